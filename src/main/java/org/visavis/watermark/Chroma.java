package org.visavis.watermark;

import org.visavis.resample.PlanarImage;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/**
 * The plane of a picture in which the mark stands: U as OpenCV's {@code COLOR_BGR2YUV} gives it for 8 bits a channel, bit for bit:
 * Y and U in fixed point of 14 bits, U = 0.492 (B - Y) + 128.
 *
 * @param values width x height, row after row, 0..255; not copied
 */
record Chroma(int[] values, int width, int height) {

	private static final int BITS = 14, HALF = 1 << BITS - 1, RED = 4899, GREEN = 9617, BLUE = 1868, U = 8061, MIDDLE = 128;

	static Chroma of(final ArrayImg<ARGBType, IntArray> pixels) {
		final int[] argb = pixels.update(null).getCurrentStorageArray();
		final int width = (int) pixels.dimension(0), height = (int) pixels.dimension(1);
		final int[] values = new int[width * height];
		for (int i = 0; i < values.length; i++)
			values[i] = u(argb[i] >> 16 & 0xff, argb[i] >> 8 & 0xff, argb[i] & 0xff);
		return new Chroma(values, width, height);
	}

	/** Of a picture resized to another size: smaller by the mean of areas, larger bilinearly, rounded to 8 bits a channel. */
	static Chroma resized(final ArrayImg<ARGBType, IntArray> pixels, final Size size) {
		final int width = (int) Math.min(size.width(), pixels.dimension(0)), height = (int) Math.min(size.height(), pixels.dimension(1));
		final PlanarImage picture = PlanarImage.shrunk(pixels, width, height, new float[3 * width * height]).enlarged(size.width(), size
			.height());
		final int[] values = new int[size.width() * size.height()];
		final float[] bgr = picture.values();
		for (int i = 0; i < values.length; i++)
			values[i] = u(Math.round(bgr[2 * values.length + i]), Math.round(bgr[values.length + i]), Math.round(bgr[i]));
		return new Chroma(values, size.width(), size.height());
	}

	private static int u(final int red, final int green, final int blue) {
		final int y = red * RED + green * GREEN + blue * BLUE + HALF >> BITS;
		return Math.max(0, Math.min(255, (blue - y) * U + (MIDDLE << BITS) + HALF >> BITS));
	}

	Size size() {
		return new Size(width, height);
	}

	/** Of each pixel, the sum over the square of 2 x 2 that it begins: twice a Haar transform's low band. Zero in the last row and column. */
	int[] squares() {
		final int[] sums = new int[values.length];
		for (int y = 0; y + 1 < height; y++)
			for (int x = 0, at = y * width; x + 1 < width; x++, at++)
				sums[at] = values[at] + values[at + 1] + values[at + width] + values[at + width + 1];
		return sums;
	}
}
