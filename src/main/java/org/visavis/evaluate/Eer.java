package org.visavis.evaluate;

/**
 * The equal error rate: where FMR and FNMR are the same on the convex hull of the ROC (Provost and Fawcett 2001, doi
 * 10.1023/A:1007601015854; Bruemmer and de Villiers 2013, arXiv 1304.2865), which does not depend on ties or on the
 * scale of the LRs.
 */
public final class Eer {

	private Eer() {}

	/** From 0 to 0.5; NaN if a class is empty. */
	public static double of(final double[] log10Lrs, final boolean[] mated) {
		return of(SortedLrs.of(log10Lrs, mated));
	}

	static double of(final SortedLrs lrs) {
		if (!lrs.hasBoth()) return Double.NaN;
		final Hull hull = new Hull(lrs.size() + 1);
		int above = lrs.allNonMated(), below = 0;
		hull.add(above, below);
		for (int i = 0; i < lrs.size(); i++) hull.add(above -= lrs.nonMated()[i], below += lrs.mated()[i]);
		return hull.crossing(lrs.allNonMated(), lrs.allMated());
	}

	/** The lower left hull of points of falling x (false accepts) and rising y (false rejects). */
	private static final class Hull {

		private final long[] x, y;
		private int size;

		Hull(final int capacity) {
			x = new long[capacity];
			y = new long[capacity];
		}

		void add(final long nextX, final long nextY) {
			while (size > 1 && (x[size - 2] - x[size - 1]) * (nextY - y[size - 2]) <= (x[size - 2] - nextX) * (y[size - 1] -
				y[size - 2])) size--;
			x[size] = nextX;
			y[size++] = nextY;
		}

		/** The share that x of so many and y of so many have in common. */
		double crossing(final double allX, final double allY) {
			int i = 1;
			while (y[i] / allY < x[i] / allX) i++;
			final double x0 = x[i - 1] / allX, x1 = x[i] / allX, y0 = y[i - 1] / allY, y1 = y[i] / allY;
			return x0 + (x1 - x0) * (x0 - y0) / (x0 - y0 + y1 - x1);
		}
	}
}
