package org.visavis.screen;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.visavis.exhibit.Exhibit;
import org.visavis.exhibit.ExhibitFeature;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.exhibit.ExhibitSheet;
import org.visavis.exhibit.LevelledFace;
import org.visavis.geometry.Point;
import org.visavis.picture.PlainText;
import org.visavis.procedure.ShowExhibit.Choice;
import org.visavis.procedure.ShowExhibit;

/** What an exhibit window shows: two faces, what its user chose, and the picture and the words that follow from both. */
final class ExhibitOnScreen {

	private final PlacedFeatures features = new PlacedFeatures();
	private ShowExhibit faces;
	private ExhibitKind kind = ExhibitKind.PLATE;
	private int amount = 50;
	private boolean landmarks, mesh;
	private ExhibitView view = ExhibitView.WHOLE;
	private int width = 1, height = 1;
	private Optional<Integer> alone = Optional.empty();

	/**
	 * A place on a face.
	 *
	 * @param face 0 or 1
	 * @param onPlate in pixels of the face's own picture
	 */
	record Place(int face, Point onPlate) {}

	ExhibitOnScreen(final ShowExhibit faces) {
		this.faces = faces;
	}

	ShowExhibit faces() {
		return faces;
	}

	/** Shows other faces in the same way; features of faces shown before are kept. */
	void take(final ShowExhibit others) {
		faces = others;
	}

	PlacedFeatures features() {
		return features;
	}

	/** By which the features of a face are known: of two records, each has a Q1.1. */
	String key(final int face) {
		return faces.record() + " " + faces.id(face);
	}

	void setKind(final ExhibitKind kind) {
		this.kind = kind;
		amount = Math.max(amount, kind.leastAmount());
	}

	ExhibitKind kind() {
		return kind;
	}

	/** In per cent, from {@link ExhibitKind#leastAmount} to 100. */
	void setAmount(final int amount) {
		this.amount = Math.max(kind.leastAmount(), amount);
	}

	int amount() {
		return amount;
	}

	void mark(final boolean fivePoints, final boolean contours) {
		landmarks = fivePoints;
		mesh = contours;
	}

	/** The size of the picture that is wanted; at least one pixel a face. */
	void resize(final int newWidth, final int newHeight) {
		width = Math.max(2 * Exhibit.GAP, newWidth);
		height = Math.max(1, newHeight);
	}

	/** Shows one face alone, the same size, as blinking does; none: the exhibit. */
	void showAlone(final Optional<Integer> face) {
		alone = face;
	}

	Optional<Integer> shownAlone() {
		return alone;
	}

	void setView(final ExhibitView view) {
		this.view = view;
	}

	ExhibitView view() {
		return view;
	}

	/** The frame of each face. */
	ExhibitFrame frame() {
		return view.frame(isPlate() ? (width - Exhibit.GAP) / 2 : width, height);
	}

	/** What is to be saved. */
	Choice choice() {
		return new Choice(kind, amount, landmarks, mesh, featuresShown());
	}

	/** The features of the first and of the second face. */
	List<List<ExhibitFeature>> featuresShown() {
		return Stream.of(0, 1).map(i -> features.on(key(i))).toList();
	}

	BufferedImage picture() {
		final ExhibitSheet sheet = sheet();
		return alone.map(face -> Exhibit.alone(face == 0 ? sheet.a() : sheet.b(), face == 0)).orElseGet(() -> Exhibit.render(
			kind, amount, sheet.a(), sheet.b()));
	}

	/** What was done to get the picture, in sentences. */
	String words() {
		final String blinking = alone.isEmpty() ? "" : " On the screen A and B are shown alone, in turn, instead.";
		return sheet().processing() + blinking + (view.equals(ExhibitView.WHOLE) ? ""
			: " On the screen a part of both is shown, enlarged " + String.format(Locale.ROOT, "%.2f", view.zoom()) +
				" times; a saved exhibit shows the whole faces.");
	}

	/** A face and its photograph, in plain signs. */
	String title(final int face) {
		return (face == 0 ? "A: " : "B: ") + faces.id(face) + "  " + PlainText.of(faces.photograph(face), 60);
	}

	/**
	 * Where on a face a pixel of the picture lies; nowhere between the faces of a plate.
	 *
	 * @param otherwise the face that is meant where both lie on each other
	 */
	Optional<Place> place(final int x, final int y, final int otherwise) {
		if (!isPlate()) return Optional.of(on(alone.orElse(otherwise), x, y));
		final int one = frame().width();
		return x >= one && x < one + Exhibit.GAP ? Optional.empty() : Optional.of(on(x < one ? 0 : 1, x, y));
	}

	/** Where a pixel of the picture lies as seen from a face, on it or not. */
	Place on(final int face, final int x, final int y) {
		return new Place(face, new Point(isPlate() && face == 1 ? x - frame().width() - Exhibit.GAP : x, y));
	}

	/** Where a place lies in the face's photograph, or the nearest place to it that a saved exhibit shows. */
	Point inPhotograph(final Place place) {
		return levelled(place.face).inPhotograph(ExhibitView.nearestSaved(place.onPlate, frame()));
	}

	/** What a click at a place takes hold of. */
	Optional<PlacedFeatures.End> near(final Place place) {
		return features.near(key(place.face), levelled(place.face), place.onPlate);
	}

	private boolean isPlate() {
		return kind == ExhibitKind.PLATE && alone.isEmpty();
	}

	private ExhibitSheet sheet() {
		return faces.sheet(choice(), frame());
	}

	private LevelledFace levelled(final int face) {
		return (face == 0 ? sheet().a() : sheet().b()).face();
	}
}
