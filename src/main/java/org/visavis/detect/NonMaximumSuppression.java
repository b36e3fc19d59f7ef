package org.visavis.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

import org.visavis.geometry.Box;

/** Keeps the most confident of faces that overlap. */
final class NonMaximumSuppression {

	/** A box of which a larger share lies in that of another face is a part of it, or a face before it. */
	private static final double INSIDE = 0.6;
	/** A face before another is seen about as well; a part that is taken for a face is less confident by 0.07 at least. */
	private static final double AS_CONFIDENT = 0.05;

	private NonMaximumSuppression() {}

	/**
	 * The faces in falling order of confidence, without those whose box overlaps a kept one by more than
	 * {@code overlap}. As in OpenCV's NMSBoxes, boxes are cut to whole pixels first (towards zero), and equals keep their
	 * order.
	 */
	static List<Face> apply(final List<Face> faces, final double overlap) {
		return thinned(faces, (face, kept) -> overlap(face, kept) > overlap);
	}

	/**
	 * Likewise, and without faces that lie inside a kept one, unless they are as confident: where a large face is looked
	 * at enlarged, its eyes, mouth or cheek may be taken for a small one.
	 */
	static List<Face> withoutParts(final List<Face> faces, final double overlap) {
		return thinned(faces, (face, kept) -> overlap(face, kept) > overlap || isPart(face, kept));
	}

	private static List<Face> thinned(final List<Face> faces, final BiPredicate<Face, Face> isLost) {
		final List<Face> kept = new ArrayList<>();
		for (final Face face : faces.stream().sorted(Comparator.comparingDouble(Face::confidence).reversed()).toList())
			if (kept.stream().noneMatch(k -> isLost.test(face, k))) kept.add(face);
		return kept;
	}

	private static double overlap(final Face a, final Face b) {
		return whole(a.box()).intersectionOverUnion(whole(b.box()));
	}

	private static boolean isPart(final Face face, final Face of) {
		return face.confidence() < of.confidence() - AS_CONFIDENT && face.box().intersection(of.box()) > INSIDE * face.box()
			.area();
	}

	private static Box whole(final Box box) {
		return new Box((long) box.x(), (long) box.y(), (long) box.width(), (long) box.height());
	}
}
