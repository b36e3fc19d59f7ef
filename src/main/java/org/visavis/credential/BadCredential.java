package org.visavis.credential;

/** Content Credentials that cannot be read; the message says what of them. */
final class BadCredential extends Exception {

	private static final long serialVersionUID = 1L;

	private final String code;

	/** @param code as the C2PA specification names it, such as "claim.missing" */
	BadCredential(final String code, final String whatIsWrong) {
		super(whatIsWrong, null, false, false);
		this.code = code;
	}

	String code() {
		return code;
	}
}
