package org.visavis.cluster;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.Stratum;

/**
 * The calibrated score of the pairs of a stratum: the log10 LR before bounds and, where several populations count, the lowest of
 * theirs, so that no population has more pairs of different persons at or above a threshold than its own error rates say. A pair
 * of a stratum with too few persons has a score of 0, which speaks for neither proposition.
 */
final class StratumScore {

	private final double[] intercepts;
	/** [population][recogniser] */
	private final double[][] weights;
	private final DoubleUnaryOperator[] calibrated;

	private StratumScore(final List<Stratum> strata) {
		final List<Fusion> fusions = strata.stream().map(Stratum::fusion).toList();
		final double ln10 = Math.log(10);
		intercepts = fusions.stream().mapToDouble(f -> f.intercept() / ln10).toArray();
		weights = fusions.stream().map(Fusion::weights).toArray(double[][]::new);
		for (final double[] of : weights)
			for (int r = 0; r < of.length; r++) of[r] /= ln10;
		calibrated = strata.stream().map(Stratum::log10LrOfFused).toArray(DoubleUnaryOperator[]::new);
	}

	/** That of a stratum such as "suitable-limited". */
	static StratumScore of(final RelevantPopulation population, final String stratum) {
		return new StratumScore(of(population.parts(), stratum));
	}

	/** The strata of that name that give likelihood ratios, one a population. */
	static List<Stratum> of(final List<RelevantPopulation.Part> parts, final String stratum) {
		return parts.stream().map(RelevantPopulation.Part::stratum).filter(s -> s.name().equals(stratum) && s.isSufficient()).toList();
	}

	/**
	 * The score of a pair.
	 *
	 * @param cosines [recogniser][row][face]
	 */
	float of(final float[][][] cosines, final int row, final int face) {
		double lowest = calibrated.length == 0 ? 0 : Double.POSITIVE_INFINITY;
		for (int p = 0; p < calibrated.length; p++) {
			double fused = intercepts[p];
			for (int r = 0; r < cosines.length; r++) fused += weights[p][r] * cosines[r][row][face];
			lowest = Math.min(lowest, calibrated[p].applyAsDouble(fused));
		}
		return (float) lowest;
	}
}
