package org.visavis.request;

import java.util.Locale;

/** Whether a case states that all persons compared are adults. */
public enum Adults {
	YES, NO, UNKNOWN;

	/** The word for it in a macro. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
