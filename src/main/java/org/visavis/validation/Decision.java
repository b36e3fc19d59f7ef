package org.visavis.validation;

import java.util.Collection;

/** Whether a criterion is met. */
public enum Decision {

	PASSED("passed"), NOT_PASSED("not passed"),
	/** The data cannot tell. */
	INSUFFICIENT("insufficient"),
	/** A number that is printed without a criterion. */
	NOT_JUDGED("no criterion");

	private final String words;

	Decision(final String words) {
		this.words = words;
	}

	static Decision of(final boolean passed) {
		return passed ? PASSED : NOT_PASSED;
	}

	/** Of what is to hold in each case: not passed if one is not, else insufficient if one is or there is none. */
	static Decision all(final Collection<Decision> decisions) {
		if (decisions.contains(NOT_PASSED)) return NOT_PASSED;
		return decisions.isEmpty() || decisions.contains(INSUFFICIENT) ? INSUFFICIENT : PASSED;
	}

	@Override
	public String toString() {
		return words;
	}
}
