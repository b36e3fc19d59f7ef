package org.visavis.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Fold;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.page.Numerals;

/** The lines of the matrix on robustness: degraded copies, and how much the bounds depend on the persons seen. */
record Robustness(Validation validation, Criteria criteria) {

	private static final String NAME = "robustness";

	List<Judgement> judgements() {
		return List.of(degradations(), stratifiedAgainstPooled(), spreadOfBounds());
	}

	private Judgement degradations() {
		final List<Section> kinds = validation.sections(Aspect.DEGRADATION);
		return new Judgement(NAME, "Cllr and Cllr-cal by kind of degraded copy", "DET plot of the kinds", criteria
			.informativeAndCalibrated() + ", each kind", "original photographs against degraded copies", kinds.isEmpty()
				? "no degraded copies were made" : Sets.costs(kinds), criteria.informativeAndCalibrated(kinds));
	}

	private Judgement stratifiedAgainstPooled() {
		final Optional<Evaluation> stratified = evaluation(Aspect.DEGRADED_STRATIFIED), pooled = evaluation(
			Aspect.DEGRADED_POOLED);
		final boolean known = stratified.isPresent() && pooled.isPresent();
		return new Judgement(NAME, "Cllr with a calibration of each stratum, and with one for all", "DET plots",
			"lower with a calibration of each stratum", "pairs with a degraded copy", known ? Numerals.fixed(stratified.get()
				.cllr()) + " by stratum, " + Numerals.fixed(pooled.get().cllr()) + " pooled" : "not known", known ? Decision.of(
					stratified.get().cllr() < pooled.get().cllr()) : Decision.INSUFFICIENT);
	}

	private Optional<Evaluation> evaluation(final Aspect aspect) {
		return validation.sections(aspect).stream().findFirst().flatMap(Section::evaluation);
	}

	private Judgement spreadOfBounds() {
		return new Judgement(NAME, "spread of the log10 LR bounds over the folds", "none", "none",
			"fits without one fold each", validation.folds().stream().map(Fold::calibration).distinct().map(this::spread)
				.collect(Collectors.joining("; ")), Decision.NOT_JUDGED);
	}

	private String spread(final String calibration) {
		return calibration + ": lower " + spread(calibration, Fold::low) + ", upper " + spread(calibration, Fold::high);
	}

	private String spread(final String calibration, final ToDoubleFunction<Fold> bound) {
		final List<Fold> folds = Sets.folds(validation, calibration);
		return Numerals.range(folds.stream().mapToDouble(bound).min().orElse(Double.NaN), folds.stream().mapToDouble(bound)
			.max().orElse(Double.NaN));
	}
}
