package org.visavis.request;

import org.visavis.calibrate.RelevantPopulation;

/**
 * What a case states of the persons compared, on which their likelihood ratios depend.
 *
 * @param population among whom the other person of the alternative proposition is: one that the calibration has, any or
 *          unstated
 * @param adults whether all of them are adults
 * @param questioned whom the questioned photographs show
 * @param reference whom the reference photographs show
 */
public record CasePersons(String population, Adults adults, Shows questioned, Shows reference) {

	public static final String POPULATION = RelevantPopulation.KEY, ADULTS = "adults", QUESTIONED_SHOW = "questioned_show",
		REFERENCE_SHOW = "reference_show";
	/** Where nothing is stated. */
	public static final CasePersons UNSTATED = new CasePersons(RelevantPopulation.UNSTATED, Adults.UNKNOWN, Shows.UNKNOWN,
		Shows.UNKNOWN);

	public CasePersons {
		population = population.strip();
		if (population.isEmpty()) population = RelevantPopulation.UNSTATED;
	}
}
