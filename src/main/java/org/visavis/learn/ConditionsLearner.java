package org.visavis.learn;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.LimitLearner;
import org.visavis.calibrate.LogisticRegression;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.calibrate.Stratum;
import org.visavis.quality.Suitability;
import org.visavis.quality.SuitabilityRule;

/**
 * Learns from which quality on comparisons fail: mated ones with original photographs, whose score is not above that of
 * all but one in a thousand non-mated comparisons of original photographs; and non-mated ones of copies that were
 * degraded alike, whose score is above that, within their collection: what two photographs have lost alike makes
 * two persons look alike. What fails on photographs that are limited or unsuitable whatever is measured on them is not the
 * measured quality's fault and teaches nothing of it. Limits of what no photograph learnt from shows often enough stay
 * those of the rule.
 */
final class ConditionsLearner {

	private static final int NON_MATED_PER_ERROR = 1_000;
	/** A face less even than all but one in so many original photographs is likelier to be one that moved. */
	private static final int UNEVEN = 100;
	private static final String EVENNESS = "evenness", YAW = "yaw";
	/**
	 * Degrees of yaw beyond which a face is limited at best, whatever is learnt: too few faces show more to teach that they
	 * are compared less well than frontal ones.
	 */
	private static final double FRONTAL = 30;

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
		final ChosenPairs known = originals.ofFaces(face -> folds.test(foldOfFace[face]));
		final int persons = Math.min(known.scored().persons(true).length, known.scored().persons(false).length);
		return persons < Stratum.FEWEST_PERSONS ? Conditions.of(rule, faces) : sensible(Conditions.of(learn(known, folds), faces),
			folds);
	}

	/**
	 * What was learnt, unless it leaves fewer than half of the original faces suitable: then photographs fail for what the
	 * other photograph of the pair shows, such as another age, which no limit on a face can mend.
	 */
	private Conditions sensible(final Conditions learnt, final IntPredicate folds) {
		final int[] originals = IntStream.of(faces.where(KnownFace::isOriginal)).filter(i -> folds.test(foldOfFace[i])).toArray();
		final long suitable = IntStream.of(originals).filter(i -> learnt.classOf()[i] == 0).count();
		return 2 * suitable >= originals.length ? learnt : Conditions.of(rule, "those learnt would leave " + suitable + " of " +
			originals.length + " original faces suitable", faces);
	}

	private SuitabilityRule learn(final ChosenPairs known, final IntPredicate folds) {
		final Fusion fusion = LogisticRegression.fit(known.scored(), true).fusion();
		final double[] scores = fusion.log10Lrs(known.scored());
		final double[] thresholds = IntStream.range(0, faces.collections().size()).mapToObj(collection -> nonMated(scores,
			known, i -> faces.get(known.a()[i]).collection() == collection)).mapToDouble(
				some -> some.length < NON_MATED_PER_ERROR ? Double.POSITIVE_INFINITY : threshold(some)).toArray();
		final SuitabilityRule ofMated = PropertyLimits.in(rule, ofMated(fusion, threshold(nonMated(scores, known, i -> true)),
			folds));
		final double even = unevenest(folds);
		return PropertyLimits.in(ofMated, alike.limits(ofMated, fusion, thresholds, folds).stream().map(
			l -> switch (l.property()) {
				case EVENNESS -> l.within(even);
				case YAW -> l.limitedBeyond(FRONTAL);
				default -> l;
			}).toList());
	}

	/** The evenness that all but one in a hundred original photographs exceed, to three digits. */
	private double unevenest(final IntPredicate folds) {
		final List<KnownFace> known = IntStream.of(faces.where(face -> face.isOriginal() && face.teaches())).filter(i -> folds
			.test(foldOfFace[i])).mapToObj(faces::get).toList();
		final double[] sorted = Arrays.stream(Measured.EVENNESS.of(known)).sorted().toArray();
		return sorted.length == 0 ? 0 : Math.floor(1000 * sorted[sorted.length / UNEVEN]) / 1000;
	}

	private List<PropertyLimits> ofMated(final Fusion fusion, final double threshold, final IntPredicate folds) {
		final double[] failures = failures(fusion, threshold);
		final int[] used = IntStream.range(0, failures.length).filter(i -> !Double.isNaN(failures[i]) && faces.get(i)
			.teaches() && isUsual(faces.get(i)) && folds.test(foldOfFace[i])).toArray();
		final List<KnownFace> known = Arrays.stream(used).mapToObj(faces::get).toList();
		return new LimitLearner(Arrays.stream(Measured.values()).map(Measured::property).toList(), Arrays.stream(Measured
			.values()).map(m -> m.of(known)).toArray(double[][]::new), Arrays.stream(used).mapToDouble(i -> failures[i])
				.toArray(), Arrays.stream(used).mapToDouble(i -> 1).toArray(), LimitLearner.FEWEST_FACES).learn();
	}

	/** Whether nothing makes a face unsuitable whose limits are not learnt. */
	private boolean isUsual(final KnownFace face) {
		return face.suitability(PropertyLimits.in(rule, Measured.UNLIMITED)) != Suitability.UNSUITABLE;
	}

	/** The scores of some of the non-mated pairs, ascending. */
	private static double[] nonMated(final double[] scores, final ChosenPairs known, final IntPredicate wanted) {
		return IntStream.range(0, scores.length).filter(i -> !known.scored().mated(i) && wanted.test(i)).mapToDouble(
			i -> scores[i]).sorted().toArray();
	}

	/** The lowest score that at most one in a thousand lies above. */
	private static double threshold(final double[] ascending) {
		return ascending[ascending.length - 1 - ascending.length / NON_MATED_PER_ERROR];
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
