package org.visavis.learn;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs of known faces whose persons are both in one fold, with the log10 LR that calibrations fitted without that fold
 * give.
 *
 * @param a first face of each pair
 * @param b second face of each pair
 * @param stratum number of the pair's stratum; -1 where none covers it
 * @param log10Lrs before bounds; NaN where no stratum gives one
 * @param bounded within the bounds of the fold's calibration; likewise
 */
record Tested(int[] a, int[] b, int[] stratum, double[] log10Lrs, double[] bounded) {

	/** All pairs of several sets, one set after the other. */
	static Tested concat(final List<Tested> sets) {
		return new Tested(ints(sets, Tested::a), ints(sets, Tested::b), ints(sets, Tested::stratum), doubles(sets,
			Tested::log10Lrs), doubles(sets, Tested::bounded));
	}

	int size() {
		return a.length;
	}

	/** Some of them, by index. */
	Tested where(final IntPredicate chosen) {
		final int[] kept = IntStream.range(0, size()).filter(chosen).toArray();
		return new Tested(kept(a, kept), kept(b, kept), kept(stratum, kept), kept(log10Lrs, kept), kept(bounded, kept));
	}

	private static int[] kept(final int[] column, final int[] kept) {
		return Arrays.stream(kept).map(i -> column[i]).toArray();
	}

	private static double[] kept(final double[] column, final int[] kept) {
		return Arrays.stream(kept).mapToDouble(i -> column[i]).toArray();
	}

	private static int[] ints(final List<Tested> sets, final Function<Tested, int[]> column) {
		return sets.stream().map(column).flatMapToInt(Arrays::stream).toArray();
	}

	private static double[] doubles(final List<Tested> sets, final Function<Tested, double[]> column) {
		return sets.stream().map(column).flatMapToDouble(Arrays::stream).toArray();
	}
}
