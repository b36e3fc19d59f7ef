package org.visavis.run;

import java.util.Locale;

import org.visavis.calibrate.RateWords;
import org.visavis.cluster.CloseClusters;
import org.visavis.cluster.JoinThreshold;

/** What tables and pages of clusters say in words. */
final class ClusterWords {

	private ClusterWords() {}

	/** Of two clusters that are alike. */
	static String of(final CloseClusters close, final double threshold) {
		if (close.byPhotograph()) return "kept apart, since one photograph shows both: two persons who are alike, such as relatives, of whom " +
			"the calibration knows nothing, or one person twice in a picture";
		if (close.apart()) return "kept apart by a link";
		if (close.mean() >= threshold) return "kept apart, since a third cluster was nearer";
		return "could be one person in two clusters, or two who are alike, such as relatives, of whom the calibration knows nothing";
	}

	/** Which threshold is used and why. */
	static String of(final JoinThreshold threshold, final String asked) {
		final String from = "clusters are joined where the mean log10 LR of their pairs is " + String.format(Locale.ROOT, "%.2f", threshold
			.log10Lr()) + " or more; if all " + threshold.pairs() + " pairs compared were of different persons, " + rate(threshold) +
			", in the population where most are";
		return threshold.reached() ? from + "; that is what false_joins=" + asked + " asks for" : from + "; that is more than false_joins=" + asked +
			" asks for, but the data of the calibration support no rarer rate";
	}

	private static String rate(final JoinThreshold t) {
		final RateWords words = new RateWords();
		return words.of(t.expected().expected(), t.expected().low(), t.expected().high()) + " of them would be expected to reach that by chance";
	}
}
