package org.visavis.learn;

import org.visavis.quality.Quality;
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
 */
record KnownFace(String id, Portrait portrait, int person, int collection, int photograph, String degradation,
	int recipe, Quality quality, double confidence)
{

	boolean isOriginal() {
		return degradation.isEmpty();
	}
}
