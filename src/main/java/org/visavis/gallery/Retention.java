package org.visavis.gallery;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.visavis.UserError;

/** Until when a gallery is kept, as its manifest states it: a date, or empty for none. */
public final class Retention {

	/** The macro key that opens a gallery after that day. */
	public static final String KEY = "past_date";

	private Retention() {}

	/** A date as a user writes it; empty for none. */
	public static String date(final String written) {
		try {
			return written.isBlank() ? "" : LocalDate.parse(written.strip()).toString();
		}
		catch (final DateTimeParseException e) {
			throw new UserError("keep_until is '" + written + "'; expected a date such as 2027-06-30, or nothing.", e);
		}
	}

	/** Whether the day is over. */
	static boolean isPast(final String keepUntil, final LocalDate today) {
		return !date(keepUntil).isEmpty() && LocalDate.parse(keepUntil).isBefore(today);
	}
}
