package org.visavis.request;

import org.visavis.UserError;
import org.visavis.calibrate.RelevantPopulation;

/**
 * What a case states of the persons compared, on which their likelihood ratios depend.
 *
 * @param population among whom the other person of the alternative proposition is: one that the calibration has, any or
 *          unstated
 * @param adults whether all of them are adults
 * @param yearsApart how many years lie between the photographs at most, a whole number; or unknown
 * @param questioned whom the questioned photographs show
 * @param reference whom the reference photographs show
 */
public record CasePersons(String population, Adults adults, String yearsApart, Shows questioned, Shows reference) {

	public static final String POPULATION = RelevantPopulation.KEY, ADULTS = "adults", YEARS_APART = "years_apart", QUESTIONED_SHOW = "questioned_show",
		REFERENCE_SHOW = "reference_show";
	/** Where the years between the photographs are not stated. */
	public static final String UNKNOWN_YEARS = "unknown";
	/**
	 * A policy, to be criticised: the photographs of a person that the shipped calibrations learnt from lie about two years
	 * apart at most (LFW, ORL), and twenty years are known to mislead; nothing between was measured.
	 */
	private static final int MOST_YEARS = 5;
	/** Where nothing is stated. */
	public static final CasePersons UNSTATED = new CasePersons(RelevantPopulation.UNSTATED, Adults.UNKNOWN,
		UNKNOWN_YEARS, Shows.UNKNOWN, Shows.UNKNOWN);

	public CasePersons {
		population = population.strip();
		if (population.isEmpty()) population = RelevantPopulation.UNSTATED;
		yearsApart = yearsApart.strip();
		if (!yearsApart.matches(UNKNOWN_YEARS + "|\\d{1,3}")) throw new UserError(YEARS_APART + " is '" + yearsApart +
			"'; expected unknown or a whole number of years.");
	}

	/** Why no verbal term says that two persons are shown; empty where one may. */
	public String noExclusion() {
		if (yearsApart.equals(UNKNOWN_YEARS)) return "the years between the photographs are not stated";
		return Integer.parseInt(yearsApart) <= MOST_YEARS ? "" : yearsApart + " years lie between the photographs, more than the " +
			MOST_YEARS + " that are taken for few";
	}
}
