package org.visavis.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.visavis.evaluate.SimulatedErrors.Dependence;

/**
 * How often the intervals cover the true rate: prints a table.
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.args="2000 200"
 * -Dexec.mainClass=org.visavis.evaluate.IntervalSimulation} makes 2,000 simulations of the adjusted Wilson interval and 200
 * of the bootstrap with 200 draws in each row, in about 10 minutes on two cores.
 */
final class IntervalSimulation {

	static final List<Dependence> DEPENDENCES = List.of(new Dependence(0, 0), new Dependence(0, 1), new Dependence(0.3,
		0.3), new Dependence(0.6, 0.4), new Dependence(0.9, 0.05));

	private IntervalSimulation() {}

	public static void main(final String[] args) {
		final int wilsons = Integer.parseInt(args[0]), bootstraps = Integer.parseInt(args[1]);
		System.out.println("rate   persons true  person photo | Wilson: covers, median of low/true, high/true | bootstrap");
		for (final boolean mated : new boolean[] { false, true })
			for (final int persons : new int[] { 50, 500 })
				for (final double rate : new double[] { 0.001, 0.01, 0.1 })
					for (final Dependence dependence : DEPENDENCES) line(mated, persons, rate, dependence, wilsons, bootstraps);
	}

	private static void line(final boolean mated, final int persons, final double rate, final Dependence dependence,
		final int wilsons, final int bootstraps)
	{
		final Interval[] wilson = intervals(mated, persons, rate, dependence, wilsons, 0), bootstrap = intervals(mated,
			persons, rate, dependence, bootstraps, 200);
		System.out.printf(Locale.ROOT, "%-6s %7d %5.3f %6.2f %5.2f | %.4f %6.2f %6.2f | %.3f %6.2f %6.2f%n", mated ? "FNMR"
			: "FMR", persons, rate, dependence.ofPerson(), dependence.ofPhotograph(), coverage(wilson, rate), median(wilson,
				true) / rate, median(wilson, false) / rate, coverage(bootstrap, rate), median(bootstrap, true) / rate, median(
					bootstrap, false) / rate);
	}

	/** Of so many simulations; adjusted Wilson where there are no draws. */
	static Interval[] intervals(final boolean mated, final int persons, final double rate, final Dependence dependence,
		final int simulations, final int draws)
	{
		return IntStream.range(0, simulations).parallel().mapToObj(s -> {
			final Random random = new Random(1_000_003L * s + persons);
			final SimulatedErrors simulated = mated ? SimulatedErrors.mated(persons, rate, dependence, random)
				: SimulatedErrors.nonMated(persons, rate, dependence, random);
			return draws == 0 ? AdjustedWilson.of(simulated.couples(), simulated.errors()) : new PersonBootstrap(simulated
				.couples(), draws, s).interval(simulated.errors());
		}).toArray(Interval[]::new);
	}

	static double coverage(final Interval[] intervals, final double rate) {
		return Arrays.stream(intervals).filter(interval -> interval.contains(rate)).count() / (double) intervals.length;
	}

	private static double median(final Interval[] intervals, final boolean low) {
		return Arrays.stream(intervals).mapToDouble(interval -> low ? interval.low() : interval.high()).sorted().skip(
			intervals.length / 2).findFirst().orElse(Double.NaN);
	}
}
