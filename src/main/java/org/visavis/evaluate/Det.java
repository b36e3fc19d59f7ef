package org.visavis.evaluate;

/** The detection error trade-off (Martin et al. 1997, doi 10.21437/Eurospeech.1997-504). */
public final class Det {

	private Det() {}

	/**
	 * FNMR (y) over FMR (x) at all thresholds, ascending, from (1, 0) to (0, 1); no point if a class is empty. Where it is
	 * thinned, its steps are measured on axes of log odds, which are close to a DET plot's normal deviates.
	 */
	public static Curve of(final double[] log10Lrs, final boolean[] mated) {
		return of(SortedLrs.of(log10Lrs, mated));
	}

	static Curve of(final SortedLrs lrs) {
		final Thinned points = new Thinned(lrs.size() + 1);
		if (lrs.hasBoth()) points.add(1, 0);
		int above = lrs.allNonMated(), below = 0;
		for (int i = 0; i < lrs.size() && lrs.hasBoth(); i++) {
			above -= lrs.nonMated()[i];
			below += lrs.mated()[i];
			points.add((double) above / lrs.allNonMated(), (double) below / lrs.allMated());
		}
		final double least = 0.5 / Math.max(lrs.allMated(), lrs.allNonMated());
		return points.curve("DET", share -> Math.log(Math.max(share, least) / Math.max(1 - share, least)));
	}
}
