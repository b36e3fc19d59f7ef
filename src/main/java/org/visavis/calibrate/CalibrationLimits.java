package org.visavis.calibrate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.quality.Suitability;

/**
 * What a calibration must keep to whoever wrote its file: what no data can give, or no report can show, is refused
 * rather than used.
 */
final class CalibrationLimits {

	private static final int NAME = 200, SENTENCES = 5_000, STRATA = 100;
	private static final List<String> CLASSES = List.of(Suitability.SUITABLE.toString(), Suitability.LIMITED.toString());
	/** Of the costs of a stratum in {@code cross_validated}, those that a report prints. */
	private static final List<String> COSTS = List.of("persons", "mated_pairs", "non_mated_pairs", "cllr", "cllr_min",
		"eer", "cllr_within_bounds", "cllr_min_within_bounds");

	private final Calibration calibration;
	private final Problems problems = new Problems();

	private CalibrationLimits(final Calibration calibration) {
		this.calibration = calibration;
	}

	/** The first thing that is not as it must be, as "X is Y; expected Z"; empty if nothing is. */
	static Optional<String> problem(final Calibration calibration) {
		final CalibrationLimits limits = new CalibrationLimits(calibration);
		limits.checkTexts();
		limits.checkConditions();
		limits.checkStrata(calibration.strata());
		calibration.populations().forEach(limits::checkPopulation);
		limits.problems.check(calibration.populations().isEmpty() == calibration.unstated().isEmpty() && RelevantPopulation.names(
			calibration).contains(calibration.unstated().isEmpty() ? RelevantPopulation.ANY : calibration.unstated()), "unstated",
			"'" + calibration.unstated() + "'", "the name of a population");
		limits.checkProvenance(calibration.provenance());
		return limits.problems.first();
	}

	private void checkStrata(final List<Stratum> strata) {
		problems.range("the number of strata", strata.size(), 0, STRATA);
		strata.forEach(stratum -> new StratumLimits(stratum, problems).check());
	}

	private void checkPopulation(final Population population) {
		problems.letters("name of a population", population.name(), NAME);
		problems.letters("about of a population", population.about(), SENTENCES);
		problems.check(!List.of(RelevantPopulation.ANY, RelevantPopulation.UNSTATED).contains(population.name()),
			"name of a population", population.name(), "another word");
		checkStrata(population.strata());
	}

	private void checkTexts() {
		problems.letters("name", calibration.name(), NAME);
		problems.letters("method", calibration.method(), NAME);
		problems.letters("about", calibration.about(), SENTENCES);
		problems.letters("limitations", calibration.limitations(), SENTENCES);
		problems.letters("population", calibration.population(), SENTENCES);
		problems.check(calibration.methodSha256().matches("[0-9a-f]{64}"), "methodSha256", "'" + calibration.methodSha256() +
			"'", "64 lower-case hexadecimal digits");
	}

	private void checkConditions() {
		problems.check(CLASSES.containsAll(calibration.classes()), "classes", calibration.classes(), "some of " + CLASSES);
		problems.range("the number of populations", calibration.populations().size(), 0, STRATA);
		for (final PropertyLimits limits : calibration.limits()) {
			problems.range("a limit of " + limits.property(), limits.limited(), -1e6, 1e6);
			problems.range("a limit of " + limits.property(), limits.unsuitable(), -1e6, 1e6);
			problems.check(limits.lowIsWorse() ? limits.unsuitable() <= limits.limited() : limits.unsuitable() >= limits
				.limited(), "the limit of " + limits.property() + " for unsuitable faces", limits.unsuitable(),
				"no stricter one than for limited faces, " + limits.limited());
		}
	}

	private void checkProvenance(final Map<String, Object> provenance) {
		final Object collections = provenance.getOrDefault("collections", List.of());
		problems.check(areTexts(collections), "collections of the provenance", collections.getClass().getSimpleName(), "a list of texts");
		final Object doubted = provenance.getOrDefault("left_out", List.of());
		problems.check(areTexts(doubted), "left_out of the provenance", doubted.getClass().getSimpleName(), "a list of texts");
		final Object bounds = provenance.getOrDefault("bounds_with_left_out", Map.of());
		problems.check(bounds instanceof final Map<?, ?> all && all.values().stream().allMatch(both -> both instanceof final List<
			?> ends && ends.stream().allMatch(Number.class::isInstance)), "bounds_with_left_out of the provenance",
			"no table of numbers", "two numbers for each stratum");
		final Object verdicts = provenance.getOrDefault("validation", Map.of());
		problems.check(verdicts instanceof final Map<?, ?> all && (all.isEmpty() || all.get("passed") instanceof Number && areTexts(
			all.get("not_passed")) && areTexts(all.get("insufficient"))), "validation of the provenance", "no verdicts",
			"passed, a number, and not_passed and insufficient, lists of texts");
		final Object costs = provenance.getOrDefault("cross_validated", Map.of());
		problems.check(costs instanceof final Map<?, ?> all && all.values().stream().allMatch(CalibrationLimits::areCosts),
			"cross_validated of the provenance", "no table of numbers", "for each stratum " + String.join(", ", COSTS));
	}

	private static boolean areTexts(final Object list) {
		return list instanceof final List<?> all && all.stream().allMatch(String.class::isInstance);
	}

	private static boolean areCosts(final Object costs) {
		return costs instanceof final Map<?, ?> all && COSTS.stream().map(all::get).allMatch(Number.class::isInstance) &&
			(!all.containsKey("dev_pav") || all.get("dev_pav") instanceof Number);
	}
}
