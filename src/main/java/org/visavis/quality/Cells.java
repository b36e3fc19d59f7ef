package org.visavis.quality;

import java.util.stream.IntStream;

/** The grey levels of a crop of a face, and how steep they are, as means over squares. */
final class Cells {

	/** Added to every steepness, so that an even picture has a logarithm; in grey levels over two pixels. */
	private static final double LEAST = 0.25;

	private final int side;
	private final double[] grey, slope;
	private final double mean, spread, usual;

	/**
	 * @param grey side * side values
	 * @param smooth the same after {@link Detail#smooth}
	 * @param face the pixels that show the face
	 */
	Cells(final float[] grey, final double[] smooth, final int side, final int[] face) {
		this.side = side;
		this.grey = IntStream.range(0, grey.length).mapToDouble(i -> grey[i]).toArray();
		slope = slope(smooth);
		mean = mean(this.grey, face);
		spread = Math.sqrt(IntStream.of(face).mapToDouble(i -> Math.pow(this.grey[i] - mean, 2)).average().orElseThrow()) + 1;
		usual = mean(slope, face) + LEAST;
	}

	/** Mean grey level of a square with its top-left pixel at (x, y): from the face's mean, in its standard deviations. */
	double level(final int x, final int y, final int width) {
		return (mean(grey, square(x, y, width)) - mean) / spread;
	}

	/** Natural logarithm of a square's mean steepness over the face's. */
	double detail(final int x, final int y, final int width) {
		return Math.log((mean(slope, square(x, y, width)) + LEAST) / usual);
	}

	/** Natural logarithm of the face's mean steepness over the standard deviation of its grey levels. */
	double contrast() {
		return Math.log(usual / spread);
	}

	/** The square that lies as far from the other side. */
	int mirrored(final int x, final int width) {
		return side - x - width;
	}

	private int[] square(final int x, final int y, final int width) {
		return IntStream.range(0, width * width).map(i -> (y + i / width) * side + x + i % width).toArray();
	}

	private static double mean(final double[] of, final int[] places) {
		return IntStream.of(places).mapToDouble(i -> of[i]).average().orElseThrow();
	}

	private double[] slope(final double[] g) {
		return IntStream.range(0, g.length).mapToDouble(i -> isInside(i % side) && isInside(i / side) ? Math.hypot(g[i + 1] -
			g[i - 1], g[i + side] - g[i - side]) : 0).toArray();
	}

	private boolean isInside(final int place) {
		return place > 0 && place < side - 1;
	}
}
