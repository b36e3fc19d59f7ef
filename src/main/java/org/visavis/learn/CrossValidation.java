package org.visavis.learn;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Stratum;
import org.visavis.calibrate.StratumFit;
import org.visavis.run.Threads;

/**
 * Fits calibrations to all persons and to those outside of each of five folds, and gives the pairs inside of a fold the
 * LRs of what was fitted without it. Which class a face has in the tests of a fold is learnt without the fold too, so
 * the pairs of a stratum may differ from fold to fold.
 */
final class CrossValidation {

	/** Heap in bytes that lets five fits of ten million pairs run at the same time. */
	private static final long ALL_AT_ONCE = 3_500_000_000L;

	private final StratumFit fit;
	private final Spreads spreads;
	private final int[] foldOfPerson, foldOfFace;
	private final Conditions all;
	private final List<Conditions> without;

	/**
	 * @param all learnt from all persons
	 * @param without learnt without each fold, by fold
	 */
	CrossValidation(final KnownFaces faces, final StratumFit fit, final Spreads spreads, final Conditions all,
		final List<Conditions> without)
	{
		this.fit = fit;
		this.spreads = spreads;
		foldOfPerson = faces.persons().stream().mapToInt(Folds::of).toArray();
		foldOfFace = Folds.of(faces);
		this.all = all;
		this.without = without;
	}

	/** What was learnt from all persons. */
	Conditions conditions() {
		return all;
	}

	/** What was learnt without each fold, by fold. */
	List<Conditions> without() {
		return without;
	}

	/** Places in {@link Conditions#CLASSES} of the better and the worse class of a stratum. */
	record Classes(int better, int worse) {

		/** Every unordered pair of classes, in the order of the strata's numbers. */
		static List<Classes> all() {
			final int count = Conditions.CLASSES.size();
			return IntStream.range(0, count).boxed().flatMap(a -> IntStream.range(a, count).mapToObj(b -> new Classes(a, b)))
				.toList();
		}

		boolean are(final int a, final int b) {
			return Math.min(a, b) == better && Math.max(a, b) == worse;
		}
	}

	/** Fits one stratum of a population. */
	CrossFit fit(final Classes classes, final KnownPopulation population) {
		final String better = Conditions.CLASSES.get(classes.better), worse = Conditions.CLASSES.get(classes.worse);
		final ScoredPairs pairs = choose(all, classes, population).scored();
		final Stratum ofAll = fit.fit(pairs, better, worse);
		return new CrossFit(ofAll.name(), ofAll.isSufficient() ? ofAll.with(spreads.of(fit, ofAll, pairs, (a, b) -> population
			.members()[a] && population.members()[b] && classes.are(all.classOf()[a], all.classOf()[b]))) : ofAll, eachFold(fold -> fitWithout(fold, choose(without.get(fold), classes,
				population), better, worse)));
	}

	private ChosenPairs choose(final Conditions conditions, final Classes classes, final KnownPopulation population) {
		return population.some(1, conditions.faces(classes.better), conditions.faces(classes.worse));
	}

	/** Fits all pairs as one. */
	CrossFit fitPooled(final ChosenPairs pairs) {
		final String name = CrossFit.POOLED;
		return new CrossFit(name, fit.fit(pairs.scored(), name, name), eachFold(
			fold -> fitWithout(fold, pairs, name, name)));
	}

	private Stratum fitWithout(final int fold, final ChosenPairs pairs, final String better, final String worse) {
		return fit.fit(pairs.scored().where(i -> foldOfPerson[pairs.scored().personA(i)] != fold && foldOfPerson[pairs
			.scored().personB(i)] != fold), better, worse);
	}

	/** The faces of a group whose persons are in a fold. */
	int[] inFold(final int fold, final int[] group) {
		return Arrays.stream(group).filter(face -> foldOfFace[face] == fold).toArray();
	}

	/** The faces that are not unsuitable by what was learnt without a fold, ascending. */
	int[] comparableWithout(final int fold) {
		return without.get(fold).comparable();
	}

	/** Something for each fold, by fold; at once where there is memory for it. */
	<T> List<T> eachFold(final IntFunction<T> what) {
		final IntStream folds = IntStream.range(0, Folds.COUNT);
		final boolean atOnce = Threads.count() > 1 && Runtime.getRuntime().maxMemory() >= ALL_AT_ONCE;
		return (atOnce ? folds.parallel() : folds).mapToObj(what).toList();
	}

	/** Tests pairs of each fold with one calibration for all. */
	Tested testPooled(final List<ChosenPairs> byFold, final CrossFit pooled) {
		return Tested.concat(eachFold(fold -> {
			final ChosenPairs pairs = byFold.get(fold);
			final Blank blank = new Blank(pairs);
			blank.fill(IntStream.range(0, pairs.size()).toArray(), 0, pooled.without().get(fold));
			return blank.tested();
		}));
	}

	/**
	 * Tests pairs of each fold with the calibration of their stratum.
	 *
	 * @param strata by number; one with too few persons gives no LR
	 */
	Tested testStratified(final List<ChosenPairs> byFold, final List<CrossFit> strata) {
		return Tested.concat(eachFold(fold -> testStratified(byFold.get(fold), fold, strata)));
	}

	private Tested testStratified(final ChosenPairs pairs, final int fold, final List<CrossFit> strata) {
		final int[] classOf = without.get(fold).classOf();
		final Blank blank = new Blank(pairs);
		for (int s = 0; s < strata.size(); s++) {
			final Classes classes = Classes.all().get(s);
			if (strata.get(s).all().isSufficient()) blank.fill(IntStream.range(0, pairs.size()).filter(i -> classes.are(
				classOf[pairs.a()[i]], classOf[pairs.b()[i]])).toArray(), s, strata.get(s).without().get(fold));
		}
		return blank.tested();
	}

	/** Pairs whose LRs are filled in stratum by stratum. */
	private static final class Blank {

		private final ChosenPairs pairs;
		private final int[] stratum;
		private final double[] log10Lrs, bounded;

		Blank(final ChosenPairs pairs) {
			this.pairs = pairs;
			stratum = new int[pairs.size()];
			log10Lrs = new double[pairs.size()];
			bounded = new double[pairs.size()];
			Arrays.fill(stratum, -1);
			Arrays.fill(log10Lrs, Double.NaN);
			Arrays.fill(bounded, Double.NaN);
		}

		/** By index, ascending. */
		void fill(final int[] places, final int number, final Stratum fitted) {
			final double[] lrs = fitted.log10Lrs(pairs.scored().where(i -> Arrays.binarySearch(places, i) >= 0));
			for (int i = 0; i < places.length; i++) {
				stratum[places[i]] = number;
				log10Lrs[places[i]] = lrs[i];
				bounded[places[i]] = fitted.bounds().applyTo(lrs[i]);
			}
		}

		Tested tested() {
			return new Tested(pairs.a(), pairs.b(), stratum, log10Lrs, bounded);
		}
	}
}
