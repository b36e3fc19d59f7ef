package org.visavis;

/**
 * What a command found when it did its work, and which is to stop the procedure: not a mistake in what it was given, so
 * that nobody is asked for that again.
 */
public final class FailedCheck extends UserError {

	private static final long serialVersionUID = 1L;

	public FailedCheck(final String sentence) {
		super(sentence);
	}
}
