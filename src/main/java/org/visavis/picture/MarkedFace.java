package org.visavis.picture;

import org.visavis.detect.Face;
import org.visavis.quality.Suitability;

/**
 * A face to be marked on its photograph.
 *
 * @param number of the face in its photograph, from 1
 */
public record MarkedFace(int number, Face face, Suitability suitability) {

	/** The same face on the photograph resized by {@code factor}, pixel corner on pixel corner. */
	MarkedFace resizedBy(final double factor) {
		final double shift = (factor - 1) / 2;
		return new MarkedFace(number, face.scaledBy(factor).plus(shift, shift), suitability);
	}
}
