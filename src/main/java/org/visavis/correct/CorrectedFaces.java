package org.visavis.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.request.Corrections;
import org.visavis.table.AppliedCorrection;
import org.visavis.table.FaceCorrection.Action;
import org.visavis.table.FaceCorrection;
import org.visavis.table.Item;

/** The faces of one photograph after an examiner's corrections. */
public final class CorrectedFaces {

	/** Less in common, as intersection over union, is another face: what is embedded must be what was detected. */
	private static final double LEAST_COMMON = 0.1;
	/**
	 * How far a point may lie from the middle of the box, in widths and heights: a quarter outside. Of 1,610 faces that were
	 * detected in WIDER FACE, in profile too, none has a point further out than 0.18.
	 */
	private static final double REACH = 0.75;

	private final List<Face> found;
	private final List<Corrections.Line> lines;

	/**
	 * @param found faces as detected, from left to right
	 */
	public CorrectedFaces(final List<Face> found, final List<Corrections.Line> lines) {
		this.found = found;
		this.lines = lines;
	}

	/**
	 * The faces by number; added ones have the numbers behind those that were detected. A line is refused whose face does not
	 * exist or would not be one in a photograph of that size.
	 */
	public List<NumberedFace> in(final int width, final int height) {
		final Map<Integer, Face> faces = new TreeMap<>();
		NumberedFace.all(found).forEach(f -> faces.put(f.number(), f.face()));
		for (int i = 0; i < lines.size(); i++) {
			final Corrections.Line line = lines.get(i);
			if (line.correction().face() > found.size()) throw line.refusal("the photograph has no face " + line.correction()
				.face(), "1 to " + found.size() + " as detected by this run");
			line.correction().after().ifPresent(after -> checkPlace(line, after, width, height));
			apply(line, number(i), faces);
		}
		return faces.entrySet().stream().map(f -> new NumberedFace(f.getKey(), f.getValue())).toList();
	}

	/** What was done to each face, by number. */
	public List<AppliedCorrection> applied(final Item item) {
		final Map<Integer, AppliedCorrection> applied = new TreeMap<>();
		for (int i = 0; i < lines.size(); i++) {
			final FaceCorrection correction = lines.get(i).correction();
			applied.put(number(i), new AppliedCorrection(item.faceId(number(i)), correction, correction
				.action() == Action.ADD ? Optional.empty() : Optional.of(found.get(correction.face() - 1))));
		}
		return new ArrayList<>(applied.values());
	}

	/** The number of the face that a line is about. */
	private int number(final int line) {
		final long addedBefore = lines.subList(0, line).stream().filter(l -> l.correction().action() == Action.ADD).count();
		final FaceCorrection correction = lines.get(line).correction();
		return correction.action() == Action.ADD ? found.size() + 1 + (int) addedBefore : correction.face();
	}

	private void apply(final Corrections.Line line, final int number, final Map<Integer, Face> faces) {
		final FaceCorrection correction = line.correction();
		switch (correction.action()) {
			case REJECT -> faces.remove(number);
			case ADD -> {
				faces.forEach((other, face) -> checkIsNew(line, other, face));
				faces.put(number, correction.after().orElseThrow());
			}
			case MOVE -> {
				final Face before = found.get(number - 1), after = correction.after().orElseThrow();
				if (before.box().intersectionOverUnion(after.box()) < LEAST_COMMON) throw line.refusal("the box of face " +
					number + " is moved to where hardly anything of the face is", "the face as this run detected it, or reject and add");
				faces.put(number, new Face(after.box(), after.points(), before.confidence()));
			}
		}
	}

	private static void checkIsNew(final Corrections.Line line, final int other, final Face face) {
		if (face.box().intersectionOverUnion(line.correction().after().orElseThrow().box()) > 0.5) throw line.refusal(
			"the added face lies on face " + other, "move " + other + ", or reject it first");
	}

	/** Refuses a face that is not in the photograph. A box may reach over the border as those of the detector do, but not have its centre there. */
	public static void checkPlace(final Corrections.Line line, final Face face, final int width, final int height) {
		final Box box = face.box();
		final String expected = "a place in the photograph, which is " + width + " x " + height + " pixels";
		for (final Point point : face.points())
			if (!point.isOn(width, height)) throw line.refusal("the point " + point.x() + ", " + point.y() +
				" is outside", expected);
		if (!box.centre().isOn(width, height)) throw line.refusal("the centre of the box is outside", expected);
		if (box.width() > 2.0 * width || box.height() > 2.0 * height) throw line.refusal("the box is " + box.width() + " x " +
			box.height() + " pixels", "at most twice the photograph, which is " + width + " x " + height);
		for (final Point point : face.points())
			if (Math.abs(point.x() - box.centre().x()) > REACH * box.width() || Math.abs(point.y() - box.centre().y()) > REACH *
				box.height()) throw line.refusal("the point " + point.x() + ", " + point.y() + " is far from the box",
					"the points of the face in the box");
	}
}
