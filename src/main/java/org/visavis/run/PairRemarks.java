package org.visavis.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.calibrate.ChanceCandidates;
import org.visavis.calibrate.Evidence;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.compare.PairScore;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.CasePersons;
import org.visavis.request.Method;
import org.visavis.table.PairsTable;

/** What the calibration of a run says of its pairs. */
final class PairRemarks {

	private final Method method;
	private final CalibrationInUse calibration;
	private final Faces faces;
	private final List<String> ids;
	private final long comparisons;
	private final StandingPairs standing;
	private final String noExclusion;

	/**
	 * @param comparisons how many pairs are compared in all
	 */
	PairRemarks(final Method method, final CalibrationInUse calibration, final Faces faces, final CasePersons persons,
		final long comparisons)
	{
		this.method = method;
		this.calibration = calibration;
		this.faces = faces;
		this.ids = faces.ids();
		this.comparisons = comparisons;
		standing = new StandingPairs(faces, persons);
		noExclusion = persons.noExclusion();
	}

	/** What is known of a pair beside its scores. */
	PairsTable.Remarks of(final PairScore pair) {
		final String reason = faces.noLrReason(pair.a(), pair.b());
		final Optional<RelevantPopulation> used = reason.isEmpty() ? calibration.population() : Optional.empty();
		return used.map(p -> remarks(pair, p)).orElseGet(() -> remarks(pair, Evidence.withoutLr("", reason.isEmpty() ? calibration
			.noLrReason() : reason), ChanceCandidates.NONE));
	}

	private PairsTable.Remarks remarks(final PairScore pair, final RelevantPopulation population) {
		final String a = faces.suitability(pair.a()).toString(), b = faces.suitability(pair.b()).toString();
		final double[] similarities = population.calibration().recognisers().stream().mapToDouble(id -> 1 - pair.cosine()[method.indexOf(id)])
			.toArray();
		final Evidence evidence = population.evidence(similarities, a, b);
		return remarks(pair, evidence, evidence.noLrReason().isEmpty() ? ChanceCandidates.of(population.stratum(evidence), evidence
			.unbounded(), comparisons) : ChanceCandidates.NONE);
	}

	private PairsTable.Remarks remarks(final PairScore pair, final Evidence evidence, final ChanceCandidates chance) {
		return new PairsTable.Remarks(ids.get(pair.a()), ids.get(pair.b()), faces.shareAnImage(pair.a(), pair.b()), evidence,
			chance, noExclusion, caveat(pair), evidence.noLrReason().isEmpty() ? standing.insteadOf(pair) : "");
	}

	private String caveat(final PairScore pair) {
		return Stream.of(calibration.caveat(), faces.generationCaveat(pair.a(), pair.b())).filter(words -> !words.isEmpty())
			.collect(Collectors.joining("; "));
	}
}
