package org.visavis;

/**
 * A mistake of the user, told in one sentence that names the thing, what was found and what was expected. It stops
 * the procedure; every other exception is a bug and keeps its stack trace.
 */
public class UserError extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UserError(final String sentence) {
		super(sentence);
	}

	public UserError(final String sentence, final Throwable cause) {
		super(sentence, cause);
	}
}
