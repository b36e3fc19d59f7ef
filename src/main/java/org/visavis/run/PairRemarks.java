package org.visavis.run;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.compare.PairScore;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.CasePersons;
import org.visavis.request.Method;
import org.visavis.table.PairsTable;

/** What the calibration of a run says of its pairs. */
final class PairRemarks {

	private final PairEvidence says;
	private final CalibrationInUse calibration;
	private final Faces faces;
	private final List<String> ids;
	private final StandingPairs standing;
	private final String noExclusion;

	/**
	 * @param comparisons how many pairs are compared in all
	 */
	PairRemarks(final Method method, final CalibrationInUse calibration, final Faces faces, final CasePersons persons,
		final long comparisons)
	{
		says = new PairEvidence(method, calibration, comparisons);
		this.calibration = calibration;
		this.faces = faces;
		this.ids = faces.ids();
		standing = new StandingPairs(faces, persons);
		noExclusion = persons.noExclusion();
	}

	/** What is known of a pair beside its scores. */
	PairsTable.Remarks of(final PairScore pair) {
		final PairEvidence.Said said = says.of(pair, faces.suitability(pair.a()), faces.suitability(pair.b()), faces.noLrReason(pair
			.a(), pair.b()));
		return new PairsTable.Remarks(ids.get(pair.a()), ids.get(pair.b()), faces.shareAnImage(pair.a(), pair.b()), said
			.evidence(), said.chance(), noExclusion, caveat(pair), said.evidence().noLrReason().isEmpty() ? standing.insteadOf(pair) : "");
	}

	private String caveat(final PairScore pair) {
		return Stream.of(calibration.caveat(), faces.generationCaveat(pair.a(), pair.b())).filter(words -> !words.isEmpty())
			.collect(Collectors.joining("; "));
	}
}
