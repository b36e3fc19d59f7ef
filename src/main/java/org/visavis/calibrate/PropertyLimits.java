package org.visavis.calibrate;

import java.util.Objects;

/**
 * Where a measured property of a face puts it into a worse class.
 *
 * @param property interocular, sharpness, evenness, dark, bright, yaw, pitch, visible or confidence
 * @param lowIsWorse whether a face is worse below the limits rather than above
 * @param limited limit of the class after the best
 * @param unsuitable limit of the faces that are not compared
 */
public record PropertyLimits(String property, boolean lowIsWorse, double limited, double unsuitable) {

	public PropertyLimits {
		Objects.requireNonNull(property);
	}

	/** The same, but faces beyond another limit are not compared either. */
	public PropertyLimits within(final double limit) {
		return new PropertyLimits(property, lowIsWorse, stricter(limited, limit), stricter(unsuitable, limit));
	}

	private double stricter(final double one, final double other) {
		return lowIsWorse ? Math.max(one, other) : Math.min(one, other);
	}
}
