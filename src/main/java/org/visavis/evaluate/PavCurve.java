package org.visavis.evaluate;

/** What isotonic regression makes of log10 LRs (the PAV plot); calibrated LRs lie along the identity. */
public final class PavCurve {

	private PavCurve() {}

	/**
	 * The log10 LR after PAV (y) over the log10 LR (x), ascending, where both are finite, with both ends of each plateau;
	 * no point if a class is empty or the set is separated.
	 */
	public static Curve of(final double[] log10Lrs, final boolean[] mated) {
		return of(Pav.of(log10Lrs, mated));
	}

	static Curve of(final Pav pav) {
		final double[] x = pav.lrs().values(), y = pav.log10Lrs();
		final Thinned points = new Thinned(x.length);
		for (int i = 0; i < x.length; i++) {
			final boolean inside = i > 0 && i < x.length - 1 && y[i - 1] == y[i] && y[i] == y[i + 1] && Double.isFinite(x[i -
				1]) && Double.isFinite(x[i + 1]);
			if (!inside && Double.isFinite(x[i]) && Double.isFinite(y[i])) points.add(x[i], y[i]);
		}
		return points.curve("PAV", v -> v);
	}
}
