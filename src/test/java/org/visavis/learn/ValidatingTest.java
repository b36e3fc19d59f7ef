package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.calibrate.ErrorRate;
import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.Cllr;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Fold;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation.WorstPair;
import org.visavis.procedure.GivenPersons;
import org.visavis.resample.Degradation;

/** On 120 persons, half of them women, with 3 photographs each, every third of which is limited. */
class ValidatingTest {

	private static final KnownFaces FACES = GivenPersons.random(120, 3).faces();
	private static final CrossValidated VALIDATED = CrossValidationTest.validate(FACES, FACES.vectors(2));
	private static final Sections MAKER = maker(FACES);
	private static final Validating VALIDATING = new Validating(FACES, VALIDATED, MAKER);
	private static final List<Section> SECTIONS = VALIDATING.sections(List.of("sex"), List.of());

	@Test
	void makesASectionForEachAspectThatThereIs() {
		assertEquals(List.of("all original photographs", "original photographs by stratum", "suitable-suitable",
			"suitable-limited", "limited-limited", "told of in sex", "alike in sex", "sex = f", "sex = m"), SECTIONS.stream().map(Section::name)
				.toList());
	}

	@Test
	void costsAreOfTheLrsBeforeAndWithinBounds() {
		final Tested tested = VALIDATED.originalsPooled();
		final boolean[] mated = MAKER.scored(tested).mated();
		assertEquals(Cllr.of(tested.log10Lrs(), mated), SECTIONS.get(0).evaluation().get().cllr());
		assertEquals(Cllr.of(tested.bounded(), mated), SECTIONS.get(0).bounded().get().cllr());
	}

	@Test
	void countsThePairsWithoutAnLr() {
		final long none = Arrays.stream(VALIDATED.originals().log10Lrs()).filter(Double::isNaN).count();
		assertTrue(none > 0);
		assertEquals(none, SECTIONS.get(1).counts().withoutLr());
		assertEquals(SECTIONS.get(0).counts().nonMatedPairs() - none, SECTIONS.get(1).counts().nonMatedPairs());
	}

	@Test
	void aStratumWithoutPersonsIsInsufficient() {
		assertEquals("insufficient: 0 persons with mated pairs and 0 with non-mated pairs; at least 50 of each are needed",
			SECTIONS.get(4).insufficient());
		assertTrue(SECTIONS.get(4).evaluation().isEmpty());
	}

	@Test
	void likePersonsKeepEveryMatedPair() {
		assertEquals(SECTIONS.get(1).counts().matedPairs(), SECTIONS.get(6).counts().matedPairs());
		assertEquals(SECTIONS.get(7).counts().nonMatedPairs() + SECTIONS.get(8).counts().nonMatedPairs(), SECTIONS.get(6)
			.counts().nonMatedPairs());
	}

	@Test
	void likePersonsAreComparedWithThoseToldOf() {
		assertEquals(SECTIONS.get(1).counts(), SECTIONS.get(5).counts());
	}

	@Test
	void columnsThatAreAlikeAnywayAreNoSection() {
		assertTrue(new Validating(FACES, VALIDATED, maker(FACES)).sections(List.of("sex"), List.of("sex")).stream().noneMatch(
			s -> s.aspect() == Aspect.LIKE_PERSONS));
	}

	@Test
	void aCellHasThePairsOfItsPersons() {
		assertEquals(60, SECTIONS.get(7).counts().persons());
		assertTrue(SECTIONS.get(7).evaluation().isPresent());
	}

	@Test
	void aColumnOfNamesHasNoCells() {
		final GivenPersons given = new GivenPersons();
		for (int i = 0; i < 30; i++)
			given.with("p" + i, Map.of("name", "n" + i)).with("p" + i, Map.of("name", "n" + i));
		final KnownFaces faces = given.faces();
		assertTrue(new Validating(faces, CrossValidationTest.validate(faces, faces.vectors(2)), maker(faces)).sections(List
			.of("name"), List.of()).stream().noneMatch(s -> s.aspect() == Aspect.DEMOGRAPHIC_CELL));
	}

	@Test
	void everyCollectionIsASectionWhereThereAreSeveral() {
		final KnownFaces faces = new GivenPersons().with("a", "c", "1").with("a", "c", "2").with("b", "c", "3").with("d", "e",
			"4").faces();
		assertEquals(List.of("c", "e"), new Validating(faces, CrossValidationTest.validate(faces, faces.vectors(2)), maker(
			faces)).sections(List.of(), List.of()).stream().filter(s -> s.aspect() == Aspect.COLLECTION).map(Section::name).toList());
	}

	@Test
	void comparesStratifiedAndPooledOnTheSamePairs() {
		final KnownFaces faces = GivenPersons.random(60, 2, "small", "grey").faces();
		final List<Section> sections = new Validating(faces, CrossValidationTest.validate(faces, faces.vectors(2)), maker(
			faces)).sections(List.of(), List.of());
		final int n = sections.size();
		assertEquals(Aspect.DEGRADED_STRATIFIED, sections.get(n - 2).aspect());
		assertEquals(Aspect.DEGRADED_POOLED, sections.get(n - 1).aspect());
		assertEquals(sections.get(n - 2).counts(), sections.get(n - 1).counts());
		assertEquals(Degradation.values().length, sections.stream().filter(s -> s.aspect() == Aspect.DEGRADATION).count());
	}

	@Test
	void aStratumHasErrorRatesThatFallAndRise() {
		final List<ErrorRate> rates = VALIDATING.strata(1).get(0).errorRates();
		assertEquals(-3, rates.get(0).log10Lr());
		assertEquals(5, rates.get(rates.size() - 1).log10Lr());
		for (int i = 1; i < rates.size(); i++)
			assertTrue(rates.get(i).fmr() <= rates.get(i - 1).fmr() && rates.get(i).fnmr() >= rates.get(i - 1).fnmr());
	}

	@Test
	void aStratumWithoutLrHasNoErrorRates() {
		final Stratum limited = VALIDATING.strata(1).get(2);
		assertEquals("limited-limited", limited.name());
		assertEquals(List.of(), limited.errorRates());
	}

	@Test
	void worstPairsAreTheTenLowestMatedOnes() {
		final List<WorstPair> worst = WorstMated.of(VALIDATED.originalsPooled(), FACES, VALIDATED.conditions(), FACES.vectors(
			2));
		final boolean[] mated = MAKER.scored(VALIDATED.originalsPooled()).mated();
		assertEquals(IntStream.range(0, mated.length).filter(i -> mated[i]).mapToObj(i -> VALIDATED.originalsPooled()
			.log10Lrs()[i]).sorted().limit(10).toList(), worst.stream().map(WorstPair::log10Lr).toList());
	}

	@Test
	void foldsHaveTheTestedPairsOfEachCalibration() {
		final List<Fold> folds = new FoldTable(FACES, MAKER).of(VALIDATED);
		assertEquals(20, folds.size());
		assertEquals(VALIDATED.originalsPooled().size(), folds.stream().filter(f -> f.calibration().equals("pooled")).mapToInt(
			f -> f.testedMated() + f.testedNonMated()).sum());
	}

	private static Sections maker(final KnownFaces faces) {
		return new Sections(faces, new PairsOfPersons(faces.all(), List.of()), 1);
	}
}
