package org.visavis.picture;

import java.util.Arrays;

import ij.process.ColorProcessor;

/** Pictures made larger or smaller without inventing detail. */
final class Resize {

	private Resize() {}

	/** Every pixel of {@code pixels} (0xRRGGBB, width x height) as a square of {@code factor} x {@code factor}. */
	static ColorProcessor enlarged(final int[] pixels, final int width, final int height, final int factor) {
		final ColorProcessor picture = new ColorProcessor(width * factor, height * factor);
		final int[] out = (int[]) picture.getPixels();
		final int outWidth = width * factor;
		for (int y = 0; y < height; y++) {
			final int first = y * factor * outWidth;
			for (int x = 0; x < outWidth; x++)
				out[first + x] = pixels[y * width + x / factor];
			for (int copy = 1; copy < factor; copy++)
				System.arraycopy(out, first, out, first + copy * outWidth, outWidth);
		}
		return picture;
	}

	/**
	 * Every new pixel is the mean of the area it covers in {@code pixels} (0xRRGGBB, width x height), channel by
	 * channel; outWidth and outHeight are at most width and height.
	 */
	static ColorProcessor averaged(final int[] pixels, final int width, final int height, final int outWidth,
		final int outHeight)
	{
		final ColorProcessor picture = new ColorProcessor(outWidth, outHeight);
		final int[] out = (int[]) picture.getPixels();
		final float[] sums = new float[3 * outWidth], row = new float[3 * outWidth];
		final double step = (double) height / outHeight;
		for (int y = 0; y < outHeight; y++) {
			final double top = y * step, bottom = Math.min(height, top + step);
			Arrays.fill(sums, 0);
			for (int source = (int) top; source < bottom; source++) {
				averageRow(pixels, source * width, width, row, outWidth);
				final float weight = (float) ((Math.min(source + 1, bottom) - Math.max(source, top)) / step);
				for (int i = 0; i < sums.length; i++)
					sums[i] += weight * row[i];
			}
			pack(sums, out, y * outWidth);
		}
		return picture;
	}

	/** Means along one row, red, green and blue of each new pixel after one another. */
	private static void averageRow(final int[] pixels, final int offset, final int width, final float[] row,
		final int outWidth)
	{
		final double step = (double) width / outWidth;
		for (int x = 0; x < outWidth; x++) {
			final double left = x * step, right = Math.min(width, left + step);
			float red = 0, green = 0, blue = 0;
			for (int source = (int) left; source < right; source++) {
				final float weight = (float) (Math.min(source + 1, right) - Math.max(source, left));
				final int rgb = pixels[offset + source];
				red += weight * (rgb >> 16 & 255);
				green += weight * (rgb >> 8 & 255);
				blue += weight * (rgb & 255);
			}
			row[3 * x] = (float) (red / step);
			row[3 * x + 1] = (float) (green / step);
			row[3 * x + 2] = (float) (blue / step);
		}
	}

	private static void pack(final float[] sums, final int[] out, final int offset) {
		for (int x = 0; x < sums.length / 3; x++)
			out[offset + x] = 0xff << 24 | rounded(sums[3 * x]) << 16 | rounded(sums[3 * x + 1]) << 8 | rounded(sums[3 * x + 2]);
	}

	private static int rounded(final float value) {
		return Math.min(255, (int) (value + 0.5f));
	}
}
