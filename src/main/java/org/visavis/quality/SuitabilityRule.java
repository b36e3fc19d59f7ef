package org.visavis.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * From measured properties to suitable, limited or unsuitable; part of a method. The worst property decides.
 *
 * @param interocular in pixels: below it a face is limited or unsuitable
 * @param sharpness in grey levels: likewise
 * @param dark mean grey value: likewise
 * @param bright mean grey value: above it
 * @param yaw in degrees to either side: above it
 * @param pitch in degrees up or down: above it
 * @param confidence of the detector: below it
 */
public record SuitabilityRule(Limits interocular, Limits sharpness, Limits dark, Limits bright, Limits yaw,
	Limits pitch, Limits confidence)
{

	/** Where a property makes a face limited, and where unsuitable. */
	public record Limits(double limited, double unsuitable) {}

	/** Assesses a face that the detector found with the given confidence. */
	public Assessment assess(final Quality quality, final double confidence) {
		final List<Finding> findings = List.of( //
			below("interocular distance", quality.interocular(), "px", interocular), //
			below("sharpness", quality.sharpness(), "", sharpness), //
			below("exposure", quality.exposure(), "", dark), //
			above("exposure", quality.exposure(), "", bright), //
			above("yaw", Math.abs(quality.yaw()), "degrees", yaw), //
			above("pitch", Math.abs(quality.pitch()), "degrees", pitch), //
			below("detector confidence", confidence, "", this.confidence));
		Suitability worst = Suitability.SUITABLE;
		final List<String> reasons = new ArrayList<>();
		for (final Finding finding : findings) {
			if (finding.suitability() == Suitability.SUITABLE) continue;
			reasons.add(finding.reason());
			if (finding.suitability().compareTo(worst) > 0) worst = finding.suitability();
		}
		return new Assessment(worst, reasons);
	}

	private record Finding(Suitability suitability, String reason) {}

	private static Finding below(final String name, final double value, final String unit, final Limits limits) {
		final Suitability found = value < limits.unsuitable ? Suitability.UNSUITABLE : value < limits.limited
			? Suitability.LIMITED : Suitability.SUITABLE;
		return finding(name, value, unit, "below", limits, found);
	}

	private static Finding above(final String name, final double value, final String unit, final Limits limits) {
		final Suitability found = value > limits.unsuitable ? Suitability.UNSUITABLE : value > limits.limited
			? Suitability.LIMITED : Suitability.SUITABLE;
		return finding(name, value, unit, "above", limits, found);
	}

	private static Finding finding(final String name, final double value, final String unit, final String side,
		final Limits limits, final Suitability found)
	{
		final double limit = found == Suitability.UNSUITABLE ? limits.unsuitable : limits.limited;
		return new Finding(found, String.format(Locale.ROOT, "%s %.2f%s %s %s", name, value, unit.isEmpty() ? "" : " " +
			unit, side, limit));
	}
}
