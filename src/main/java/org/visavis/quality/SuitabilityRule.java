package org.visavis.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From measured properties to suitable, limited or unsuitable; part of a method. The worst property decides. A face of
 * which a point lies outside of the photograph is unsuitable: what would be compared there was not photographed.
 *
 * @param interocular in pixels: below it a face is limited or unsuitable
 * @param sharpness in grey levels: likewise
 * @param evenness of the detail in all directions, 0 to 1: likewise
 * @param dark mean grey value: likewise
 * @param bright mean grey value: above it
 * @param yaw in degrees to either side: above it
 * @param pitch in degrees up or down: above it
 * @param visible share of the face that the photograph shows: below it
 * @param confidence of the detector: likewise
 */
public record SuitabilityRule(Limits interocular, Limits sharpness, Limits evenness, Limits dark, Limits bright,
	Limits yaw, Limits pitch, Limits visible, Limits confidence)
{

	/** Whether a property, by its name here, speaks against a face below its limits, rather than above. */
	public static final Map<String, Boolean> LOW_IS_WORSE = Map.of("interocular", true, "sharpness", true,
		"evenness", true, "dark", true, "bright", false, "yaw", false, "pitch", false, "visible", true, "confidence", true);

	private static final String PLACED = "added by an examiner: there is no detector confidence, so its limits cannot be " +
		"applied";

	/** Where a property makes a face limited, and where unsuitable. */
	public record Limits(double limited, double unsuitable) {}

	/** The limits by the names of the properties, in their order; null where a file gave none. */
	public Map<String, Limits> limits() {
		final Map<String, Limits> limits = new LinkedHashMap<>();
		limits.put("interocular", interocular);
		limits.put("sharpness", sharpness);
		limits.put("evenness", evenness);
		limits.put("dark", dark);
		limits.put("bright", bright);
		limits.put("yaw", yaw);
		limits.put("pitch", pitch);
		limits.put("visible", visible);
		limits.put("confidence", confidence);
		return limits;
	}

	/** The same rule with other limits for some properties, by their names here. */
	public SuitabilityRule with(final Map<String, Limits> limits) {
		return new SuitabilityRule(limits.getOrDefault("interocular", interocular), limits.getOrDefault("sharpness",
			sharpness), limits.getOrDefault("evenness", evenness), limits.getOrDefault("dark", dark), limits.getOrDefault(
				"bright", bright), limits.getOrDefault("yaw", yaw), limits.getOrDefault("pitch", pitch), limits.getOrDefault(
					"visible", visible), limits.getOrDefault("confidence", confidence));
	}

	/**
	 * Assesses a face that the detector found with the given confidence; one that a person placed has none, and is limited
	 * at best.
	 */
	public Assessment assess(final Quality quality, final double confidence) {
		final Findings findings = new Findings();
		findings.below("interocular distance", quality.interocular(), " px", interocular);
		findings.below("sharpness", quality.sharpness(), "", sharpness);
		findings.below("evenness of detail", quality.evenness(), "", evenness);
		findings.below("exposure", quality.exposure(), "", dark);
		findings.above("exposure", quality.exposure(), "", bright);
		findings.above("yaw", Math.abs(quality.yaw()), " degrees", yaw);
		findings.above("pitch", Math.abs(quality.pitch()), " degrees", pitch);
		findings.below("visible share of the face", quality.visible(), "", visible);
		if (quality.outside() > 0) findings.add(Suitability.UNSUITABLE, quality.outside() +
			" of the five points outside of the photograph");
		if (Double.isNaN(confidence)) findings.add(Suitability.LIMITED, PLACED);
		else findings.below("detector confidence", confidence, "", this.confidence);
		return new Assessment(findings.worst, findings.reasons);
	}

	/** What speaks against a face. */
	private static final class Findings {

		private Suitability worst = Suitability.SUITABLE;
		private final List<String> reasons = new ArrayList<>();

		void below(final String name, final double value, final String unit, final Limits limits) {
			if (value < limits.unsuitable) add(Suitability.UNSUITABLE, name, value, unit, " below ", limits.unsuitable);
			else if (value < limits.limited) add(Suitability.LIMITED, name, value, unit, " below ", limits.limited);
		}

		void above(final String name, final double value, final String unit, final Limits limits) {
			if (value > limits.unsuitable) add(Suitability.UNSUITABLE, name, value, unit, " above ", limits.unsuitable);
			else if (value > limits.limited) add(Suitability.LIMITED, name, value, unit, " above ", limits.limited);
		}

		private void add(final Suitability found, final String name, final double value, final String unit,
			final String side, final double limit)
		{
			add(found, name + " " + String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.2f", value) + unit + side + limit);
		}

		void add(final Suitability found, final String reason) {
			if (found.compareTo(worst) > 0) worst = found;
			reasons.add(reason);
		}
	}
}
