package org.visavis.calibrate;

/**
 * How many years lie between the photographs of a case at most, and what that forbids.
 *
 * @param stated a whole number; or {@value #UNKNOWN}
 */
public record YearsApart(String stated) {

	/** The macro key by which a case states it. */
	public static final String KEY = "years_apart";
	/** Where it is not stated. */
	public static final String UNKNOWN = "unknown";
	/**
	 * A policy, to be criticised: the photographs of a person that the shipped calibrations learnt from lie about two years
	 * apart at most (LFW, ORL), and twenty years are known to mislead; nothing between was measured.
	 */
	private static final int MOST = 5;

	/** Whether it is one of those that can be stated. */
	public boolean isValid() {
		return stated.matches(UNKNOWN + "|\\d{1,3}");
	}

	/** Why no verbal term says that two persons are shown; empty where one may. */
	public String noExclusion() {
		if (!isValid() || stated.equals(UNKNOWN)) return "the years between the photographs are not stated";
		return Integer.parseInt(stated) <= MOST ? "" : stated + " years lie between the photographs, more than the limit of " + MOST;
	}
}
