package org.visavis.record;

/** Says what is wrong with a signature or a time stamp, as a part of a sentence. */
final class BadSeal extends Exception {

	private static final long serialVersionUID = 1;

	BadSeal(final String message) {
		super(message);
	}
}
