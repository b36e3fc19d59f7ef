package org.visavis.request;

import org.visavis.UserError;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.YearsApart;

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

	public static final String POPULATION = RelevantPopulation.KEY, ADULTS = "adults", YEARS_APART = YearsApart.KEY, QUESTIONED_SHOW = "questioned_show",
		REFERENCE_SHOW = "reference_show";
	/** Where the years between the photographs are not stated. */
	public static final String UNKNOWN_YEARS = YearsApart.UNKNOWN;
	/** Where nothing is stated. */
	public static final CasePersons UNSTATED = new CasePersons(RelevantPopulation.UNSTATED, Adults.UNKNOWN,
		UNKNOWN_YEARS, Shows.UNKNOWN, Shows.UNKNOWN);

	public CasePersons {
		population = population.strip();
		if (population.isEmpty()) population = RelevantPopulation.UNSTATED;
		yearsApart = yearsApart.strip();
		if (!new YearsApart(yearsApart).isValid()) throw new UserError(YEARS_APART + " is '" + yearsApart +
			"'; expected unknown or a whole number of years.");
	}

	/** Why no verbal term says that two persons are shown; empty where one may. */
	public String noExclusion() {
		return new YearsApart(yearsApart).noExclusion();
	}
}
