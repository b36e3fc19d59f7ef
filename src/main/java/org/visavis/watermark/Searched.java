package org.visavis.watermark;

import java.util.Optional;

/**
 * What a search of one picture gave.
 *
 * @param hypotheses how many payloads, readings, sizes, places and turns were tried together until something was found
 * @param falseAlarm how rarely a picture without a payload gets as far as this one's best, 0 to 1; at most
 *          {@link WatermarkSearch#FALSE_ALARM} exactly where something was found
 */
public record Searched(long hypotheses, double falseAlarm, Optional<Watermark> found) {}
