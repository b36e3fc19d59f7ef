package org.visavis.validation;

import org.visavis.evaluate.Validation.Aspect;

/**
 * What the report says of the sets of pairs of an aspect.
 *
 * @param title a heading
 * @param about some sentences
 */
record AspectText(String title, String about) {

	static AspectText of(final Aspect aspect) {
		return switch (aspect) {
			case ORIGINALS_POOLED -> new AspectText("Original photographs, one calibration for all", """
				Every face of an original photograph, suitable or not; for comparison, not as in casework.""");
			case ORIGINALS_STRATIFIED -> new AspectText("Original photographs, the calibration of their stratum", """
				As in casework: pairs that a stratum covers, each with the calibration of its stratum.""");
			case STRATUM -> new AspectText("The strata", """
				One stratum each, as fitted: with degraded copies where they were made.""");
			case POPULATION -> new AspectText("Populations that a case may state", """
				Pairs of two persons of one population, each with the population's own calibration of their stratum, as in \
				casework where a case states it: all together, then stratum by stratum, with degraded copies where they were made.""");
			case COLLECTION -> new AspectText("The collections", "Original photographs of one collection each.");
			case LIKE_PERSONS -> new AspectText("Non-mated pairs of like persons", """
				How much more frequent chance resemblance is among persons who are alike in what persons.csv tells of them: \
				compare the FMR with that of the set before, of the same persons.""");
			case DEMOGRAPHIC_CELL -> new AspectText("Groups of persons", """
				Pairs of which both persons are in one group (after ISO/IEC 19795-10).""");
			case DEGRADATION -> new AspectText("Kinds of degraded copies", """
				An original photograph against a seeded degraded copy of another photograph.""");
			case DEGRADED_STRATIFIED -> new AspectText("Degraded copies, the calibration of their stratum", """
				Pairs with a degraded copy, each with the calibration of its stratum.""");
			case DEGRADED_POOLED -> new AspectText("Degraded copies, one calibration for all", """
				The same pairs with one calibration for all; its Cllr is to be compared with the one before.""");
		};
	}
}
