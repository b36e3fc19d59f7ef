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
		final String from = "clusters are joined from a mean log10 LR of " + String.format(Locale.ROOT, "%.2f", threshold.log10Lr()) +
			" on, which of " + threshold.pairs() + " pairs, were they all of different persons of the population most alike, " + rate(threshold);
		return threshold.reached() ? from + "; false_joins=" + asked + " allows it" : from + "; the data of the calibration support no rarer " +
			"rate, so that false_joins=" + asked + " cannot be promised";
	}

	private static String rate(final JoinThreshold t) {
		final RateWords words = new RateWords();
		return words.of(t.expected().expected(), t.expected().low(), t.expected().high()) + " are expected to reach";
	}
}
