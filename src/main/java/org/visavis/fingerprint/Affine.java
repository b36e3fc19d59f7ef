package org.visavis.fingerprint;

import java.util.List;

/** From places of one grid to places of another: x' = a x + b y + c, y' = d x + e y + f, in pixels of both. */
record Affine(double a, double b, double c, double d, double e, double f) {

	static final Affine SAME = new Affine(1, 0, 0, 0, 1, 0);

	double x(final double x, final double y) {
		return a * x + b * y + c;
	}

	double y(final double x, final double y) {
		return d * x + e * y + f;
	}

	/** This map after another one. */
	Affine after(final Affine first) {
		return new Affine(a * first.a + b * first.d, a * first.b + b * first.e, x(first.c, first.f), d * first.a + e * first.d, d * first.b + e *
			first.e, y(first.c, first.f));
	}

	/** The area of the picture of a unit square, as the square root of it. */
	double scale() {
		return Math.sqrt(Math.abs(a * e - b * d));
	}

	/** The least-squares map of blocks' centres to where they were found; the same place for fewer than four blocks. */
	static Affine fit(final List<Block> blocks) {
		if (blocks.size() < 4) return SAME;
		final double[][] m = new double[3][5];
		for (final Block block : blocks) {
			final double[] terms = { block.x(), block.y(), 1 };
			for (int i = 0; i < 3; i++) {
				for (int j = 0; j < 3; j++)
					m[i][j] += terms[i] * terms[j];
				m[i][3] += terms[i] * (block.x() + block.dx());
				m[i][4] += terms[i] * (block.y() + block.dy());
			}
		}
		return solve(m) ? new Affine(m[0][3], m[1][3], m[2][3], m[0][4], m[1][4], m[2][4]) : SAME;
	}

	/** Gauss and Jordan, with the largest pivot; false if there is no single solution. */
	private static boolean solve(final double[][] m) {
		for (int i = 0; i < m.length; i++) {
			for (int k = i + 1; k < m.length; k++)
				if (Math.abs(m[k][i]) > Math.abs(m[i][i])) swap(m, i, k);
			if (Math.abs(m[i][i]) < 1e-6) return false;
			for (int j = m[i].length - 1; j >= i; j--)
				m[i][j] /= m[i][i];
			for (int k = 0; k < m.length; k++)
				if (k != i) for (int j = m[i].length - 1; j >= i; j--)
					m[k][j] -= m[k][i] * m[i][j];
		}
		return true;
	}

	private static void swap(final double[][] m, final int i, final int k) {
		final double[] row = m[i];
		m[i] = m[k];
		m[k] = row;
	}
}
