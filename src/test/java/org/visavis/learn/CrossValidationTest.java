package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.Progress;
import org.visavis.calibrate.Calibrator;
import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.Stratum;
import org.visavis.calibrate.StratumFit;
import org.visavis.procedure.GivenPersons;

/** On 120 persons with 3 photographs each, every third of which is limited. */
class CrossValidationTest {


	private static final KnownFaces FACES = GivenPersons.random(120, 3).faces();
	private static final CrossValidated VALIDATED = validate(FACES, FACES.vectors(2));

	@Test
	void testsEveryPairWithBothPersonsInOneFold() {
		final int[] inFold = new int[Folds.COUNT];
		FACES.persons().forEach(person -> inFold[Folds.of(person)]++);
		assertEquals(IntStream.of(inFold).map(n -> 3 * n * (3 * n - 1) / 2).sum(), VALIDATED.originalsPooled().size());
		assertTrue(IntStream.range(0, VALIDATED.originals().size()).allMatch(i -> fold(VALIDATED.originals().a()[i]) == fold(
			VALIDATED.originals().b()[i])));
	}

	@Test
	void fitsThePairsWithNeitherPersonInTheFold() {
		for (int fold = 0; fold < Folds.COUNT; fold++) {
			final int held = fold, persons = (int) FACES.persons().stream().filter(p -> Folds.of(p) != held).count();
			assertEquals(3 * persons, VALIDATED.pooled().without().get(fold).matedPairs());
			assertEquals(9 * persons * (persons - 1) / 2, VALIDATED.pooled().without().get(fold).nonMatedPairs());
		}
	}

	@Test
	void fitsAllPairsInTheEnd() {
		assertEquals(360, VALIDATED.pooled().all().matedPairs());
		assertEquals(9 * 120 * 119 / 2, VALIDATED.pooled().all().nonMatedPairs());
	}

	/** The faces of a fold are replaced by one that is like nobody: what is fitted without them stays to the last bit. */
	@Test
	void nothingOfAFoldEntersWhatItIsTestedWith() {
		final float[][][] vectors = FACES.vectors(2);
		for (final float[][] of : vectors)
			for (int i = 0; i < of.length; i++)
				if (fold(i) == 2) of[i] = FACES.vectors(2)[0][(i + 3) % of.length];
		final CrossValidated other = validate(FACES, vectors);
		assertSame(VALIDATED.pooled().without().get(2), other.pooled().without().get(2));
		for (int s = 0; s < 3; s++)
			assertSame(VALIDATED.strata().get(s).without().get(2), other.strata().get(s).without().get(2));
		assertNotEquals(VALIDATED.pooled().without().get(1).fusion().intercept(), other.pooled().without().get(1).fusion()
			.intercept());
	}

	@Test
	void strataAreThePairsOfClasses() {
		assertEquals(List.of("suitable-suitable", "suitable-limited", "limited-limited"), VALIDATED.strata().stream().map(
			CrossFit::name).toList());
		assertEquals(List.of(120, 240, 0), VALIDATED.strata().stream().map(s -> s.all().matedPairs()).toList());
	}

	@Test
	void eachPairHasTheLrOfItsStratumWithoutItsFold() {
		final Tested tested = VALIDATED.originals();
		for (int i = 0; i < tested.size(); i += 97) {
			if (tested.stratum()[i] < 0) continue;
			final float[][] v = FACES.vectors(2)[0];
			final double cosine = org.visavis.compare.Similarities.of(v, new int[] { tested.a()[i] }, new int[] { tested
				.b()[i] }, 1)[0];
			final Stratum stratum = VALIDATED.strata().get(tested.stratum()[i]).without().get(fold(tested.a()[i]));
			assertEquals(stratum.log10Lr(cosine, cosine), tested.log10Lrs()[i]);
			assertEquals(stratum.bounds().applyTo(tested.log10Lrs()[i]), tested.bounded()[i]);
		}
	}

	/** Nobody has two limited photographs. */
	@Test
	void aStratumWithTooFewPersonsGivesNoLr() {
		final Tested tested = VALIDATED.originals();
		final Conditions conditions = VALIDATED.conditions();
		final int[] limited = IntStream.range(0, tested.size()).filter(i -> conditions.stratum(tested.a()[i], tested.b()[i])
			.equals("limited-limited")).toArray();
		assertTrue(limited.length > 0);
		assertTrue(IntStream.of(limited).allMatch(i -> Double.isNaN(tested.log10Lrs()[i]) && tested.stratum()[i] < 0));
	}

	@Test
	void copiesMakePairsOfTheirOwn() {
		final KnownFaces faces = GivenPersons.random(60, 2, "small", "grey").faces();
		final CrossValidated validated = validate(faces, faces.vectors(2));
		final Tested tested = validated.copies().get().tested();
		assertArrayEquals(tested.a(), validated.copies().get().testedPooled().a());
		assertTrue(IntStream.range(0, tested.size()).anyMatch(i -> !faces.get(tested.a()[i]).isOriginal()));
		assertTrue(IntStream.range(0, tested.size()).noneMatch(i -> faces.get(tested.a()[i]).photograph() == faces.get(tested
			.b()[i]).photograph()));
	}

	@Test
	void withoutCopiesThereAreNone() {
		assertFalse(VALIDATED.copies().isPresent());
	}

	private static void assertSame(final Stratum expected, final Stratum actual) {
		assertEquals(expected.nonMatedPairs(), actual.nonMatedPairs());
		final Fusion a = expected.fusion(), b = actual.fusion();
		assertEquals(a.intercept(), b.intercept());
		assertArrayEquals(a.weights(), b.weights());
		assertEquals(expected.bounds(), actual.bounds());
	}

	private static int fold(final int face) {
		return Folds.of(FACES.persons().get(FACES.get(face).person()));
	}

	/** Five-fold cross-validation by interocular distance. */
	static CrossValidated validate(final KnownFaces faces, final float[][][] vectors) {
		final PairChooser chooser = new PairChooser(new PairsOfPersons(faces.all(), List.of()), PairChooser.Most.OF_ORIGINALS, vectors,
			1);
		final Conditions conditions = Conditions.of(GivenPersons.RULE, faces);
		return CrossValidated.of(faces, KnownPopulation.any(faces, chooser), List.of(), new CrossValidation(faces, new StratumFit(
			Calibrator.LOGISTIC, true, 1), new Spreads(FoundAgain.of(faces, chooser)), conditions, Collections.nCopies(Folds.COUNT, conditions)), Progress.SILENT);
	}
}
