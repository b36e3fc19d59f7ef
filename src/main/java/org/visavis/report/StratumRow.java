package org.visavis.report;

import java.util.Map;

import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.ReportedLr;

/** A stratum of a calibration as the templates show it. */
final class StratumRow {

	private StratumRow() {}

	/** A relevant population, its calibration and its strata under the names that the templates use. */
	static void addTo(final Map<String, Object> values, final RelevantPopulation population) {
		values.put("relevant", population);
		values.put("calibration", population.calibration());
		values.put("strata", population.parts().stream().map(StratumRow::of).toList());
	}

	/** The stratum, and the bounds that are used and that are not, as they are reported. */
	private static Map<String, Object> of(final RelevantPopulation.Part part) {
		final Bounds used = part.stratum().bounds(), all = part.stratum().allPairsBounds();
		return Map.of("key", part.key(), "stratum", part.stratum(), "low", ReportedLr.of(used.low()), "high", ReportedLr.of(used
			.high()), "allLow", ReportedLr.of(all.low()), "allHigh", ReportedLr.of(all.high()));
	}
}
