package org.visavis.mark;

/** Writes the mark of a number into a picture. */
public final class MarkWriter {

	private final MarkKey key;
	private final Tile tile;

	public MarkWriter(final MarkKey key) {
		this.key = key;
		tile = new Tile(key);
	}

	/**
	 * A marked copy: red, green and blue of each pixel are changed by one and the same whole number, rounded at random as the key
	 * and the number say, so that a change of less than one level is not lost.
	 *
	 * @param argb row by row; of the copy alpha is full
	 * @param strength peak signal to noise ratio in decibels that is aimed at, before what falls out of 0..255 is cut
	 */
	public int[] mark(final int[] argb, final int width, final int height, final long number, final double strength) {
		final float[] change = change(argb, width, height, number);
		final double scale = new Strength(change).scale(strength);
		final KeyStream rounding = key.stream("rounding", MarkNumber.bytes(number));
		final int[] marked = new int[argb.length];
		long word = 0;
		for (int i = 0; i < argb.length; i++) {
			if ((i & 3) == 0) word = rounding.word();
			marked[i] = plus(argb[i], (int) Math.floor(change[i] * scale + (word >>> 48) / 65536.0));
			word <<= 16;
		}
		return marked;
	}

	private float[] change(final int[] argb, final int width, final int height, final long number) {
		final float[] change = Visibility.of(Plane.of(argb, width, height)).values();
		final Pattern pattern = Pattern.of(tile.chips(number), width, height);
		final float[] row = new float[width];
		for (int y = 0; y < height; y++) {
			pattern.row(y, row);
			for (int x = 0; x < width; x++) change[y * width + x] *= row[x];
		}
		return change;
	}

	private static int plus(final int argb, final int change) {
		return 0xff000000 | within((argb >> 16 & 0xff) + change) << 16 | within((argb >> 8 & 0xff) + change) << 8 | within((argb & 0xff) + change);
	}

	private static int within(final int level) {
		return Math.max(0, Math.min(255, level));
	}
}
