package org.visavis.trace;

import java.util.Arrays;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.resample.Gaussian;

/**
 * A picture without colour.
 *
 * @param values row by row, 0..255 where they are brightness; not copied
 */
record Grey(float[] values, int width, int height) {

	/** The luma of a photograph (ITU-R BT.601: 0.299 red, 0.587 green, 0.114 blue), not rounded. */
	static Grey of(final ArrayImg<ARGBType, IntArray> photograph) {
		final int[] argb = photograph.update(null).getCurrentStorageArray();
		final float[] values = new float[argb.length];
		for (int i = 0; i < argb.length; i++)
			values[i] = 0.299f * (argb[i] >> 16 & 0xff) + 0.587f * (argb[i] >> 8 & 0xff) + 0.114f * (argb[i] & 0xff);
		return new Grey(values, (int) photograph.dimension(0), (int) photograph.dimension(1));
	}

	/** Half as large: the mean of each two by two pixels; an odd last row or column is left out. */
	Grey halved() {
		final int w = width / 2, h = height / 2;
		final float[] half = new float[w * h];
		for (int y = 0; y < h; y++)
			for (int x = 0, from = 2 * y * width; x < w; x++, from += 2)
				half[y * w + x] = (values[from] + values[from + 1] + values[from + width] + values[from + width + 1]) / 4;
		return new Grey(half, w, h);
	}

	/** Blurred by a Gaussian, the border pixels going on beyond the border. */
	Grey blurred(final double sigma) {
		final float[] weights = weights(sigma);
		return new Grey(down(across(values, weights), weights), width, height);
	}

	/** The difference of two Gaussian blurs: what is finer than the coarser and coarser than the finer; its mean is about 0. */
	Grey band(final double finer, final double coarser) {
		final float[] fine = blurred(finer).values, coarse = blurred(coarser).values;
		for (int i = 0; i < fine.length; i++) fine[i] -= coarse[i];
		return new Grey(fine, width, height);
	}

	private static float[] weights(final double sigma) {
		final double[] all = Gaussian.weights(sigma);
		final float[] weights = new float[all.length];
		for (int i = 0; i < all.length; i++) weights[i] = (float) all[i];
		return weights;
	}

	private float[] across(final float[] from, final float[] weights) {
		final int reach = weights.length / 2;
		final float[] to = new float[from.length], row = new float[width + 2 * reach], part = new float[width], sum = new float[width];
		for (int y = 0; y < height; y++) {
			System.arraycopy(from, y * width, row, reach, width);
			Arrays.fill(row, 0, reach, from[y * width]);
			Arrays.fill(row, reach + width, row.length, from[y * width + width - 1]);
			Arrays.fill(sum, 0);
			for (int k = 0; k < weights.length; k++) {
				System.arraycopy(row, k, part, 0, width);
				add(part, weights[k], sum);
			}
			System.arraycopy(sum, 0, to, y * width, width);
		}
		return to;
	}

	private float[] down(final float[] from, final float[] weights) {
		final int reach = weights.length / 2;
		final float[] to = new float[from.length], row = new float[width], sum = new float[width];
		for (int y = 0; y < height; y++) {
			Arrays.fill(sum, 0);
			for (int k = 0; k < weights.length; k++) {
				System.arraycopy(from, Math.max(0, Math.min(height - 1, y + k - reach)) * width, row, 0, width);
				add(row, weights[k], sum);
			}
			System.arraycopy(sum, 0, to, y * width, width);
		}
		return to;
	}

	/** Java vectorises loops over arrays that are looked at from their beginnings on. */
	private static void add(final float[] from, final float weight, final float[] sum) {
		for (int x = 0; x < sum.length; x++) sum[x] += weight * from[x];
	}
}
