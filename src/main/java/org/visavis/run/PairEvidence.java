package org.visavis.run;

import java.util.Optional;

import org.visavis.calibrate.ChanceCandidates;
import org.visavis.calibrate.Evidence;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.compare.PairScore;
import org.visavis.quality.Suitability;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.Method;

/**
 * What the scores of a pair say by the calibration of a run.
 *
 * @param comparisons how many pairs are compared in all
 */
public record PairEvidence(Method method, CalibrationInUse calibration, long comparisons) {

	/** An LR or why there is none, and the chance candidates, which are without numbers where there is none. */
	public record Said(Evidence evidence, ChanceCandidates chance) {}

	/**
	 * What a pair says.
	 *
	 * @param noLrReason why it has no likelihood ratio whatever its scores are, "no likelihood ratio: ..."; empty if nothing
	 *          does
	 */
	public Said of(final PairScore pair, final Suitability a, final Suitability b, final String noLrReason) {
		final Optional<RelevantPopulation> used = noLrReason.isEmpty() ? calibration.population() : Optional.empty();
		return used.map(population -> of(pair, a, b, population)).orElseGet(() -> new Said(Evidence.withoutLr("", noLrReason
			.isEmpty() ? calibration.noLrReason() : noLrReason), ChanceCandidates.NONE));
	}

	private Said of(final PairScore pair, final Suitability a, final Suitability b, final RelevantPopulation population) {
		final double[] similarities = population.calibration().recognisers().stream().mapToDouble(id -> 1 - pair.cosine()[method
			.indexOf(id)]).toArray();
		final Evidence evidence = population.evidence(similarities, a.toString(), b.toString());
		return new Said(evidence, evidence.noLrReason().isEmpty() ? ChanceCandidates.of(population.stratum(evidence), evidence
			.unbounded(), comparisons) : ChanceCandidates.NONE);
	}
}
