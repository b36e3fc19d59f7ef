package org.visavis.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.visavis.geometry.Box;

/** Keeps the most confident of faces that overlap. */
final class NonMaximumSuppression {

	private NonMaximumSuppression() {}

	/**
	 * The faces in falling order of confidence, without those whose box overlaps a kept one by more than
	 * {@code overlap}. As in OpenCV's NMSBoxes, boxes are cut to whole pixels first (towards zero), and equals keep their
	 * order.
	 */
	static List<Face> apply(final List<Face> faces, final double overlap) {
		final List<Face> kept = new ArrayList<>();
		final List<Box> boxes = new ArrayList<>();
		for (final Face face : faces.stream().sorted(Comparator.comparingDouble(Face::confidence).reversed()).toList()) {
			final Box box = whole(face.box());
			if (boxes.stream().anyMatch(b -> b.intersectionOverUnion(box) > overlap)) continue;
			kept.add(face);
			boxes.add(box);
		}
		return kept;
	}

	private static Box whole(final Box box) {
		return new Box((long) box.x(), (long) box.y(), (long) box.width(), (long) box.height());
	}
}
