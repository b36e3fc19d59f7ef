package org.visavis.request;

import org.visavis.UserError;

/**
 * The keys that {@code Search Gallery...} alone has.
 *
 * @param top how many faces of the galleries are found for each questioned face, 1 to {@value #MOST}
 * @param pastDate whether a gallery is opened after the day until which it is kept
 */
public record SearchKeys(int top, boolean pastDate) {

	public static final String TOP = "top", PAST_DATE = "past_date";
	public static final SearchKeys DEFAULT = new SearchKeys(50, false);

	private static final int MOST = 10_000;

	public SearchKeys {
		if (top < 1 || top > MOST) throw new UserError("top is " + top + "; expected 1 to " + MOST + ".");
	}

	/** Those of a procedure. */
	public static SearchKeys of(final Procedure procedure) {
		return new SearchKeys(Integer.parseInt(procedure.own().get(TOP)), Boolean.parseBoolean(procedure.own().get(PAST_DATE)));
	}
}
