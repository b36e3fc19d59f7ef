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

	/**
	 * A date as a user sets it.
	 *
	 * @param pastDate whether it may be over
	 */
	public static String set(final String written, final boolean pastDate) {
		final String date = date(written);
		if (!pastDate && isPast(date, LocalDate.now())) throw new UserError("keep_until is " + date + ", which is over; expected today or a later day, or " +
			KEY + "=true to set it all the same.");
		return date;
	}

	/** Whether the day is over. */
	static boolean isPast(final String keepUntil, final LocalDate today) {
		return !date(keepUntil).isEmpty() && LocalDate.parse(keepUntil).isBefore(today);
	}
}
