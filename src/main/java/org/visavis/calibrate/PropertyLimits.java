package org.visavis.calibrate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.visavis.quality.SuitabilityRule.Limits;
import org.visavis.quality.SuitabilityRule;

/**
 * Where a measured property of a face puts it into a worse class.
 *
 * @param property by its name in {@link SuitabilityRule}
 * @param lowIsWorse whether a face is worse below the limits rather than above
 * @param limited limit of the class after the best
 * @param unsuitable limit of the faces that are not compared
 */
public record PropertyLimits(String property, boolean lowIsWorse, double limited, double unsuitable) {

	public PropertyLimits {
		Objects.requireNonNull(property);
	}

	/** Those of a rule, in its order. */
	public static List<PropertyLimits> of(final SuitabilityRule rule) {
		return rule.limits().entrySet().stream().map(limits -> new PropertyLimits(limits.getKey(), SuitabilityRule.LOW_IS_WORSE
			.get(limits.getKey()), limits.getValue().limited(), limits.getValue().unsuitable())).toList();
	}

	/** A rule with some limits in place of its own. */
	public static SuitabilityRule in(final SuitabilityRule rule, final List<PropertyLimits> limits) {
		return rule.with(limits.stream().collect(Collectors.toMap(PropertyLimits::property, l -> new Limits(l.limited, l
			.unsuitable))));
	}

	/** The same, but faces beyond another limit are not compared either. */
	public PropertyLimits within(final double limit) {
		return new PropertyLimits(property, lowIsWorse, stricter(limited, limit), stricter(unsuitable, limit));
	}

	/** The same, but faces beyond another limit are limited at best. */
	public PropertyLimits limitedBeyond(final double limit) {
		return new PropertyLimits(property, lowIsWorse, stricter(limited, limit), unsuitable);
	}

	private double stricter(final double one, final double other) {
		return lowIsWorse ? Math.max(one, other) : Math.min(one, other);
	}
}
