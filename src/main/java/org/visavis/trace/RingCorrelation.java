package org.visavis.trace;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * Up to which frequency two pictures on one grid agree: Fourier ring correlation (Saxton and Baumeister 1982, doi
 * 10.1111/j.1365-2818.1982.tb00405.x).
 */
final class RingCorrelation {

	/** Below this correlation of a ring two pictures no longer agree. */
	private static final double LIMIT = 0.5;
	/** Rings are taken together by three, so that one of them alone does not end it. */
	private static final int TOGETHER = 3;

	private RingCorrelation() {}

	/** The lowest frequency at which two pictures of equal size no longer agree, in cycles per pixel, 0 to 0.5. */
	static double cutOff(final Grey one, final Grey other) {
		final int side = side(Math.max(one.width(), one.height()));
		final double[] rings = rings(spectrum(one, side), spectrum(other, side), side);
		for (int ring = 1; ring < rings.length; ring++)
			if (mean(rings, ring) < LIMIT) return (ring - 1.0) / side;
		return 0.5;
	}

	private static double mean(final double[] rings, final int about) {
		double sum = 0;
		int count = 0;
		for (int ring = Math.max(1, about - TOGETHER / 2); ring <= Math.min(rings.length - 1, about + TOGETHER / 2); ring++, count++)
			sum += rings[ring];
		return sum / count;
	}

	/** The correlation of each ring of frequencies; ring r has r cycles over the side. */
	static double[] rings(final double[][][] one, final double[][][] other, final int side) {
		final double[] both = new double[side / 2 + 1], first = both.clone(), second = both.clone();
		for (int v = 0; v < side; v++)
			for (int u = 0; u < side; u++) {
				final int ring = (int) Math.round(Math.hypot(u < side / 2 ? u : u - side, v < side / 2 ? v : v - side));
				if (ring >= both.length) continue;
				final double a = one[0][v][u], b = one[1][v][u], c = other[0][v][u], d = other[1][v][u];
				both[ring] += a * c + b * d;
				first[ring] += a * a + b * b;
				second[ring] += c * c + d * d;
			}
		for (int ring = 0; ring < both.length; ring++) both[ring] /= Math.max(1e-9, Math.sqrt(first[ring] * second[ring]));
		return both;
	}

	private static int side(final int least) {
		return Math.max(32, Integer.highestOneBit(2 * least - 1));
	}

	/** [real, imaginary][row][column] of a picture without its mean, faded out to its border, zeros beyond. */
	static double[][][] spectrum(final Grey picture, final int side) {
		final double[][] real = faded(picture, side), imaginary = new double[side][side];
		transformRows(real, imaginary);
		final double[][] turnedReal = turned(real), turnedImaginary = turned(imaginary);
		transformRows(turnedReal, turnedImaginary);
		return new double[][][] { turned(turnedReal), turned(turnedImaginary) };
	}

	private static void transformRows(final double[][] real, final double[][] imaginary) {
		for (int row = 0; row < real.length; row++)
			FastFourierTransformer.transformInPlace(new double[][] { real[row], imaginary[row] }, DftNormalization.STANDARD,
				TransformType.FORWARD);
	}

	private static double[][] turned(final double[][] square) {
		final double[][] turned = new double[square.length][square.length];
		for (int y = 0; y < square.length; y++)
			for (int x = 0; x < square.length; x++) turned[x][y] = square[y][x];
		return turned;
	}

	private static double[][] faded(final Grey picture, final int side) {
		double mean = 0;
		for (final float value : picture.values()) mean += value / picture.values().length;
		final double[][] faded = new double[side][side];
		for (int y = 0; y < picture.height(); y++)
			for (int x = 0; x < picture.width(); x++)
				faded[y][x] = (picture.values()[y * picture.width() + x] - mean) * hann(x, picture.width()) * hann(y, picture
					.height());
		return faded;
	}

	private static double hann(final int at, final int size) {
		return 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (at + 0.5) / size);
	}
}
