package org.visavis.watermark;

import java.util.Optional;

/**
 * What a search of one picture gave.
 *
 * @param hypotheses how many payloads, readings, sizes, places and turns were tried together until something was found
 * @param falseAlarm how rarely a picture without a payload gets as far as this one's best, 0 to 1; at most
 *          {@link WatermarkSearch#FALSE_ALARM} exactly where something was found
 * @param limit what was not sought and why, in words; empty if all was
 */
public record Searched(long hypotheses, double falseAlarm, Optional<Watermark> found, String limit) {

	/** The pixels were not searched, for a reason in words. */
	public static Searched not(final String reason) {
		return new Searched(0, 1, Optional.empty(), reason);
	}
}
