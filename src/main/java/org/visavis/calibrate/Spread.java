package org.visavis.calibrate;

/**
 * How far a log10 LR could as well have lain elsewhere, as standard deviations at some log10 LRs before bounds; linear between
 * them, constant outside.
 *
 * @param log10Lrs ascending; none where nothing is known
 * @param fit had the calibration been learnt from other persons of its population (bootstrap by person)
 * @param points had the same faces been found in the photographs at another scale and place
 */
public record Spread(double[] log10Lrs, double[] fit, double[] points) {

	/** Where nothing is known. */
	public static final Spread UNKNOWN = new Spread(new double[0], new double[0], new double[0]);

	public Spread {
		log10Lrs = log10Lrs.clone();
		fit = fit.clone();
		points = points.clone();
		if (fit.length != log10Lrs.length || points.length != log10Lrs.length) throw new IllegalArgumentException(
			"Standard deviations: " + fit.length + " and " + points.length + " at " + log10Lrs.length + " log10 LRs");
	}

	@Override
	public double[] log10Lrs() {
		return log10Lrs.clone();
	}

	@Override
	public double[] fit() {
		return fit.clone();
	}

	@Override
	public double[] points() {
		return points.clone();
	}

	boolean isKnown() {
		return log10Lrs.length > 0;
	}

	/** Of both together, which do not depend on each other; NaN where nothing is known. */
	public double at(final double log10Lr) {
		return isKnown() ? Math.hypot(between(fit, log10Lr), between(points, log10Lr)) : Double.NaN;
	}

	private double between(final double[] values, final double log10Lr) {
		return new Knots(log10Lrs, values).log10Lr(log10Lr);
	}
}
