package org.visavis.quality;

import java.util.List;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;

/** Which places of a crop show the photograph, rather than what lies beyond its edges. */
final class Shown {

	private static final Point HERE = new Point(0, 0);

	private final int side;
	private final long width, height;
	private final SimilarityTransform toPhotograph;
	/** Whether all places do, as for most faces, which saves looking. */
	private final boolean all;

	/** @param side of the crop in pixels */
	Shown(final ArrayImg<ARGBType, IntArray> photograph, final SimilarityTransform toPhotograph, final int side) {
		this.side = side;
		this.toPhotograph = toPhotograph;
		width = photograph.dimension(0);
		height = photograph.dimension(1);
		all = IntStream.of(-1, side).allMatch(y -> IntStream.of(-1, side).allMatch(x -> isShown(new Point(x, y))));
	}

	/** The share of some pixels of the crop that does, 0 to 1. */
	double share(final int[] pixels) {
		return all ? 1 : IntStream.of(pixels).mapToDouble(i -> isShown(i, HERE) ? 1 : 0).average().orElseThrow();
	}

	/** The pixels of which all places beside them do. */
	int[] with(final List<Point> beside, final int[] pixels) {
		return all ? pixels : IntStream.of(pixels).filter(i -> beside.stream().allMatch(p -> isShown(i, p))).toArray();
	}

	private boolean isShown(final int pixel, final Point beside) {
		return isShown(beside.plus(pixel % side, pixel / side));
	}

	private boolean isShown(final Point place) {
		return toPhotograph.apply(place).isOn(width, height);
	}
}
