package org.visavis.fingerprint;

/**
 * What PDQ says of a picture.
 *
 * @param quality 0 to 100, how much there is to be seen; hashes of {@value #LOW} or less agree by chance
 */
public record Fingerprint(PdqHash hash, int quality) {

	/** The authors of PDQ recommend to discard hashes of this quality or less. */
	public static final int LOW = 49;

	/** Bits within which the authors of PDQ recommend to take two pictures for copies. */
	public static final int NEAR = 31;
}
