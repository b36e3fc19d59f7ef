package org.visavis.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.visavis.detect.Face;
import org.visavis.request.Corrections;
import org.visavis.request.FacePlace;
import org.visavis.table.AppliedCorrection;
import org.visavis.table.FaceCorrection.Action;
import org.visavis.table.FaceCorrection;
import org.visavis.table.Item;

/** The faces of one photograph after an examiner's corrections. */
public final class CorrectedFaces {

	/** Less in common, as intersection over union, is another face: what is embedded must be what was detected. */
	private static final double LEAST_COMMON = 0.1;

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
			line.correction().after().ifPresent(after -> FacePlace.check(line, after, width, height));
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
}
