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
 * @param roll in degrees to either side: above it
 * @param eyes log odds of open eyes: below it
 * @param mouth log odds of a bare mouth: below it
 * @param tone log odds of a positive: below it
 * @param colour share of the face with a colour that no skin has: above it
 */
public record SuitabilityRule(Limits interocular, Limits sharpness, Limits evenness, Limits dark, Limits bright,
	Limits yaw, Limits pitch, Limits visible, Limits confidence, Limits roll, Limits eyes, Limits mouth, Limits tone,
	Limits colour)
{

	/** Whether a property, by its name here, speaks against a face below its limits, rather than above. */
	public static final Map<String, Boolean> LOW_IS_WORSE = Map.ofEntries(Map.entry("interocular", true), Map.entry(
		"sharpness", true), Map.entry("evenness", true), Map.entry("dark", true), Map.entry("bright", false), Map.entry("yaw",
			false), Map.entry("pitch", false), Map.entry("visible", true), Map.entry("confidence", true), Map.entry("roll",
				false), Map.entry("eyes", true), Map.entry("mouth", true), Map.entry("tone", true), Map.entry("colour", false));

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
		limits.put("roll", roll);
		limits.put("eyes", eyes);
		limits.put("mouth", mouth);
		limits.put("tone", tone);
		limits.put("colour", colour);
		return limits;
	}

	/** The same rule with other limits for some properties, by their names here. */
	public SuitabilityRule with(final Map<String, Limits> limits) {
		final Map<String, Limits> all = limits();
		all.putAll(limits);
		return new SuitabilityRule(all.get("interocular"), all.get("sharpness"), all.get("evenness"), all.get("dark"), all
			.get("bright"), all.get("yaw"), all.get("pitch"), all.get("visible"), all.get("confidence"), all.get("roll"), all
				.get("eyes"), all.get("mouth"), all.get("tone"), all.get("colour"));
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
		findings.above("roll", Math.abs(quality.roll()), " degrees", roll);
		assess(quality.appearance(), findings);
		if (quality.outside() > 0) findings.add(Suitability.UNSUITABLE, quality.outside() +
			" of the five points outside of the photograph");
		if (Double.isNaN(confidence)) findings.add(Suitability.LIMITED, PLACED);
		else findings.below("detector confidence", confidence, "", this.confidence);
		return new Assessment(findings.worst, findings.reasons);
	}

	private void assess(final Appearance appearance, final Findings findings) {
		findings.below("eyes covered or hardly seen, log odds", appearance.eyes(), "", eyes);
		findings.below("mouth covered or hardly seen, log odds", appearance.mouth(), "", mouth);
		findings.below("light and dark as in a negative, log odds", appearance.tone(), "", tone);
		findings.above("false colours, share of the face", appearance.colour(), "", colour);
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
			add(found, name + " " + String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.3f" : "%.2f", value) + unit + side + limit);
		}

		void add(final Suitability found, final String reason) {
			if (found.compareTo(worst) > 0) worst = found;
			reasons.add(reason);
		}
	}
}
