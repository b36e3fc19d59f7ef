package org.visavis.learn;

import org.visavis.quality.Assessment;
import org.visavis.quality.Quality;
import org.visavis.quality.Suitability;
import org.visavis.quality.SuitabilityRule;
import org.visavis.request.Portrait;

/**
 * A face that a calibration is learnt from.
 *
 * @param id as in faces.csv; of a degraded copy with the kind behind it, such as "P3.1 blurred"
 * @param person a number for each name
 * @param collection a number for each collection
 * @param photograph a number for each content of a file
 * @param degradation a word; empty for the face of an original photograph
 * @param recipe of the degradation, from 1; 0 for the face of an original photograph
 * @param limitation why faces in the photograph are limited at best; empty if they are not
 */
record KnownFace(String id, Portrait portrait, int person, int collection, int photograph, String degradation,
	int recipe, String limitation, Quality quality, double confidence)
{

	/** Whether it can be compared by a rule, as a comparison decides it. */
	Suitability suitability(final SuitabilityRule rule) {
		final Assessment ofFace = rule.assess(quality, confidence);
		return (limitation.isEmpty() ? ofFace : ofFace.limitedBy(limitation)).suitability();
	}

	/** Whether what is measured on it decides of its suitability. */
	boolean teaches() {
		return quality.outside() == 0 && limitation.isEmpty();
	}

	boolean isOriginal() {
		return degradation.isEmpty();
	}
}
