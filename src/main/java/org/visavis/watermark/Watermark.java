package org.visavis.watermark;

import org.visavis.watermark.Family.Judged;

/**
 * A payload that a picture carries.
 *
 * @param reading in which it agrees best
 * @param place where its blocks lie, in words
 * @param r Pearson's correlation, -1 to 1, of what was read for each bit with the payload
 * @param agreeing how many of its bits are read by the library's own rule, without any of what is tried here beyond it
 * @param falseAlarm how rarely a picture without a payload gets as far, for the whole search: by calculation, see {@link WatermarkSearch#FALSE_ALARM}
 */
public record Watermark(Payload payload, Reading reading, String place, double r, int agreeing, double falseAlarm, CarrierMap map) {

	/**
	 * @param chroma of the picture in the size of the place
	 */
	static Watermark of(final Judged judged, final Chroma chroma) {
		final Agreement best = judged.agreement();
		return new Watermark(best.payload(), best.reading(), best.place().toString(), best.r(), LibraryRule.agreeing(chroma, best
			.payload(), best.place()), judged.falseAlarm(), CarrierMap.of(chroma, best));
	}
}
