package org.visavis.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.LimitLearner.Property;
import org.visavis.calibrate.LimitLearner;
import org.visavis.calibrate.LogisticRegression;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Stratum;
import org.visavis.quality.SuitabilityRule.Limits;
import org.visavis.quality.SuitabilityRule;

/**
 * Learns from the mated comparisons with original photographs from which quality on too many fail: those whose score is
 * not above that of all but one in a thousand non-mated comparisons of original photographs.
 */
final class ConditionsLearner {

	private static final int NON_MATED_PER_ERROR = 1_000;

	private final KnownFaces faces;
	private final SuitabilityRule rule;
	private final ChosenPairs originals, copies;
	private final int[] foldOfPerson;

	/** @param rule holds where too few persons are known to learn another */
	ConditionsLearner(final KnownFaces faces, final PairChooser chooser, final SuitabilityRule rule) {
		this.faces = faces;
		this.rule = rule;
		final int[] ofOriginals = faces.where(KnownFace::isOriginal);
		originals = chooser.some(1, ofOriginals, ofOriginals);
		copies = chooser.some(1, ofOriginals, faces.where(face -> !face.isOriginal()));
		foldOfPerson = faces.persons().stream().mapToInt(Folds::of).toArray();
	}

	/** From all persons. */
	Conditions ofAll() {
		return of(face -> true);
	}

	/** From the persons outside of a fold. */
	Conditions without(final int fold) {
		return of(face -> foldOfPerson[face.person()] != fold);
	}

	private Conditions of(final Predicate<KnownFace> wanted) {
		final ScoredPairs known = originals.scored().where(i -> wanted.test(faces.get(originals.a()[i])) && wanted.test(faces
			.get(originals.b()[i])));
		final int persons = Math.min(known.persons(true).length, known.persons(false).length);
		return Conditions.of(persons < Stratum.FEWEST_PERSONS ? rule : learn(known, wanted), faces);
	}

	private SuitabilityRule learn(final ScoredPairs known, final Predicate<KnownFace> wanted) {
		final Fusion fusion = LogisticRegression.fit(known, true).fusion();
		final double[] failures = failures(fusion, threshold(fusion, known));
		final int[] used = IntStream.range(0, failures.length).filter(i -> !Double.isNaN(failures[i]) && wanted.test(faces
			.get(i))).toArray();
		final List<PropertyLimits> limits = new LimitLearner(Arrays.stream(Measured.values()).map(Measured::property).toList(),
			Arrays.stream(Measured.values()).map(m -> values(m, used)).toArray(double[][]::new), Arrays.stream(used)
				.mapToDouble(i -> failures[i]).toArray()).learn();
		return rule.with(limits.stream().collect(Collectors.toMap(PropertyLimits::property, l -> new Limits(l.limited(), l
			.unsuitable()))));
	}

	private double[] values(final Measured property, final int[] used) {
		return Arrays.stream(used).mapToObj(faces::get).mapToDouble(property.of).toArray();
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

	/** What is measured on a face, by the name in the rule. */
	private enum Measured {
		INTEROCULAR(face -> face.quality().interocular()),
		SHARPNESS(face -> face.quality().sharpness()),
		DARK(face -> face.quality().exposure()),
		BRIGHT(face -> face.quality().exposure()),
		YAW(face -> Math.abs(face.quality().yaw())),
		PITCH(face -> Math.abs(face.quality().pitch())),
		CONFIDENCE(KnownFace::confidence);

		private final ToDoubleFunction<KnownFace> of;

		Measured(final ToDoubleFunction<KnownFace> of) {
			this.of = of;
		}

		Property property() {
			final String name = name().toLowerCase(Locale.ROOT);
			return new Property(name, SuitabilityRule.LOW_IS_WORSE.get(name));
		}
	}
}
