package org.visavis.calibrate;

/**
 * Beyond which the data support no log10 LR.
 *
 * @param low not above 0
 * @param high not below 0
 */
public record Bounds(double low, double high) {

	public Bounds {
		if (!(low <= 0 && high >= 0)) throw new IllegalArgumentException("Bounds on the wrong side of 0: " + low + ", " +
			high);
	}

	/** The nearest log10 LR that the bounds allow; NaN stays NaN. */
	public double applyTo(final double log10Lr) {
		return Math.min(Math.max(log10Lr, low), high);
	}
}
