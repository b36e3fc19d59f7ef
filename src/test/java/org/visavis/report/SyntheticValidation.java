package org.visavis.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.Calibrator;
import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Spread;
import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.FailureToEnrol;
import org.visavis.evaluate.RankCurve;
import org.visavis.evaluate.Validation.Alike;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Counts;
import org.visavis.evaluate.Validation.Data;
import org.visavis.evaluate.Validation.Enrolment;
import org.visavis.evaluate.Validation.Fold;
import org.visavis.evaluate.Validation.Ranks;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation.WorstPair;
import org.visavis.evaluate.Validation;

/** Validations of seeded random LRs. */
public final class SyntheticValidation {

	static final Bounds BOUNDS = new Bounds(-2.4, 2.6);
	private static final int PERSONS = 60;

	private SyntheticValidation() {}

	/** With few sections, of these names. */
	public static Validation named(final String person, final String collection, final String group) {
		return of(person, collection, List.of(section(Aspect.ORIGINALS_STRATIFIED, "original photographs by stratum", 3, 0),
			section(Aspect.COLLECTION, collection, 3, 0), section(Aspect.COLLECTION, "orl", 3, 0.2), insufficient(
				Aspect.DEMOGRAPHIC_CELL, group)));
	}

	/** With a section of every aspect; one group of persons is too small. */
	public static Validation full() {
		final List<Section> sections = new ArrayList<>();
		sections.add(section(Aspect.ORIGINALS_POOLED, "all original photographs", 3, 0));
		sections.add(section(Aspect.ORIGINALS_STRATIFIED, "original photographs by stratum", 3, 0));
		sections.add(section(Aspect.STRATUM, "suitable-suitable", 3.5, 0));
		sections.add(section(Aspect.STRATUM, "suitable-limited", 2.5, 0));
		sections.add(section(Aspect.STRATUM, "limited-limited", 1.5, 0));
		sections.add(section(Aspect.COLLECTION, "london", 3, 0));
		sections.add(section(Aspect.COLLECTION, "orl", 3, 0.2));
		sections.add(section(Aspect.LIKE_PERSONS, "alike in sex", 2.8, 0));
		sections.add(section(Aspect.DEMOGRAPHIC_CELL, "sex = female", 3, 0));
		sections.add(insufficient(Aspect.DEMOGRAPHIC_CELL, "sex = male"));
		for (final String kind : List.of("small", "blurred", "recompressed", "grey", "turned", "trace"))
			sections.add(section(Aspect.DEGRADATION, kind, 2, 0));
		sections.add(section(Aspect.DEGRADED_STRATIFIED, "degraded copies by stratum", 2.2, 0));
		sections.add(section(Aspect.DEGRADED_POOLED, "degraded copies pooled", 2, 0.1));
		return of("Ann", "london", sections);
	}

	private static Validation of(final String person, final String collection, final List<Section> sections) {
		final Data data = new Data(PERSONS, 400, 2, List.of(collection, "orl"), List.of(), List.of("small", "blurred"));
		final Enrolment enrolment = new Enrolment("all photographs", FailureToEnrol.of(IntStream.range(0, 400).map(i -> i %
			PERSONS).toArray(), new boolean[400], 50, 1));
		final WorstPair worst = new WorstPair(person, "0001-01", person + "/one.jpg", "0002-01", person + "/two.jpg", List.of(
			0.1, 0.8), "", -3.25);
		return new Validation(calibration(), data, sections, List.of(enrolment), List.of(ranks(collection), ranks("orl")), List
			.of(worst), List.of(new Alike("motion", 240, 120, 4_680, 1_234, 3)), folds());
	}

	/** Without any section, search, worst pair or fold. */
	public static Validation empty() {
		return new Validation(calibration(), new Data(0, 0, 0, List.of(""), List.of("sex"), List.of()), List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of());
	}

	/** With one section, of these LRs. */
	public static Validation of(final Section... sections) {
		return new Validation(calibration(), new Data(PERSONS, 400, 0, List.of(""), List.of("sex"), List.of()), List.of(
			sections), List.of(), List.of(), List.of(), List.of(), folds());
	}

	/** Normally distributed LRs, calibrated but for a shift; a larger distance tells persons apart better. */
	public static Section section(final Aspect aspect, final String name, final double distance, final double shift) {
		return section(aspect, name, lrs(distance, shift));
	}

	/** With these log10 LRs: for each person 4 mated pairs and one non-mated one with each person before. */
	public static Section section(final Aspect aspect, final String name, final double[] log10Lrs) {
		final ScoredPairs pairs = pairs();
		final double[] bounded = Arrays.stream(log10Lrs).map(BOUNDS::applyTo).toArray();
		return new Section(aspect, name, "Synthetic pairs.", new Counts(PERSONS, PERSONS, pairs.count(true), pairs.count(true), pairs.count(false),
			7), Optional.of(Evaluation.of(pairs, log10Lrs, 50, 1)), Optional.of(Evaluation.of(pairs, bounded, 50, 1)), "");
	}

	public static Section insufficient(final Aspect aspect, final String name) {
		return new Section(aspect, name, "Synthetic pairs.", new Counts(12, 3, 4, 4, 5, 0), Optional.empty(), Optional.empty(),
			"insufficient: 3 persons with mated pairs and 12 with non-mated pairs; at least 50 of each are needed");
	}

	public static double[] lrs(final double distance, final double shift) {
		final Random random = new Random(1);
		final ScoredPairs pairs = pairs();
		return IntStream.range(0, pairs.size()).mapToDouble(i -> ((pairs.mated(i) ? 0.5 : -0.5) * distance * distance +
			distance * random.nextGaussian()) / Math.log(10) + shift).toArray();
	}

	public static ScoredPairs pairs() {
		final List<int[]> pairs = new ArrayList<>();
		for (int a = 0; a < PERSONS; a++) {
			for (int i = 0; i < 4; i++)
				pairs.add(new int[] { a, a });
			for (int b = 0; b < a; b++)
				pairs.add(new int[] { a, b });
		}
		final boolean[] mated = new boolean[pairs.size()];
		for (int i = 0; i < mated.length; i++)
			mated[i] = pairs.get(i)[0] == pairs.get(i)[1];
		return new ScoredPairs(new double[0][], mated, pairs.stream().mapToInt(p -> p[0]).toArray(), pairs.stream().mapToInt(
			p -> p[1]).toArray());
	}

	static Calibration calibration() {
		final Map<String, Object> provenance = new LinkedHashMap<>(Map.of("seed", 1));
		provenance.put("models", Map.of("sface", "ab".repeat(32)));
		provenance.put("collections", List.of("london", "orl"));
		return new Calibration("full", "Learnt from synthetic numbers.", "Not for casework.", "synthetic persons", "full", "cd"
			.repeat(32), List.of("sface", "dlib"), List.of("suitable", "limited"), List.of(new PropertyLimits("interocular", true,
				30, 10), new PropertyLimits("yaw", false, 30, 45)), List.of(stratum("suitable", "suitable", 60), stratum("suitable",
					"limited", 55), stratum("limited", "limited", 20)), List.of(), "", provenance);
	}

	private static Stratum stratum(final String classA, final String classB, final int persons) {
		return new Stratum(classA, classB, persons, 240, 1770, Calibrator.LOGISTIC, new Fusion(-1, new double[] { 2, 3 }),
			new double[0], new double[0], -3, 3, BOUNDS, new Bounds(-2.6, 3.1), false, List.of(), Spread.UNKNOWN);
	}

	private static Ranks ranks(final String collection) {
		final Random random = new Random(2);
		return new Ranks(collection, PERSONS, RankCurve.of(random.ints(120, 0, 4).map(r -> 4 - r).toArray(), IntStream.range(0,
			120).map(i -> i / 2).toArray(), 20, 50, 1));
	}

	private static List<Fold> folds() {
		return List.of("pooled", "suitable-suitable", "suitable-limited", "limited-limited", "pooled with copies").stream()
			.flatMap(name -> IntStream.range(0, 5).mapToObj(i -> fold(name, i))).toList();
	}

	private static Fold fold(final String calibration, final int i) {
		return new Fold(calibration, i, calibration.startsWith("limited") ? 20 : 52, 190, 1100, 48, 66, BOUNDS.low() + i / 100.0, BOUNDS.high() - i / 50.0, i == 4
			? Double.NaN : 0.1 + i / 100.0);
	}
}
