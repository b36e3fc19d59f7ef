package org.visavis.repeat;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

import org.visavis.calibrate.ChanceCandidates;
import org.visavis.calibrate.LrInterval;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.ReportedLr;
import org.visavis.calibrate.Stratum;
import org.visavis.request.Method;
import org.visavis.table.PairsTable;
import org.visavis.table.TableComparison;

/**
 * What follows from distances that differ by what is tolerated: a likelihood ratio between those of the nearest and of
 * the farthest distances, the verbal term of the number as printed, and the chance candidates of either end, which go in
 * steps.
 */
final class PairTolerance implements TableComparison.Rule {

	/** Half a unit of the last digit of a printed distance. */
	private static final double PRINTED = 5e-7;

	private final Method method;
	private final Optional<RelevantPopulation> population;
	private final String noExclusion;
	private final long comparisons;

	/**
	 * @param noExclusion why no verbal term says that two persons are shown; empty where one may
	 * @param comparisons how many pairs are compared in all
	 */
	PairTolerance(final Method method, final Optional<RelevantPopulation> population, final String noExclusion,
		final long comparisons)
	{
		this.method = method;
		this.population = population;
		this.noExclusion = noExclusion;
		this.comparisons = comparisons;
	}

	/** By how much the numbers of a column may differ. */
	double of(final String column) {
		if (column.equals("score")) return method.recognisers().stream().mapToDouble(member -> Tolerances.DISTANCE / member
			.sdCosine()).sum();
		return column.endsWith("_cosine") || column.endsWith("_euclidean") ? Tolerances.DISTANCE : 0;
	}

	@Override
	public boolean allows(final String column, final Map<String, String> kept, final Map<String, String> made) {
		final Optional<Stratum> stratum = population.flatMap(p -> p.parts().stream().filter(part -> part.population().equals(made
			.get("population")) && part.stratum().name().equals(made.get("stratum"))).map(RelevantPopulation.Part::stratum)
			.findFirst());
		if (stratum.isEmpty() || made.get("log10_lr").isEmpty()) return false;
		final double[] lrs = { log10Lr(stratum.get(), made, 1), log10Lr(stratum.get(), made, -1) };
		return switch (column) {
			case "log10_lr" -> isBetween(lrs, stratum.get().bounds()::applyTo, kept.get(column));
			case "log10_lr_from" -> isBetween(lrs, lr -> LrInterval.of(stratum.get(), lr).low(), kept.get(column));
			case "log10_lr_to" -> isBetween(lrs, lr -> LrInterval.of(stratum.get(), lr).high(), kept.get(column));
			case "support" -> kept.get(column).equals(support(kept));
			case "chance_candidates" -> isOneOf(stratum.get(), lrs, ChanceCandidates::expected, kept.get(column));
			case "chance_low" -> isOneOf(stratum.get(), lrs, ChanceCandidates::low, kept.get(column));
			case "chance_high" -> isOneOf(stratum.get(), lrs, ChanceCandidates::high, kept.get(column));
			default -> false;
		};
	}

	/** Of distances that are all farther, or all nearer, by what is tolerated, in the direction of each weight. */
	private double log10Lr(final Stratum stratum, final Map<String, String> pair, final int direction) {
		final double[] weights = stratum.fusion().weights(), similarities = population.orElseThrow().calibration().recognisers().stream()
			.mapToDouble(id -> 1 - Double.parseDouble(pair.get(id + "_cosine"))).toArray();
		for (int i = 0; i < weights.length; i++)
			similarities[i] += direction * Math.signum(weights[i]) * (Tolerances.DISTANCE + PRINTED);
		return stratum.log10Lr(similarities);
	}

	private static boolean isBetween(final double[] lrs, final DoubleUnaryOperator printed, final String kept) {
		if (DoubleStream.of(lrs).map(printed).anyMatch(Double::isNaN)) return false;
		final double[] ends = DoubleStream.of(lrs).map(printed).map(lr -> Double.parseDouble(ReportedLr.of(lr).log10Lr()))
			.sorted().toArray();
		final double value = number(kept);
		return ends[0] <= value && value <= ends[1];
	}

	/** The term that goes with the numbers of a row; empty where one of them cannot be read. */
	private String support(final Map<String, String> kept) {
		final double log10Lr = number(kept.get("log10_lr")), from = number(kept.getOrDefault("log10_lr_from", "")), to = number(kept
			.getOrDefault("log10_lr_to", ""));
		if (Double.isNaN(log10Lr)) return "";
		return PairsTable.support(ReportedLr.of(Double.isNaN(from) || Double.isNaN(to) ? log10Lr : new LrInterval(from, to)
			.cautious()), noExclusion);
	}

	private static double number(final String text) {
		return text.matches("-?\\d{1,3}\\.\\d{4}") ? Double.parseDouble(text) : Double.NaN;
	}

	private boolean isOneOf(final Stratum stratum, final double[] lrs, final ToDoubleFunction<ChanceCandidates> which,
		final String kept)
	{
		return DoubleStream.of(lrs).mapToObj(lr -> PairsTable.chance(stratum.bounds().applyTo(lr), which.applyAsDouble(ChanceCandidates
			.of(stratum, lr, comparisons)))).anyMatch(kept::equals);
	}
}
