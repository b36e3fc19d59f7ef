package org.visavis.resample;

import java.util.Arrays;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/**
 * A picture as a network takes it: {@code float[3*height*width]}, channel first, in the order blue, green, red, 0..255.
 *
 * @param values not copied; may be longer than needed
 */
public record PlanarImage(float[] values, int width, int height) {

	public PlanarImage {
		if (values.length < 3 * width * height) throw new IllegalArgumentException(values.length + " values for 3 x " +
			height + " x " + width);
	}

	/**
	 * The rectangle of the photograph whose top-left pixel is (x, y), in its own pixels.
	 *
	 * @param values to be filled, at least {@code float[3*height*width]}
	 */
	public static PlanarImage of(final ArrayImg<ARGBType, IntArray> pixels, final int x, final int y, final int width,
		final int height, final float[] values)
	{
		final int stride = (int) pixels.dimension(0), plane = width * height;
		final int[] argb = pixels.update(null).getCurrentStorageArray();
		for (int v = 0; v < height; v++)
			for (int u = 0, from = (y + v) * stride + x, to = v * width; u < width; u++) {
				final int p = argb[from + u];
				values[to + u] = p & 0xff;
				values[plane + to + u] = p >> 8 & 0xff;
				values[2 * plane + to + u] = p >> 16 & 0xff;
			}
		return new PlanarImage(values, width, height);
	}

	/**
	 * A square crop as {@link CropSampler} gives it.
	 *
	 * @param rgb {@code float[3*side*side]}, channel first, in the order red, green, blue
	 */
	public static PlanarImage ofCrop(final float[] rgb, final int side) {
		final int plane = side * side;
		final float[] bgr = new float[3 * plane];
		for (int c = 0; c < 3; c++) System.arraycopy(rgb, c * plane, bgr, (2 - c) * plane, plane);
		return new PlanarImage(bgr, side, side);
	}

	/**
	 * The photograph made smaller by the mean over each new pixel's area (the recipe of OpenCV's {@code INTER_AREA}; not
	 * rounded).
	 *
	 * @param width at most the photograph's
	 * @param height at most the photograph's
	 * @param values to be filled, at least {@code float[3*height*width]}
	 */
	public static PlanarImage shrunk(final ArrayImg<ARGBType, IntArray> pixels, final int width, final int height,
		final float[] values)
	{
		final PlanarImage target = new PlanarImage(values, width, height);
		new AreaMean(pixels, width, height).into(target);
		return target;
	}

	/** The picture made larger, bilinear between pixel centres (OpenCV's {@code INTER_LINEAR}; not rounded). */
	public PlanarImage enlarged(final int toWidth, final int toHeight) {
		final float[] target = new float[3 * toWidth * toHeight];
		final Between across = Between.of(width, toWidth), down = Between.of(height, toHeight);
		final float[] row = new float[width];
		for (int y = 0; y < 3 * toHeight; y++) {
			final int first = y / toHeight * height, v = y % toHeight;
			final int upper = (first + down.near[v]) * width, lower = (first + down.far[v]) * width;
			for (int x = 0; x < width; x++)
				row[x] = values[upper + x] + down.part[v] * (values[lower + x] - values[upper + x]);
			for (int x = 0; x < toWidth; x++)
				target[y * toWidth + x] = row[across.near[x]] + across.part[x] * (row[across.far[x]] - row[across.near[x]]);
		}
		return new PlanarImage(target, toWidth, toHeight);
	}

	/** Between which two old pixels each new pixel's centre lies, and how far from the first to the second. */
	private record Between(int[] near, int[] far, float[] part) {

		static Between of(final int from, final int to) {
			final Between between = new Between(new int[to], new int[to], new float[to]);
			for (int i = 0; i < to; i++) {
				final double at = Math.max(0, (i + 0.5) * from / to - 0.5);
				between.near[i] = Math.min((int) at, from - 1);
				between.far[i] = Math.min(between.near[i] + 1, from - 1);
				between.part[i] = (float) (at - between.near[i]);
			}
			return between;
		}
	}

	/** The picture with zeros to the right and below, up to multiples of {@code stride} in both directions. */
	public PlanarImage paddedTo(final int stride) {
		final int w = (width + stride - 1) / stride * stride, h = (height + stride - 1) / stride * stride;
		return w == width && h == height ? this : tile(0, 0, w, h, new float[3 * w * h]);
	}

	/**
	 * The rectangle whose top-left pixel is (x, y); zero where it reaches beyond the picture.
	 *
	 * @param target to be filled, at least {@code float[3*tileHeight*tileWidth]}
	 */
	public PlanarImage tile(final int x, final int y, final int tileWidth, final int tileHeight, final float[] target) {
		Arrays.fill(target, 0, 3 * tileWidth * tileHeight, 0);
		final int left = Math.max(0, x), right = Math.min(width, x + tileWidth);
		final int top = Math.max(0, y), bottom = Math.min(height, y + tileHeight);
		for (int channel = 0; channel < 3 && left < right; channel++)
			for (int v = top; v < bottom; v++)
				System.arraycopy(values, (channel * height + v) * width + left, target, (channel * tileHeight + v - y) *
					tileWidth + left - x, right - left);
		return new PlanarImage(target, tileWidth, tileHeight);
	}

	/**
	 * The picture turned clockwise by quarters.
	 *
	 * @param quarters 0 to 3; after one, the pixel (x, y) lies at (height - 1 - y, x)
	 */
	public PlanarImage turned(final int quarters) {
		if (quarters == 0) return this;
		if (quarters < 0 || quarters > 3) throw new IllegalArgumentException("Quarters to turn: " + quarters);
		final int plane = width * height;
		final int start = new int[] { 0, height - 1, plane - 1, plane - height }[quarters];
		final int perColumn = new int[] { 1, height, -1, -height }[quarters];
		final int perRow = new int[] { width, -1, -width, 1 }[quarters];
		final float[] target = new float[3 * plane];
		for (int channel = 0; channel < 3; channel++)
			for (int y = 0; y < height; y++)
				for (int x = 0; x < width; x++)
					target[channel * plane + start + x * perColumn + y * perRow] = values[channel * plane + y * width + x];
		return quarters % 2 == 0 ? new PlanarImage(target, width, height) : new PlanarImage(target, height, width);
	}
}
