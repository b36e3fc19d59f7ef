package org.visavis.repeat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visavis.repeat.Reproduced.How;
import org.visavis.request.Settings;
import org.visavis.run.FaceMatrix;

/** distances.tif of a record beside the same made again, pair by pair: where distances differ, so may their order. */
public final class MatrixComparison {

	private MatrixComparison() {}

	/**
	 * Compares two matrices.
	 *
	 * @param settings of the run
	 */
	public static Reproduced of(final Path record, final Path repetition, final Settings settings) throws IOException {
		final FaceMatrix made = FaceMatrix.read(repetition, settings);
		try {
			final FaceMatrix kept = FaceMatrix.read(record, settings);
			return kept.isOfSameFaces(made) ? compare(kept, made) : Reproduced.different(FaceMatrix.TIF, "the faces " + made
				.faces(), "the faces " + kept.faces());
		}
		catch (final IOException | IllegalArgumentException e) {
			return Reproduced.different(FaceMatrix.TIF, "a matrix of " + made.faces().size() + " faces", e.getMessage());
		}
	}

	private static Reproduced compare(final FaceMatrix kept, final FaceMatrix made) {
		final Map<String, Integer> rows = new HashMap<>();
		made.faces().forEach(face -> rows.put(face, rows.size()));
		final int[] places = kept.faces().stream().mapToInt(rows::get).toArray();
		final int n = places.length;
		double largest = -1;
		int at = 0;
		for (int i = 0; i < n * n; i++) {
			final double difference = Math.abs(kept.distances()[i] - made.distances()[places[i / n] * n + places[i % n]]);
			if (difference > largest || Double.isNaN(difference)) at = i;
			largest = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.max(largest, difference);
		}
		final String pair = kept.faces().get(at / n) + " and " + kept.faces().get(at % n) + ": ";
		return new Reproduced(FaceMatrix.TIF, largest > Tolerances.DISTANCE ? How.DIFFERENT : How.WITHIN_TOLERANCE, pair +
			text(made.distances()[places[at / n] * n + places[at % n]]), pair + text(kept.distances()[at]));
	}

	private static String text(final float distance) {
		return String.format(Locale.ROOT, "%.8f", distance);
	}
}
