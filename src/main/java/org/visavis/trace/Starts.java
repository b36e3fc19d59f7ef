package org.visavis.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.detect.Face;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;

/** Transforms from a questioned picture to a candidate, as guesses from which a registration begins. */
final class Starts {

	/** The five points of a mirrored face. */
	private static final int[] MIRRORED = { 1, 0, 2, 4, 3 };

	private Starts() {}

	/** One picture stretched to the size of the other, and mirrored. */
	static List<AffineTransform> whole(final Pyramid questioned, final Pyramid candidate) {
		final AffineTransform stretched = AffineTransform.scaling((double) candidate.width() / questioned.width(),
			(double) candidate.height() / questioned.height());
		return List.of(stretched, stretched.then(AffineTransform.mirror(candidate.width())));
	}

	/** One face laid on each of some others by the five points, and mirrored. */
	static List<AffineTransform> faces(final Face face, final List<Face> others, final int candidateWidth) {
		return others.stream().flatMap(other -> Stream.of(laid(face.points(), other.points()), laid(face.points(), mirrored(other
			.points(), candidateWidth)).then(AffineTransform.mirror(candidateWidth)))).toList();
	}

	private static AffineTransform laid(final List<Point> from, final List<Point> to) {
		return AffineTransform.of(SimilarityTransform.leastSquares(from, to));
	}

	private static List<Point> mirrored(final List<Point> points, final int width) {
		final List<Point> mirrored = new ArrayList<>();
		for (final int point : MIRRORED) mirrored.add(new Point(width - 1 - points.get(point).x(), points.get(point).y()));
		return mirrored;
	}

	/** By corners that look alike, and mirrored; none where too few agree. */
	static List<AffineTransform> corners(final TracedPicture questioned, final TracedPicture candidate) {
		final int width = candidate.pyramid().width();
		final List<AffineTransform> found = new ArrayList<>();
		CornerMatches.transform(questioned.corners(), candidate.corners(), candidate.longSide()).ifPresent(found::add);
		CornerMatches.transform(questioned.corners(), candidate.corners().stream().map(c -> c.mirrored(width)).toList(), candidate
			.longSide()).map(t -> t.then(AffineTransform.mirror(width))).ifPresent(found::add);
		return found;
	}
}
