package org.visavis.learn;

import java.util.List;
import java.util.Optional;

import org.visavis.Progress;

/**
 * All that was fitted, and the cross-validated LRs of the pairs that were held back.
 *
 * @param conditions of all faces, learnt from all persons
 * @param pooled fitted to every pair of original photographs, suitable or not
 * @param strata by number
 * @param originalsPooled every pair of original photographs in a fold
 * @param originals the same with the calibration of their stratum
 * @param copies where degraded copies are made
 * @param populations each by itself
 */
record CrossValidated(Conditions conditions, CrossFit pooled, List<CrossFit> strata, Tested originalsPooled,
	Tested originals, Optional<WithCopies> copies, List<OfPopulation> populations)
{

	/**
	 * What degraded copies add. Of the pairs in a fold some are drawn.
	 *
	 * @param pooled fitted to some pairs of all faces that are not unsuitable
	 * @param testedPooled with it
	 * @param tested the same pairs with the calibration of their stratum
	 */
	record WithCopies(CrossFit pooled, Tested testedPooled, Tested tested) {}

	/**
	 * The strata of a population.
	 *
	 * @param strata by number
	 * @param tested some pairs of its persons with the population's own calibration of their stratum
	 */
	record OfPopulation(KnownPopulation population, List<CrossFit> strata, Tested tested) {}

	/** The pairs that strata are evaluated on: with copies where they are made. */
	Tested testedOfStrata() {
		return copies.map(WithCopies::tested).orElse(originals);
	}

	/** Fits and tests all. */
	static CrossValidated of(final KnownFaces faces, final KnownPopulation any, final List<KnownPopulation> populations,
		final CrossValidation folds, final Progress progress)
	{
		final PairChooser chooser = any.chooser();
		final Conditions conditions = folds.conditions();
		final Steps steps = new Steps(progress, CrossValidation.Classes.all().size() * (1 + populations.size()) + 3);
		steps.next();
		final int[] originals = faces.where(KnownFace::isOriginal);
		final CrossFit pooled = folds.fitPooled(chooser.ofOriginals(1, originals));
		final List<CrossFit> strata = strata(any, folds, steps);
		steps.next();
		final List<ChosenPairs> held = folds.eachFold(fold -> chooser.ofOriginals(1.0 / Folds.COUNT, folds.inFold(fold,
			originals)));
		final Tested originalsPooled = folds.testPooled(held, pooled), tested = folds.testStratified(held, strata);
		steps.next();
		return new CrossValidated(conditions, pooled, strata, originalsPooled, tested, originals.length < faces.count()
			? Optional.of(withCopies(any, folds, conditions.comparable(), strata)) : Optional.empty(), populations.stream().map(
				population -> of(population, strata(population, folds, steps), folds)).toList());
	}

	private static List<CrossFit> strata(final KnownPopulation population, final CrossValidation folds, final Steps steps) {
		return CrossValidation.Classes.all().stream().map(classes -> {
			steps.next();
			return folds.fit(classes, population);
		}).toList();
	}

	private static OfPopulation of(final KnownPopulation population, final List<CrossFit> strata, final CrossValidation folds) {
		return new OfPopulation(population, strata, folds.testStratified(held(population, folds), strata));
	}

	private static WithCopies withCopies(final KnownPopulation any, final CrossValidation folds, final int[] comparable,
		final List<CrossFit> strata)
	{
		final CrossFit pooled = folds.fitPooled(any.some(1, comparable, comparable));
		final List<ChosenPairs> held = held(any, folds);
		return new WithCopies(pooled, folds.testPooled(held, pooled), folds.testStratified(held, strata));
	}

	/** Pairs of faces in each fold that are not unsuitable. */
	private static List<ChosenPairs> held(final KnownPopulation population, final CrossValidation folds) {
		return folds.eachFold(fold -> {
			final int[] inFold = folds.inFold(fold, folds.comparableWithout(fold));
			return population.some(1.0 / Folds.COUNT, inFold, inFold);
		});
	}
}
