package org.visavis.learn;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.LimitLearner;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.evaluate.Validation.Alike;
import org.visavis.quality.SuitabilityRule;
import org.visavis.resample.Degradation;

/**
 * Copies of photographs of different persons that were degraded alike, and their non-mated comparisons.
 *
 * @param chosen every pair of two persons of one collection, one kind of degradation and one recipe
 */
record AlikeCopies(KnownFaces faces, ChosenPairs chosen, int[] foldOfFace) {

	/** So many comparisons tell 4 in 1,000 from the 1 in 1,000 of original photographs; a collection takes part with so many. */
	private static final int FEWEST = 10_000, FEWEST_OF_A_COLLECTION = 1_000;
	/**
	 * What makes different persons match where two photographs have lost it alike; size and light do not. The detector's
	 * confidence is the last, since it stands for what the others do not measure.
	 */
	private static final List<Measured> LOSSES = List.of(Measured.SHARPNESS, Measured.EVENNESS, Measured.VISIBLE,
		Measured.CONFIDENCE);

	/** Those of a run. */
	static AlikeCopies of(final KnownFaces faces, final List<String> sameColumns, final float[][][] vectors,
		final long seed)
	{
		final PairChooser chooser = new PairChooser(PairsOfPersons.alike(faces, sameColumns), PairChooser.Most.WITH_COPIES,
			vectors, seed);
		final int[] copies = faces.where(face -> !face.isOriginal() && face.teaches());
		final ChosenPairs pairs = chooser.some(1, copies, copies);
		return new AlikeCopies(faces, pairs.where(i -> !pairs.scored().mated(i)), Folds.of(faces));
	}

	/**
	 * A rule's limits, made stricter where different persons match too often beyond them, of faces that are suitable or
	 * limited by that rule.
	 *
	 * @param thresholds that one in a thousand pairs of different persons' original photographs score above, by collection;
	 *          infinite where there are too few
	 */
	List<PropertyLimits> limits(final SuitabilityRule rule, final Fusion fusion, final double[] thresholds,
		final IntPredicate folds)
	{
		final int[] classOf = Conditions.of(rule, faces).classOf();
		final ChosenPairs compared = pairs(folds).ofFaces(face -> classOf[face] >= 0);
		final long[] count = counts(compared);
		final Map<String, Double> beyond = beyond(compared.where(i -> count[collection(compared,
			i)] >= FEWEST_OF_A_COLLECTION && thresholds[collection(compared, i)] < Double.POSITIVE_INFINITY), count, fusion,
			thresholds);
		return PropertyLimits.of(rule).stream().map(l -> beyond.containsKey(l.property()) ? l.within(beyond.get(l.property()))
			: l).toList();
	}

	/** By property; the pairs of each collection weigh the same in total. */
	private Map<String, Double> beyond(final ChosenPairs pairs, final long[] count, final Fusion fusion,
		final double[] thresholds)
	{
		final double[] scores = fusion.log10Lrs(pairs.scored());
		final double[] matched = IntStream.range(0, scores.length).mapToDouble(i -> scores[i] > thresholds[collection(pairs,
			i)] ? 1 : 0).toArray();
		final double[] weights = IntStream.range(0, scores.length).mapToDouble(i -> 1.0 / count[collection(pairs, i)])
			.toArray();
		final double[] beyond = new LimitLearner(LOSSES.stream().map(Measured::property).toList(), LOSSES.stream().map(m -> m
			.worse(faces, pairs)).toArray(double[][]::new), matched, weights, scores.length < FEWEST ? Integer.MAX_VALUE
				: LimitLearner.FEWEST_PAIRS).beyond(LimitLearner.ALIKE);
		return IntStream.range(0, beyond.length).boxed().collect(Collectors.toMap(p -> LOSSES.get(p).property().name(),
			p -> beyond[p]));
	}

	/** Pairs by collection. */
	private long[] counts(final ChosenPairs pairs) {
		final long[] count = new long[faces.collections().size()];
		IntStream.range(0, pairs.size()).forEach(i -> count[collection(pairs, i)]++);
		return count;
	}

	private int collection(final ChosenPairs pairs, final int pair) {
		return faces.get(pairs.a()[pair]).collection();
	}

	private boolean isOf(final String kind, final int face) {
		return faces.get(face).degradation().equals(kind);
	}

	/** The pairs of persons of some folds. */
	private ChosenPairs pairs(final IntPredicate folds) {
		return chosen.ofFaces(face -> folds.test(foldOfFace[face]));
	}

	/**
	 * How often LRs mislead, of original photographs and then by kind, of persons that neither limits nor LRs were learnt
	 * from.
	 */
	List<Alike> rates(final CrossValidated validated, final CrossValidation folds) {
		final Tested tested = folds.testStratified(IntStream.range(0, Folds.COUNT).mapToObj(fold -> pairs(
			other -> other == fold)).toList(), validated.strata());
		final Tested originals = validated.originals().where(i -> faces.get(validated.originals().a()[i]).person() != faces.get(
			validated.originals().b()[i]).person());
		return Stream.concat(Stream.of(rate("", "none", folds.without(), originals)), Stream.of(Degradation.values()).map(
			Degradation::toString).map(kind -> rate(kind, kind, folds.without(), tested))).toList();
	}

	private Alike rate(final String kind, final String name, final List<Conditions> without, final Tested tested) {
		final int[] ofKind = IntStream.range(0, faces.count()).filter(face -> isOf(kind, face)).toArray();
		final long unsuitable = IntStream.of(ofKind).filter(face -> without.get(foldOfFace[face]).classOf()[face] < 0).count();
		return Alike.of(name, ofKind.length, (int) unsuitable, tested.where(i -> isOf(kind, tested.a()[i])).bounded());
	}
}
