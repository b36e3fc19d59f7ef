package org.visavis.image;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/**
 * A picture as a network takes it: {@code float[3*height*width]}, channel first, in the order blue, green, red, 0..255.
 *
 * @param values not copied
 */
public record PlanarImage(float[] values, int width, int height) {

	public PlanarImage {
		if (values.length != 3 * width * height) throw new IllegalArgumentException(values.length + " values for 3 x " +
			height + " x " + width);
	}

	/** The photograph's own pixels, with zeros to the right and below up to the given frame. */
	public static PlanarImage of(final ArrayImg<ARGBType, IntArray> pixels, final int frameWidth, final int frameHeight) {
		final int w = (int) pixels.dimension(0), h = (int) pixels.dimension(1);
		requireInside(w, h, frameWidth, frameHeight);
		final int[] argb = pixels.update(null).getCurrentStorageArray();
		final float[] values = new float[3 * frameWidth * frameHeight];
		final int[] row = new int[w];
		final float[] channelRow = new float[w];
		for (int y = 0; y < h; y++) {
			System.arraycopy(argb, y * w, row, 0, w);
			for (int channel = 0; channel < 3; channel++) {
				unpack(row, 8 * channel, channelRow);
				System.arraycopy(channelRow, 0, values, (channel * frameHeight + y) * frameWidth, w);
			}
		}
		return new PlanarImage(values, frameWidth, frameHeight);
	}

	/** One channel of a row; a loop that the JIT vectorises, since no index has an offset. */
	private static void unpack(final int[] argb, final int shift, final float[] target) {
		for (int x = 0; x < target.length; x++)
			target[x] = argb[x] >> shift & 0xff;
	}

	/**
	 * The photograph made smaller by the mean over each new pixel's area (the recipe of OpenCV's {@code INTER_AREA}; not
	 * rounded), with zeros to the right and below up to the given frame.
	 *
	 * @param width at most the photograph's
	 * @param height at most the photograph's
	 */
	public static PlanarImage shrunk(final ArrayImg<ARGBType, IntArray> pixels, final int width, final int height,
		final int frameWidth, final int frameHeight)
	{
		requireInside(width, height, frameWidth, frameHeight);
		final PlanarImage target = new PlanarImage(new float[3 * frameWidth * frameHeight], frameWidth, frameHeight);
		new AreaMean(pixels, width, height).into(target);
		return target;
	}

	/**
	 * The picture at twice the size, bilinear between pixel centres (OpenCV's {@code INTER_LINEAR}; not rounded).
	 */
	public PlanarImage doubled() {
		final int w = 2 * width, h = 2 * height;
		final float[] target = new float[3 * w * h];
		final float[] row = new float[width];
		for (int y = 0; y < 3 * h; y++) {
			final int channel = y / h, v = y % h;
			final int near = v / 2, far = Math.max(0, Math.min(height - 1, near + (v % 2 == 0 ? -1 : 1)));
			final int a = (channel * height + near) * width, b = (channel * height + far) * width;
			for (int x = 0; x < width; x++)
				row[x] = 0.75f * values[a + x] + 0.25f * values[b + x];
			doubleRow(row, target, y * w);
		}
		return new PlanarImage(target, w, h);
	}

	private static void doubleRow(final float[] row, final float[] target, final int to) {
		final int last = row.length - 1;
		for (int x = 0; x <= last; x++) {
			target[to + 2 * x] = 0.75f * row[x] + 0.25f * row[Math.max(0, x - 1)];
			target[to + 2 * x + 1] = 0.75f * row[x] + 0.25f * row[Math.min(last, x + 1)];
		}
	}

	/** The rectangle whose top-left pixel is (x, y); zero where it reaches beyond the picture. */
	public PlanarImage tile(final int x, final int y, final int tileWidth, final int tileHeight) {
		final float[] target = new float[3 * tileWidth * tileHeight];
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

	private static void requireInside(final int width, final int height, final int frameWidth, final int frameHeight) {
		if (width < 1 || height < 1 || width > frameWidth || height > frameHeight) throw new IllegalArgumentException(width +
			" x " + height + " px do not fit into " + frameWidth + " x " + frameHeight);
	}
}
