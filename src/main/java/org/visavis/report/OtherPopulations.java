package org.visavis.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.Evidence;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.StatedLr;

/** What the likelihood ratio of a pair would be had the case stated another relevant population; for the templates. */
public final class OtherPopulations {

	private final Calibration calibration;

	OtherPopulations(final Calibration calibration) {
		this.calibration = calibration;
	}

	/**
	 * By population, of a row of pairs.csv with a likelihood ratio: it, or why there is none. Made of the distances as they
	 * are printed, so that the last digit can differ.
	 */
	public Map<String, String> of(final Map<String, String> pair) {
		final double[] features = calibration.recognisers().stream().mapToDouble(id -> 1 - Double.parseDouble(pair.get(id +
			"_cosine"))).toArray();
		final String[] classes = pair.get("stratum").split("-");
		final Map<String, String> all = new LinkedHashMap<>();
		for (final String population : RelevantPopulation.names(calibration))
			if (!population.equals(RelevantPopulation.UNSTATED)) all.put(population, words(calibration.among(population).evidence(
				features, classes[0], classes[1]), population));
		return all;
	}

	private static String words(final Evidence evidence, final String population) {
		final Optional<StatedLr> lr = StatedLr.of(evidence);
		return lr.isEmpty() ? evidence.noLrReason() : lr.get().words() + (evidence.population().equals(population) ? ""
			: ", by " + evidence.population() + ", since too few persons are known");
	}
}
