package org.visavis.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.visavis.UserError;
import org.visavis.correct.SheetFace;
import org.visavis.detect.Face;
import org.visavis.geometry.Point;
import org.visavis.procedure.CorrectFaces;

import ij.gui.Roi;

/** What a user does in the window that corrects faces: one photograph of a sheet at a time, one face of it in hand. */
final class FaceEditor {

	private final CorrectFaces sheet;
	private final boolean discreet;
	private final IntConsumer clicked;
	private int photograph;
	private PhotoOnScreen shown;
	private Optional<InHand> inHand = Optional.empty();

	/** A face that is dragged; one that is to be added has no number yet. */
	private record InHand(Optional<Integer> number, Face face) {}

	/**
	 * @param discreet whether a photograph is blurred until it is clicked
	 * @param first the photograph that is shown at first
	 * @param clicked hears the place in the list of a face that is clicked in the photograph
	 */
	FaceEditor(final CorrectFaces sheet, final boolean discreet, final int first, final IntConsumer clicked) {
		this.sheet = sheet;
		this.discreet = discreet;
		this.clicked = clicked;
		show(first, 1);
	}

	/**
	 * Shows another photograph; one that cannot be read is passed over.
	 *
	 * @param by 1 for the next, -1 for the one before
	 */
	void turn(final int by) {
		final PhotoOnScreen before = shown;
		show(photograph + by, by);
		before.close();
	}

	/** Which photograph is shown. */
	String title() {
		return (photograph + 1) + " of " + sheet.size() + ": " + sheet.title(photograph);
	}

	List<SheetFace> faces() {
		return sheet.faces(photograph);
	}

	/** Takes a face of the list in hand. */
	void take(final int place) {
		final SheetFace face = faces().get(place);
		inHand = Optional.of(new InHand(Optional.of(face.number()), face.now().orElse(face.detected()).face()));
		refresh(false);
	}

	/** Takes a new face in hand, where a box is drawn. */
	void add() {
		inHand = Optional.of(new InHand(Optional.empty(), sheet.suggest(open().pixels(), FaceHandles.box(open().selection()))));
		refresh(false);
	}

	/** Shows the handles of the box or those of the points, of the face in hand as it was dragged so far. */
	void showHandles(final boolean box) {
		drag();
		refresh(box);
	}

	/** Places the face in hand where it was dragged. */
	void place(final String why) {
		drag();
		final InHand face = hand();
		sheet.place(photograph, face.number, open().pixels(), face.face, why);
		letGo();
	}

	/** Rejects the face in hand. */
	void reject(final String why) {
		hand().number.ifPresent(number -> sheet.reject(photograph, number, why));
		letGo();
	}

	/** Rejects all faces but the one in hand. */
	void meant(final String why) {
		sheet.meant(photograph, hand().number.orElseThrow(() -> new UserError("This face has no number yet; expected one that is placed.")),
			why);
		letGo();
	}

	/** Leaves the face in hand as it was detected. */
	void undo() {
		hand().number.ifPresent(number -> sheet.undo(photograph, number));
		letGo();
	}

	void close() {
		shown.close();
	}

	/** Handles that are dragged stay, unless a click took them away. */
	private void click(final Point at) {
		SheetFace.at(faces(), at).ifPresent(face -> {
			if (inHand.flatMap(InHand::number).equals(Optional.of(face.number())) && open().selection() != null) return;
			clicked.accept(faces().indexOf(face));
		});
	}

	private InHand hand() {
		return inHand.orElseThrow(() -> new UserError("No face is selected; expected one of the list."));
	}

	private void drag() {
		final Roi selection = open().selection();
		final InHand before = hand();
		if (selection == null) throw new UserError("The handles are gone; expected a face selected again in the list.");
		inHand = Optional.of(new InHand(before.number, FaceHandles.dragged(before.face, selection)));
	}

	private void letGo() {
		inHand = Optional.empty();
		refresh(false);
	}

	private void refresh(final boolean box) {
		final Optional<Integer> number = inHand.flatMap(InHand::number);
		open().mark(faces().stream().filter(f -> !number.equals(Optional.of(f.number()))).map(SheetFace::now).flatMap(
			Optional::stream).toList());
		final Optional<Roi> asBox = inHand.map(h -> FaceHandles.box(h.face)), asPoints = inHand.map(h -> FaceHandles.points(
			h.face));
		open().select(box ? asBox : asPoints, box ? asPoints : asBox);
	}

	/** The photograph, shown again if a user closed it. */
	private PhotoOnScreen open() {
		if (!shown.isOpen()) show(photograph, 1);
		return shown;
	}

	/** Shows a photograph, or the first that can be read behind it. */
	private void show(final int from, final int by) {
		UserError refusal = new UserError("There is no further photograph in this direction, of " + sheet.size() + ".");
		for (int which = from; which >= 0 && which < sheet.size(); which += by)
			try {
				shown = new PhotoOnScreen(sheet.title(which), sheet.pixels(which), discreet);
				shown.clicked(this::click);
				photograph = which;
				inHand = Optional.empty();
				refresh(false);
				return;
			}
			catch (final UserError e) {
				refusal = e;
			}
		throw refusal;
	}
}
