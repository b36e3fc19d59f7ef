package org.visavis.compare;

import java.io.Serializable;

/**
 * All faces as one recogniser sees them.
 *
 * @param vectors a unit vector for each face
 * @param meanCosine of non-mated pairs
 * @param sdCosine standard deviation of the cosine of non-mated pairs
 */
public record Recognised(float[][] vectors, double meanCosine, double sdCosine) implements Serializable {

	/** How alike two faces are, in standard deviations above the mean of non-mated pairs. */
	public double standardised(final double cosineDistance) {
		return (1 - cosineDistance - meanCosine) / sdCosine;
	}
}
