package org.visavis.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.LimitLearner;
import org.visavis.calibrate.LogisticRegression;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Stratum;
import org.visavis.quality.SuitabilityRule.Limits;
import org.visavis.quality.SuitabilityRule;

/**
 * Learns from which quality on comparisons fail: mated ones with original photographs, whose score is not above that of
 * all but one in a thousand non-mated comparisons of original photographs; and non-mated ones of copies that were
 * degraded alike, whose score is above that, within their collection: what two photographs have lost alike makes
 * two persons look alike. What fails on photographs that are limited or unsuitable whatever is measured on them is not the
 * measured quality's fault and teaches nothing of it.
 */
final class ConditionsLearner {

	private static final int NON_MATED_PER_ERROR = 1_000;
	/** A face less even than all but one in so many original photographs is likelier to be one that moved. */
	private static final int UNEVEN = 100;
	private static final String EVENNESS = "evenness";

	private final KnownFaces faces;
	private final AlikeCopies alike;
	private final SuitabilityRule rule;
	private final ChosenPairs originals, copies;
	private final int[] foldOfFace;

	/** @param rule holds where too few persons are known to learn another */
	ConditionsLearner(final KnownFaces faces, final PairChooser chooser, final AlikeCopies alike, final SuitabilityRule rule) {
		this.faces = faces;
		this.alike = alike;
		this.rule = rule;
		final int[] ofOriginals = faces.where(KnownFace::isOriginal);
		originals = chooser.some(1, ofOriginals, ofOriginals);
		copies = chooser.some(1, ofOriginals, faces.where(face -> !face.isOriginal()));
		foldOfFace = Folds.of(faces);
	}

	/** From all persons. */
	Conditions ofAll() {
		return of(fold -> true);
	}

	/** From the persons outside of a fold. */
	Conditions without(final int fold) {
		return of(other -> other != fold);
	}

	private Conditions of(final IntPredicate folds) {
		final ChosenPairs known = originals.where(i -> folds.test(foldOfFace[originals.a()[i]]) && folds.test(
			foldOfFace[originals.b()[i]]));
		final int persons = Math.min(known.scored().persons(true).length, known.scored().persons(false).length);
		return Conditions.of(persons < Stratum.FEWEST_PERSONS ? rule : learn(known, folds), faces);
	}

	private SuitabilityRule learn(final ChosenPairs known, final IntPredicate folds) {
		final Fusion fusion = LogisticRegression.fit(known.scored(), true).fusion();
		final double[] thresholds = IntStream.range(0, faces.collections().size()).mapToObj(collection -> known.where(
			i -> faces.get(known.a()[i]).collection() == collection).scored()).mapToDouble(pairs -> pairs.count(
				false) < NON_MATED_PER_ERROR ? Double.POSITIVE_INFINITY : threshold(fusion, pairs)).toArray();
		final SuitabilityRule ofMated = rule.with(limits(ofMated(fusion, threshold(fusion, known.scored()), folds)));
		final double even = unevenest(folds);
		return ofMated.with(limits(alike.limits(ofMated, fusion, thresholds, folds).stream().map(l -> l.property().equals(
			EVENNESS) ? l.within(even) : l).toList()));
	}

	/** The evenness that all but one in a hundred original photographs exceed, to three digits. */
	private double unevenest(final IntPredicate folds) {
		final List<KnownFace> known = IntStream.of(faces.where(face -> face.isOriginal() && face.teaches())).filter(i -> folds
			.test(foldOfFace[i])).mapToObj(faces::get).toList();
		final double[] sorted = Arrays.stream(Measured.EVENNESS.of(known)).sorted().toArray();
		return sorted.length == 0 ? 0 : Math.floor(1000 * sorted[sorted.length / UNEVEN]) / 1000;
	}

	private static Map<String, Limits> limits(final List<PropertyLimits> limits) {
		return limits.stream().collect(Collectors.toMap(PropertyLimits::property, l -> new Limits(l.limited(), l
			.unsuitable())));
	}

	private List<PropertyLimits> ofMated(final Fusion fusion, final double threshold, final IntPredicate folds) {
		final double[] failures = failures(fusion, threshold);
		final int[] used = IntStream.range(0, failures.length).filter(i -> !Double.isNaN(failures[i]) && faces.get(i)
			.teaches() && folds.test(foldOfFace[i])).toArray();
		final List<KnownFace> known = Arrays.stream(used).mapToObj(faces::get).toList();
		return new LimitLearner(Arrays.stream(Measured.values()).map(Measured::property).toList(), Arrays.stream(Measured
			.values()).map(m -> m.of(known)).toArray(double[][]::new), Arrays.stream(used).mapToDouble(i -> failures[i])
				.toArray(), Arrays.stream(used).mapToDouble(i -> 1).toArray(), LimitLearner.FEWEST_FACES).learn();
	}

	/** The lowest score that at most one in a thousand non-mated pairs lies above. */
	private static double threshold(final Fusion fusion, final ScoredPairs known) {
		final double[] scores = fusion.log10Lrs(known.where(i -> !known.mated(i)));
		Arrays.sort(scores);
		return scores[scores.length - 1 - scores.length / NON_MATED_PER_ERROR];
	}

	/** The share of each face's mated comparisons that fail; NaN where it has none. */
	private double[] failures(final Fusion fusion, final double threshold) {
		final double[] failed = new double[faces.count()], all = new double[faces.count()];
		count(originals, fusion, threshold, failed, all);
		count(copies, fusion, threshold, failed, all);
		return IntStream.range(0, all.length).mapToDouble(face -> failed[face] / all[face]).toArray();
	}

	/** A pair of an original photograph and a copy fails for the copy's sake. */
	private void count(final ChosenPairs pairs, final Fusion fusion, final double threshold, final double[] failed,
		final double[] all)
	{
		final double[] scores = fusion.log10Lrs(pairs.scored());
		for (int i = 0; i < scores.length; i++) {
			if (!pairs.scored().mated(i)) continue;
			final boolean bothOriginal = faces.get(pairs.a()[i]).isOriginal() && faces.get(pairs.b()[i]).isOriginal();
			for (final int face : new int[] { pairs.a()[i], pairs.b()[i] }) {
				if (!bothOriginal && faces.get(face).isOriginal()) continue;
				all[face]++;
				if (scores[i] <= threshold) failed[face]++;
			}
		}
	}
}
