package org.visavis.request;

import java.util.Locale;

/** Whom the photographs of one side show, as a case states it. */
public enum Shows {
	/** Nothing is known. */
	UNKNOWN,
	/** One person on all of them. */
	ONE,
	/** One person on those of each folder. */
	FOLDERS;

	/** The word for it in a macro. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
