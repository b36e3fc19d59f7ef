package org.visavis.evaluate;

/**
 * How the log10 LRs of either class are distributed (Evett and Buckleton 1996; Meuwly 2001).
 *
 * @param mated share of the mated pairs (y) whose log10 LR is at least x
 * @param nonMated share of the non-mated pairs likewise
 */
public record Tippett(Curve mated, Curve nonMated) {

	/** Over all finite log10 LRs, ascending, with both ends of each step. */
	public static Tippett of(final double[] log10Lrs, final boolean[] mated) {
		return of(SortedLrs.of(log10Lrs, mated));
	}

	/** At given log10 LRs, ascending. */
	public static Tippett of(final double[] log10Lrs, final boolean[] mated, final double[] at) {
		final SortedLrs lrs = SortedLrs.of(log10Lrs, mated);
		return new Tippett(curve(lrs, true, at), curve(lrs, false, at));
	}

	static Tippett of(final SortedLrs lrs) {
		return new Tippett(steps(lrs, true), steps(lrs, false));
	}

	private static String name(final boolean ofMated) {
		return ofMated ? "Mated" : "Non-mated";
	}

	private static Curve steps(final SortedLrs lrs, final boolean ofMated) {
		final Thinned points = new Thinned(2 * lrs.size());
		int left = lrs.all(ofMated);
		for (int i = 0; i < lrs.size(); i++) {
			final int count = lrs.count(ofMated)[i];
			final double share = (double) left / lrs.all(ofMated), value = lrs.values()[i];
			left -= count;
			if (count == 0 || Double.isInfinite(value)) continue;
			points.add(value, share);
			points.add(value, (double) left / lrs.all(ofMated));
		}
		return points.curve(name(ofMated), v -> v);
	}

	private static Curve curve(final SortedLrs lrs, final boolean ofMated, final double[] at) {
		final double[] shares = new double[at.length];
		int left = lrs.all(ofMated);
		for (int i = 0, k = 0; k < at.length; k++) {
			for (; i < lrs.size() && lrs.values()[i] < at[k]; i++) left -= lrs.count(ofMated)[i];
			shares[k] = (double) left / lrs.all(ofMated);
		}
		return new Curve(name(ofMated), at, shares);
	}
}
