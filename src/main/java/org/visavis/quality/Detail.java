package org.visavis.quality;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.visavis.geometry.Point;
import org.visavis.resample.Gaussian;

/**
 * How much detail a grey crop of a face has along each direction: the mean squares and products of its second
 * derivatives at the scale of one pixel (second differences after a Gaussian of that standard deviation), which give the
 * mean square along any direction, over that of the usual face, which has less across than down. Blur of any kind takes
 * detail away; motion does so along its own direction only.
 *
 * @param xx mean square of the derivative across; likewise yy down
 * @param xy mean square of the mixed derivative
 * @param xxYy mean product of the first two; likewise xxXy, yyXy
 */
record Detail(double xx, double yy, double xy, double xxYy, double xxXy, double yyXy) {

	/**
	 * The mean over 102 photographs of the London set and 150 of LFW, each over the mean square of its Laplacian
	 * (src/test/python/usual_detail.py); a face and its mirror image have the same.
	 */
	static final Detail USUAL = new Detail(0.2934, 0.5106, 0.0756, 0.0980, 0, 0);
	/** The furthest pixels that a place's derivatives depend on; all others lie between them. */
	static final List<Point> NEIGHBOURS = List.of(new Point(-4, -4), new Point(4, -4), new Point(-4, 4), new Point(4, 4));

	private static final double[] BELL = Gaussian.weights(1);
	private static final int DIRECTIONS = 36;

	/**
	 * Of some pixels of a crop.
	 *
	 * @param g side * side values, as {@link #smooth} gives them
	 * @param places of the pixels, row by row; 4 pixels or more from the border
	 */
	static Detail of(final double[] g, final int side, final int[] places) {
		final double[] sums = new double[6];
		for (final int i : places) {
			final double xx = g[i - 1] + g[i + 1] - 2 * g[i], yy = g[i - side] + g[i + side] - 2 * g[i];
			final double xy = (g[i + 1 + side] - g[i - 1 + side] - g[i + 1 - side] + g[i - 1 - side]) / 4;
			final double[] products = { xx * xx, yy * yy, xy * xy, xx * yy, xx * xy, yy * xy };
			for (int k = 0; k < sums.length; k++)
				sums[k] += products[k] / places.length;
		}
		return new Detail(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
	}

	/** A grey crop of side * side values after that Gaussian. */
	static double[] smooth(final float[] grey, final int side) {
		return smoothed(smoothed(grey(grey), 1), side);
	}

	/** The least over all directions, in grey levels of the Laplacian of a usual face that has as much; 0 of no pixel. */
	double least() {
		return relative().min().orElseThrow();
	}

	/** The least over the most, 0 to 1; 1 where there is no detail at all. */
	double evenness() {
		final double most = relative().max().orElseThrow();
		return most == 0 ? 1 : least() / most;
	}

	private DoubleStream relative() {
		return IntStream.range(0, DIRECTIONS).mapToDouble(k -> Math.PI * k / DIRECTIONS).map(angle -> Math.sqrt(Math.max(0,
			along(angle)) / USUAL.along(angle)));
	}

	/** Mean square of the second derivative along a direction, clockwise from the right. */
	private double along(final double angle) {
		final double c = Math.cos(angle), s = Math.sin(angle), cs = c * s;
		return c * c * c * c * xx + s * s * s * s * yy + cs * cs * (4 * xy + 2 * xxYy) + 4 * cs * (c * c * xxXy + s * s *
			yyXy);
	}

	private static double[] grey(final float[] grey) {
		return IntStream.range(0, grey.length).mapToDouble(i -> grey[i]).toArray();
	}

	/** Smoothed along rows (step 1) or columns (step = side); what would take values from beyond the array stays as it is. */
	private static double[] smoothed(final double[] grey, final int step) {
		final int reach = BELL.length / 2 * step;
		final double[] smooth = grey.clone();
		for (int i = reach; i < grey.length - reach; i++) {
			double sum = 0;
			for (int k = 0; k < BELL.length; k++)
				sum += BELL[k] * grey[i - reach + k * step];
			smooth[i] = sum;
		}
		return smooth;
	}
}
