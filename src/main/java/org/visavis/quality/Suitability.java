package org.visavis.quality;

import java.util.Arrays;

/** Whether a face in a photograph can be compared. */
public enum Suitability {

	/** No measured property speaks against a comparison. */
	SUITABLE("suitable"),
	/** Comparable with reservations, which the reasons name. */
	LIMITED("limited"),
	/** Unsuitable for comparison, for the reasons named. */
	UNSUITABLE("unsuitable");

	private final String word;

	Suitability(final String word) {
		this.word = word;
	}

	/** That of a word of faces.csv. */
	public static Suitability of(final String word) {
		return Arrays.stream(values()).filter(suitability -> suitability.word.equals(word)).findFirst().orElseThrow(
			() -> new IllegalArgumentException("No suitability: " + word));
	}

	/** The word for it in faces.csv. */
	@Override
	public String toString() {
		return word;
	}
}
