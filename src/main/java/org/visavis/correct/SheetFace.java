package org.visavis.correct;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.visavis.geometry.Point;
import org.visavis.picture.MarkedFace;
import org.visavis.quality.Suitability;
import org.visavis.table.FaceCorrection.Action;
import org.visavis.table.FaceCorrection;

/**
 * A face on an examiner's sheet.
 *
 * @param detected where it was found; of an added face, where it was put
 * @param correction what is changed about it; empty for a face as detected
 */
public record SheetFace(MarkedFace detected, Optional<FaceCorrection> correction) {

	static SheetFace added(final int number, final FaceCorrection correction) {
		return new SheetFace(new MarkedFace(number, correction.after().orElseThrow(), Suitability.LIMITED), Optional.of(
			correction));
	}

	/** Its number on the sheet. */
	public int number() {
		return detected.number();
	}

	/** The face where it lies now; empty if it is rejected. */
	public Optional<MarkedFace> now() {
		if (correction.isEmpty()) return Optional.of(detected);
		return correction.get().after().map(face -> new MarkedFace(number(), face, detected.suitability()));
	}

	/** The face at a place in the pixels of the photograph: of several, the smallest; none that is rejected. */
	public static Optional<SheetFace> at(final List<SheetFace> faces, final Point place) {
		return faces.stream().filter(face -> face.now().filter(now -> now.face().box().contains(place)).isPresent()).min(Comparator
			.comparingDouble(face -> face.now().orElseThrow().face().box().area()));
	}

	/** A line for a list, such as "2 moved: the points lie beside the eyes". */
	@Override
	public String toString() {
		return number() + " " + correction.map(c -> word(c.action()) + ": " + c.why()).orElse("as detected");
	}

	private static String word(final Action action) {
		return switch (action) {
			case MOVE -> "moved";
			case ADD -> "added";
			case REJECT -> "rejected";
		};
	}
}
