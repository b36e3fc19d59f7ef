package org.visavis.fingerprint;

/**
 * Sums under a window that slides along rows, four rows at a time, so that their chains of additions do not wait for
 * each other. A sum goes on from the one before it, in floats: what is added and subtracted, and in which order, is
 * part of PDQ. Near the ends the window holds less.
 */
final class RowSums {

	static final int ROWS = 4;

	private final int width, window;
	/** Places of the window right of its centre, the centre included. */
	private final int half;

	RowSums(final int width, final int window) {
		this.width = width;
		this.window = window;
		half = (window + 2) / 2;
	}

	/** Fills in the sums of four rows. */
	void of(final float[][] rows, final float[][] sums) {
		of(rows[0], rows[1], rows[2], rows[3], sums[0], sums[1], sums[2], sums[3]);
	}

	private void of(final float[] a, final float[] b, final float[] c, final float[] d, final float[] p, final float[] q, final float[] r,
		final float[] s)
	{
		float sa = 0, sb = 0, sc = 0, sd = 0;
		for (int x = 0; x < half - 1; x++) {
			sa += a[x];
			sb += b[x];
			sc += c[x];
			sd += d[x];
		}
		for (int x = half - 1; x < window; x++) {
			p[x - half + 1] = sa += a[x];
			q[x - half + 1] = sb += b[x];
			r[x - half + 1] = sc += c[x];
			s[x - half + 1] = sd += d[x];
		}
		for (int x = window; x < width; x++) {
			p[x - half + 1] = sa = sa + a[x] - a[x - window];
			q[x - half + 1] = sb = sb + b[x] - b[x - window];
			r[x - half + 1] = sc = sc + c[x] - c[x - window];
			s[x - half + 1] = sd = sd + d[x] - d[x - window];
		}
		for (int x = width; x < width + half - 1; x++) {
			p[x - half + 1] = sa -= a[x - window];
			q[x - half + 1] = sb -= b[x - window];
			r[x - half + 1] = sc -= c[x - window];
			s[x - half + 1] = sd -= d[x - window];
		}
	}

	/** How many values the sum at {@code x} holds. */
	int count(final int x) {
		return Math.min(window, Math.min(x + half, width + window - half - x));
	}

	/** The means of a row of sums. */
	void means(final float[] sums, final float[] means) {
		final int first = window - half, last = width - half;
		for (int x = 0; x < first; x++)
			means[x] = sums[x] / count(x);
		final float all = window;
		for (int x = first; x <= last; x++)
			means[x] = sums[x] / all;
		for (int x = last + 1; x < width; x++)
			means[x] = sums[x] / count(x);
	}
}
