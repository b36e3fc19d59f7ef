package org.visavis.cluster;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.Calibrator;
import org.visavis.calibrate.ErrorRate;
import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.Spread;
import org.visavis.calibrate.Stratum;

/** Seeded faces of made-up persons, as two recognisers would see them. */
final class Persons {

	private static final String HASH = "0".repeat(64);

	private final Random random;
	private final int dimensions;

	Persons(final long seed, final int dimensions) {
		random = new Random(seed);
		this.dimensions = dimensions;
	}

	/** Faces 0, n, 2n and so on are those of the first of n persons: each near that person's direction. */
	float[][] faces(final int persons, final int faces, final double spread) {
		final float[][] centres = new float[persons][];
		for (int p = 0; p < persons; p++) centres[p] = near(new float[dimensions], 1);
		final float[][] all = new float[faces][];
		for (int i = 0; i < faces; i++) all[i] = near(centres[i % persons], spread / Math.sqrt(dimensions));
		return all;
	}

	private float[] near(final float[] centre, final double spread) {
		final float[] vector = new float[dimensions];
		double square = 0;
		for (int k = 0; k < dimensions; k++) {
			vector[k] = (float) (centre[k] + spread * random.nextGaussian());
			square += vector[k] * vector[k];
		}
		for (int k = 0; k < dimensions; k++) vector[k] /= Math.sqrt(square);
		return vector;
	}

	/** Two recognisers' vectors and a calibration: log10 LR = 5 (cosine + cosine) - 3, and lower where a face is limited. */
	static PairScores scores(final float[][] first, final float[][] second, final List<String> classes) {
		return PairScores.of(List.of(first, second), classes, population());
	}

	/** The same of suitable faces alone. */
	static PairScores scores(final float[][] first, final float[][] second) {
		return scores(first, second, Collections.nCopies(first.length, "suitable"));
	}

	/** Of 1,000 pairs of two persons 10 reach a log10 LR of 1, one reaches 2 and none 3; bounds at 2. */
	static RelevantPopulation population() {
		return new Calibration("made up", "", "", "", "two", HASH, List.of("a", "b"), List.of("suitable", "limited"), List.of(), List.of(
			stratum("suitable", "suitable", 100, 3), stratum("suitable", "limited", 100, 3.5), stratum("limited", "limited", 49, 4)), List
				.of(), "", Map.of()).among("any");
	}

	private static Stratum stratum(final String a, final String b, final int persons, final double less) {
		final double ln10 = Math.log(10);
		return new Stratum(a, b, persons, 1000, 100_000, Calibrator.LOGISTIC, new Fusion(-less * ln10, new double[] { 5 * ln10, 5 *
			ln10 }), new double[0], new double[0], -10, 10, new Bounds(-2, 2), new Bounds(-2, 2), false, List.of(new ErrorRate(1, 0.01,
				0.005, 0.02, 0.1, 0.1, 0.1), new ErrorRate(2, 0.001, 0.0005, 0.002, 0.2, 0.2, 0.2), new ErrorRate(3, 0, 0, 0.0001, 0.3, 0.3,
					0.3)), Spread.UNKNOWN);
	}
}
