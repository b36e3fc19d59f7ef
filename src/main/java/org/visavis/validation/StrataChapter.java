package org.visavis.validation;

import java.util.List;
import java.util.Locale;

import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.Stratum;
import org.visavis.page.Block;
import org.visavis.page.Grid;
import org.visavis.page.Heading;
import org.visavis.page.Numerals;
import org.visavis.page.Paragraph;

/** The strata of a calibration with their bounds, and how a face gets its class. */
record StrataChapter(Calibration calibration) {

	private static final String BOUNDS = """
		Each face has a class by the limits below; the classes of a pair's two faces are its stratum. A stratum with fewer than \
		%d persons gives no LR. The bounds are those of Vergeer and others (2016, doi 10.1016/j.scijus.2016.06.003) on sets \
		that use no person twice, the medians of seeded draws. The same from all pairs takes pairs of one person for \
		independent; it is printed for comparison and not used.""";

	List<Block> blocks() {
		return List.of(new Heading(2, "Strata and bounds"), new Paragraph(BOUNDS.formatted(Stratum.FEWEST_PERSONS)), new Grid(
			"The strata, fitted to all persons", List.of("Stratum", "Persons", "Mated pairs", "Non-mated pairs", "Calibrator",
				"log10 LR bounds in use", "Bounds by all pairs (printed, not used)", "Remark"), calibration.parts().stream().map(
					StrataChapter::row).toList()), new Grid("Limits by which a face gets its class", List.of("Property",
						"Limited if", "Unsuitable if"), calibration.limits().stream().map(StrataChapter::row).toList()));
	}

	private static List<String> row(final RelevantPopulation.Part part) {
		final Stratum stratum = part.stratum();
		return List.of(part.key(), Numerals.count(stratum.persons()), Numerals.count(stratum.matedPairs()), Numerals.count(
			stratum.nonMatedPairs()), stratum.calibrator().toString().toLowerCase(Locale.ROOT), range(stratum.bounds()), range(
				stratum.allPairsBounds()), remark(stratum));
	}

	private static String range(final Bounds bounds) {
		return Numerals.range(bounds.low(), bounds.high());
	}

	private static String remark(final Stratum stratum) {
		if (!stratum.isSufficient()) return "insufficient: no LR";
		return stratum.misleadingPairAdded() ? "one misleading pair was added to each class" : "";
	}

	private static List<String> row(final PropertyLimits limits) {
		final String beyond = limits.lowIsWorse() ? "below " : "above ";
		return List.of(limits.property(), beyond + Numerals.plain(limits.limited()), beyond + Numerals.plain(limits
			.unsuitable()));
	}
}
