package org.visavis.calibrate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns from which value of a measured property on a face gets a worse class: where the share of its mated comparisons
 * that fail, by isotonic regression over the property, rises above a level. One property after the other, the one first
 * that rejects failing faces best (the smallest area under its error-versus-reject curve, Grother and Tabassi 2007, doi
 * 10.1109/TPAMI.2007.1019); each on the faces that those before it let pass. What lies beyond all but a few of the faces
 * seen is not compared at all.
 */
public final class LimitLearner {

	/** Above these shares of failures a face is limited or unsuitable. */
	public static final double LIMITED = 0.03, UNSUITABLE = 0.3;

	/**
	 * Above this share of false matches among faces degraded alike a face is unsuitable: about twice that of faces that lost
	 * no more than their colour.
	 */
	public static final double ALIKE = 0.004;

	/** It takes so many faces, or so many pairs of alike ones, to make a limit. */
	public static final int FEWEST_FACES = 50, FEWEST_PAIRS = 500;

	/** It takes so many faces beyond a value to have seen that value. */
	static final int FEW_SEEN = 5;

	private final List<Property> properties;
	/** [property][face], higher = worse. */
	private final double[][] badness;
	private final double[] failures, weights;
	private final int fewest;

	/** A property by name, and whether a face is worse below the limits rather than above. */
	public record Property(String name, boolean lowIsWorse) {

		double sign() {
			return lowIsWorse ? -1 : 1;
		}

		/** Infinite, on the worse side. */
		public double worst() {
			return sign() * Double.POSITIVE_INFINITY;
		}

		/** The worse of two values. */
		public double worse(final double a, final double b) {
			return lowIsWorse ? Math.min(a, b) : Math.max(a, b);
		}
	}

	/**
	 * @param values [property][face], finite
	 * @param failures share of each face's comparisons that fail, 0 to 1
	 * @param weights of the faces
	 * @param fewest faces beyond a value that it takes to make it a limit
	 */
	public LimitLearner(final List<Property> properties, final double[][] values, final double[] failures,
		final double[] weights, final int fewest)
	{
		this.weights = weights.clone();
		this.fewest = fewest;
		this.properties = List.copyOf(properties);
		this.failures = failures.clone();
		badness = IntStream.range(0, values.length).mapToObj(p -> Arrays.stream(values[p]).map(v -> properties.get(p)
			.sign() * v).toArray()).toArray(double[][]::new);
	}

	/** The limits of each property, in the order given. */
	public List<PropertyLimits> learn() {
		final int[] byUse = byUse();
		final double[] limited = limits(LIMITED, byUse), unsuitable = limits(UNSUITABLE, byUse);
		return IntStream.range(0, badness.length).mapToObj(p -> limits(p, limited[p], unsuitable[p])).toList();
	}

	/**
	 * The value of each property beyond which more than a share fails, one property after the other as they were given;
	 * infinite, on the worse side, where there is none.
	 */
	public double[] beyond(final double share) {
		final double[] limits = limits(share, IntStream.range(0, badness.length).toArray());
		return IntStream.range(0, limits.length).mapToDouble(p -> properties.get(p).sign() * (Double.isInfinite(limits[p])
			? limits[p] : rounded(limits[p]))).toArray();
	}

	private PropertyLimits limits(final int p, final double limited, final double unsuitable) {
		final Property property = properties.get(p);
		final double last = Math.min(unsuitable, furthestSeen(p));
		return new PropertyLimits(property.name, property.lowIsWorse, property.sign() * rounded(Math.min(limited, last)),
			property.sign() * rounded(last));
	}

	/** Three digits can be read out in court, and are more than the data say. */
	private static double rounded(final double value) {
		return new BigDecimal(value).round(new MathContext(3)).doubleValue();
	}

	/** Below the highest value, which may stand for all beyond it. */
	private double furthestSeen(final int p) {
		final double[] sorted = badness[p].clone();
		Arrays.sort(sorted);
		int place = Math.max(0, sorted.length - 1 - FEW_SEEN);
		while (place > 0 && sorted[place] == sorted[sorted.length - 1]) place--;
		return sorted[place];
	}

	/** By property, as badness; infinite where the share of failures does not rise above the level, or is there from the best on. */
	private double[] limits(final double level, final int[] order) {
		final double[] limits = new double[badness.length];
		int[] passing = IntStream.range(0, failures.length).toArray();
		for (final int p : order) {
			limits[p] = limit(p, level, passing);
			passing = Arrays.stream(passing).filter(face -> badness[p][face] <= limits[p]).toArray();
		}
		return limits;
	}

	private double limit(final int p, final double level, final int[] faces) {
		final Blocks blocks = Blocks.of(tally(p, faces));
		final int first = IntStream.range(0, blocks.first().length).filter(b -> blocks.mated()[b] > level * (blocks
			.mated()[b] + blocks.nonMated()[b])).findFirst().orElse(-1);
		if (first <= 0) return Double.POSITIVE_INFINITY;
		final double limit = blocks.last()[first - 1];
		final long beyond = Arrays.stream(faces).filter(face -> badness[p][face] > limit).count();
		return beyond < fewest ? Double.POSITIVE_INFINITY : limit;
	}

	/** How much of the faces fails (as mated) and passes (as non-mated) at each badness. */
	private Tally tally(final int p, final int[] faces) {
		final double[] values = Arrays.stream(faces).mapToDouble(face -> badness[p][face]).sorted().distinct().toArray();
		final double[] failing = new double[values.length], passing = new double[values.length];
		for (final int face : faces) {
			final int place = Arrays.binarySearch(values, badness[p][face]);
			failing[place] += weights[face] * failures[face];
			passing[place] += weights[face] * (1 - failures[face]);
		}
		return new Tally(values, failing, passing);
	}

	/** The properties by the area under their error-versus-reject curves, the smallest first. */
	private int[] byUse() {
		final double[] areas = IntStream.range(0, badness.length).mapToDouble(this::area).toArray();
		return IntStream.range(0, areas.length).boxed().sorted(Comparator.comparingDouble(p -> areas[p])).mapToInt(p -> p)
			.toArray();
	}

	/** The share of failures among those faces that are no worse, summed over all faces. */
	private double area(final int p) {
		final Tally tally = tally(p, IntStream.range(0, failures.length).toArray());
		double failing = 0, all = 0, area = 0;
		for (int i = 0; i < tally.scores().length; i++) {
			final double here = tally.mated()[i] + tally.nonMated()[i];
			failing += tally.mated()[i];
			all += here;
			area += here * failing / all;
		}
		return area;
	}
}
