package org.visavis.evaluate;

/**
 * How far log10 LRs are off from what isotonic regression makes of them (Vergeer et al. 2021, doi
 * 10.1016/j.forsciint.2021.110722): the area between that curve and the identity, over the range where the curve is
 * finite, divided by the range; 0 = calibrated.
 */
public final class DevPav {

	private DevPav() {}

	/**
	 * Infinite where the curve is finite at an infinite LR; NaN where it is nowhere finite, as in a separated set, or a
	 * class is empty.
	 */
	public static double of(final double[] log10Lrs, final boolean[] mated) {
		return of(Pav.of(log10Lrs, mated));
	}

	static double of(final Pav pav) {
		final double[] x = pav.lrs().values(), y = pav.log10Lrs();
		int first = 0, end = y.length;
		while (first < end && !Double.isFinite(y[first])) first++;
		while (end > first && !Double.isFinite(y[end - 1])) end--;
		if (first == end) return Double.NaN;
		if (Double.isInfinite(x[first]) || Double.isInfinite(x[end - 1])) return Double.POSITIVE_INFINITY;
		if (end - first == 1) return Math.abs(y[first] - x[first]);
		double area = 0;
		for (int i = first + 1; i < end; i++) area += area(y[i - 1] - x[i - 1], y[i] - x[i], x[i] - x[i - 1]);
		return area / (x[end - 1] - x[first]);
	}

	/** Between the identity and a straight line that is so far above it at either end. */
	private static double area(final double from, final double to, final double width) {
		final double sum = Math.abs(from) + Math.abs(to);
		if (sum == 0) return 0;
		return from * to >= 0 ? width * sum / 2 : width * (from * from + to * to) / (2 * sum);
	}
}
