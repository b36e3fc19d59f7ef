package org.visavis.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.report.SyntheticValidation;

class MatrixTest {

	@Test
	void hasEveryCharacteristicInTheOrderOfThePaper() {
		assertEquals(List.of("accuracy", "discrimination", "calibration", "robustness", "coherence", "generalisation"),
			new Matrix(SyntheticValidation.full(), Criteria.DEFAULT).judgements().stream().map(Judgement::characteristic)
				.distinct().toList());
	}

	@Test
	void passesLrsThatAreCalibrated() {
		assertEquals(Decision.PASSED, decision(originals(3, 0), "Cllr-cal"));
	}

	@Test
	void failsLrsThatAreTenTimesTooHigh() {
		assertEquals(Decision.NOT_PASSED, decision(originals(3, 1), "Cllr-cal"));
	}

	@Test
	void failsLrsThatAreWorseThanNone() {
		assertEquals(Decision.NOT_PASSED, decision(originals(0.5, 2), "Cllr"));
	}

	@Test
	void failsLrsThatAreInfinitelyMisleading() {
		final double[] lrs = SyntheticValidation.lrs(3, 0);
		lrs[0] = Double.NEGATIVE_INFINITY;
		final Section section = SyntheticValidation.section(Aspect.ORIGINALS_STRATIFIED, "originals", lrs);
		assertEquals(Decision.NOT_PASSED, decision(section, "Cllr"));
	}

	@Test
	void takesItsCriteriaFromOnePlace() {
		final Matrix strict = new Matrix(SyntheticValidation.of(originals(3, 0)), new Criteria(0.1, 0.1, 0.01, 0.001));
		assertTrue(strict.judgements().stream().filter(line -> List.of("Cllr", "Cllr-min", "EER", "Cllr-cal").contains(line
			.metric())).allMatch(line -> line.decision() == Decision.NOT_PASSED));
		assertTrue(strict.judgements().stream().anyMatch(line -> line.criterion().equals("at most 0.001")));
	}

	@Test
	void doesNotJudgeASetWithTooFewPersons() {
		final Section few = SyntheticValidation.insufficient(Aspect.ORIGINALS_STRATIFIED, "originals");
		assertEquals(Decision.INSUFFICIENT, decision(few, "Cllr"));
	}

	@Test
	void isCoherentIfBetterConditionsCostLess() {
		assertEquals(Decision.PASSED, coherence(3.5, 2.5, 1.5));
	}

	@Test
	void isNotCoherentIfBetterConditionsCostMore() {
		assertEquals(Decision.NOT_PASSED, coherence(2, 2.5, 1.5));
	}

	@Test
	void doesNotSeeCoherenceWithoutAStratum() {
		final Section few = SyntheticValidation.insufficient(Aspect.STRATUM, "limited-limited");
		assertEquals(Decision.INSUFFICIENT, new Coherence(SyntheticValidation.of(stratum("suitable-suitable", 3), few))
			.judgement().decision());
	}

	@Test
	void wantsALowerCostByStratumOnDegradedCopies() {
		assertEquals(Decision.NOT_PASSED, line(SyntheticValidation.of(SyntheticValidation.section(Aspect.DEGRADED_STRATIFIED,
			"by stratum", 2, 0.5), SyntheticValidation.section(Aspect.DEGRADED_POOLED, "pooled", 2, 0)),
			"Cllr with a calibration of each stratum, and with one for all"));
	}

	@Test
	void lacksDataWhereNoCopiesWereMadeAndOneCollectionOnly() {
		final Validation validation = SyntheticValidation.of(originals(3, 0));
		assertEquals(Decision.INSUFFICIENT, line(validation, "Cllr and Cllr-cal by kind of degraded copy"));
		assertEquals(Decision.INSUFFICIENT, line(validation, "Cllr and Cllr-cal of each collection"));
	}

	@Test
	void countsFoldsWithPersonsEnoughOnly() {
		final Judgement folds = new Generalisation(SyntheticValidation.full(), Criteria.DEFAULT).judgements().get(0);
		assertEquals("five folds by person, 16 tested fits to persons enough", folds.data());
		assertEquals(Decision.PASSED, folds.decision());
	}

	@Test
	void doesNotSeeGeneralisationWithoutAFold() {
		assertEquals(Decision.INSUFFICIENT, new Generalisation(SyntheticValidation.empty(), Criteria.DEFAULT).judgements().get(
			0).decision());
	}

	private static Section originals(final double distance, final double shift) {
		return SyntheticValidation.section(Aspect.ORIGINALS_STRATIFIED, "originals", distance, shift);
	}

	private static Section stratum(final String name, final double distance) {
		return SyntheticValidation.section(Aspect.STRATUM, name, distance, 0);
	}

	private static Decision coherence(final double... distances) {
		return new Coherence(SyntheticValidation.of(stratum("suitable-suitable", distances[0]), stratum("suitable-limited",
			distances[1]), stratum("limited-limited", distances[2]))).judgement().decision();
	}

	private static Decision decision(final Section section, final String metric) {
		return line(SyntheticValidation.of(section), metric);
	}

	private static Decision line(final Validation validation, final String metric) {
		return new Matrix(validation, Criteria.DEFAULT).judgements().stream().filter(line -> line.metric().equals(metric))
			.findFirst().orElseThrow().decision();
	}
}
