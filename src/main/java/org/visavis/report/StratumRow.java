package org.visavis.report;

import java.util.Map;

import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.ReportedLr;
import org.visavis.calibrate.Stratum;

/** A stratum of a calibration as the templates show it. */
final class StratumRow {

	private StratumRow() {}

	/** The stratum, and the bounds that are used and that are not, as they are reported. */
	static Map<String, Object> of(final Stratum stratum) {
		final Bounds used = stratum.bounds(), all = stratum.allPairsBounds();
		return Map.of("stratum", stratum, "low", ReportedLr.of(used.low()), "high", ReportedLr.of(used.high()), "allLow",
			ReportedLr.of(all.low()), "allHigh", ReportedLr.of(all.high()));
	}
}
