package org.visavis.evaluate;

/** How often a photograph has no usable face. */
public final class FailureToEnrol {

	private FailureToEnrol() {}

	/**
	 * Share of the photographs without a usable face (ISO/IEC 19795-1).
	 *
	 * @param persons whom each photograph shows, any number; a new number each where that is not known
	 * @param failed whether it has no usable face
	 * @param draws of the bootstrap, at least 1
	 * @param seed of the bootstrap
	 */
	public static Rate of(final int[] persons, final boolean[] failed, final int draws, final long seed) {
		return Rate.of(persons, i -> failed[i], draws, seed);
	}
}
