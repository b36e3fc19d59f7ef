package org.visavis.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.visavis.calibrate.ChanceCandidates;
import org.visavis.calibrate.ErrorRate;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.Stratum;

/**
 * The mean score from which on two clusters are joined, found from how many pairs of different persons are expected to reach it.
 * That many joins at most are false, since of two clusters that reach a mean at least one pair does, and each pair joins once.
 *
 * @param log10Lr above 0
 * @param pairs how many pairs are compared
 * @param expected number of pairs of different persons at or above it, if all persons were of the population that is most alike
 * @param reached whether it is as low as asked; otherwise the data support no threshold that is
 */
public record JoinThreshold(double log10Lr, long pairs, ChanceCandidates expected, boolean reached) {

	/** Pairs of a stratum, of as many populations as count. */
	private record Compared(List<Stratum> strata, long pairs) {

		/** The largest expected number of any population. */
		ChanceCandidates expected(final double threshold) {
			return strata.stream().map(s -> ChanceCandidates.of(s, threshold, pairs)).max(Comparator.comparingDouble(
				ChanceCandidates::expected)).orElse(new ChanceCandidates(0, 0, 0));
		}
	}

	/**
	 * The lowest threshold of the calibration's tables that is above 0 and has at most an expected number of false joins. Where the data
	 * support none, as they support no rarer rate than that at a stratum's upper bound, the lowest with the lowest number.
	 */
	public static JoinThreshold of(final RelevantPopulation population, final PairScores scores, final double falseJoins) {
		final List<Compared> compared = compared(population, scores.pairs());
		final double[] thresholds = compared.stream().flatMap(c -> c.strata.stream()).flatMap(s -> s.errorRates().stream()).mapToDouble(
			ErrorRate::log10Lr).filter(t -> t > 0).sorted().distinct().toArray();
		final long pairs = compared.stream().mapToLong(Compared::pairs).sum();
		final double[] expected = DoubleStream.of(thresholds).map(t -> expected(compared, t).expected()).toArray();
		final double lowest = DoubleStream.of(expected).min().orElse(0), wanted = Math.max(lowest, falseJoins);
		final double log10Lr = IntStream.range(0, thresholds.length).filter(i -> expected[i] <= wanted).mapToDouble(i -> thresholds[i])
			.findFirst().orElse(population.parts().stream().mapToDouble(p -> p.stratum().bounds().high()).max().orElse(1));
		return new JoinThreshold(log10Lr, pairs, expected(compared, log10Lr), lowest <= falseJoins);
	}

	private static List<Compared> compared(final RelevantPopulation population, final long[][] pairs) {
		final List<String> classes = population.calibration().classes();
		return IntStream.range(0, pairs.length).boxed().flatMap(a -> IntStream.range(a, pairs.length).filter(b -> pairs[a][b] > 0).mapToObj(
			b -> new Compared(StratumScore.of(population.parts(), population.calibration().stratumName(classes.get(a), classes.get(b))),
				pairs[a][b]))).toList();
	}

	private static ChanceCandidates expected(final List<Compared> compared, final double threshold) {
		final List<ChanceCandidates> all = compared.stream().map(c -> c.expected(threshold)).toList();
		return new ChanceCandidates(all.stream().mapToDouble(ChanceCandidates::expected).sum(), all.stream().mapToDouble(
			ChanceCandidates::low).sum(), all.stream().mapToDouble(ChanceCandidates::high).sum());
	}
}
