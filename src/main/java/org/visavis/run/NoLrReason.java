package org.visavis.run;

import org.visavis.image.PhotoFacts;
import org.visavis.quality.Suitability;
import org.visavis.request.CalibrationInUse;

/** Why a pair of faces in two photographs gets no likelihood ratio whatever its scores are. */
public final class NoLrReason {

	private NoLrReason() {}

	/**
	 * The reason, "no likelihood ratio: ..."; empty if there is none.
	 *
	 * @param hashB the SHA-256 of the second photograph
	 * @param pictureB as {@link PhotoFacts#picture} has it
	 */
	public static String of(final PhotoFacts factsA, final String hashB, final String pictureB, final Suitability a,
		final Suitability b)
	{
		if (factsA.picture().equals(pictureB)) return CalibrationInUse.NO_LR + (factsA.sha256().equals(hashB)
			? "both photographs are files with the same bytes" : "both photographs are files with the same pixels");
		final boolean isA = a == Suitability.UNSUITABLE, isB = b == Suitability.UNSUITABLE;
		if (isA && isB) return CalibrationInUse.NO_LR + "both faces are unsuitable for comparison";
		return isA || isB ? CalibrationInUse.NO_LR + (isA ? "face_a" : "face_b") + " is unsuitable for comparison" : "";
	}
}
