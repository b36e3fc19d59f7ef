package org.visavis.installation;

import com.google.gson.Gson;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.table.Check.Kind;
import org.visavis.table.Check.Verdict;
import org.visavis.table.Check;

/**
 * What an installation must compute, made by src/test/python/validation_vectors.py without any code of this program.
 *
 * @param tolerances by the name of what is compared
 */
public record TestVectors(Map<String, Tolerance> tolerances, List<Picture> pictures, List<OfMethod> methods) {

	/** Where the vectors and the pictures made for them lie. */
	public static final String FOLDER = "org/visavis/installation/validation/";

	/**
	 * How far a number may be from its stored value.
	 *
	 * @param check the kind of check it is for
	 * @param value 0 for texts, which must be the same; of an embedding the least cosine
	 */
	record Tolerance(String check, double value, String unit, String why) {

		Kind kind() {
			return Kind.of(check);
		}

		String plain() {
			return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
		}

		Check.Tolerance shown(final String what, final String text) {
			return new Check.Tolerance(what, text.strip(), why);
		}
	}

	/**
	 * A picture.
	 *
	 * @param sha256 of its pixels: red, green, blue, row by row
	 */
	record Picture(String resource, int width, int height, String sha256) {}

	/** What a method gives for the sample photographs. */
	record OfMethod(String method, List<Photograph> photographs, List<Pair> pairs) {

		/** The ids of the method's recognisers. */
		List<String> recognisers() {
			return List.copyOf(photographs.get(0).recognised.keySet());
		}

		/** The settings of the commands that were taken for granted. */
		Settings settings() {
			return new Settings(false, FaceChoice.ALL, method, 0, recognisers().get(0), "cosine", false, false,
				Settings.SHIPPED);
		}
	}

	/**
	 * The one face of a photograph.
	 *
	 * @param box x, y, width, height
	 * @param points x and y of each of the five
	 * @param recognised by the recogniser's id
	 */
	record Photograph(String file, double[] box, double[] points, double confidence, Map<String, Recognised> recognised) {

		Face face() {
			final List<Point> five = new ArrayList<>();
			for (int i = 0; i < points.length; i += 2)
				five.add(new Point(points[i], points[i + 1]));
			return new Face(new Box(box[0], box[1], box[2], box[3]), five, confidence);
		}
	}

	/**
	 * A face as a recogniser takes it and what it gives.
	 *
	 * @param crop {@link EmbeddingChecks} says of which pixels
	 * @param vector of unit length
	 */
	record Recognised(double[] crop, float[] vector) {}

	/**
	 * Two photographs' faces.
	 *
	 * @param values by the column of pairs.csv
	 */
	record Pair(String a, String b, Map<String, Double> values) {}

	/** The vectors that the program ships. */
	static TestVectors read(final ClassLoader installation) throws IOException {
		try (InputStream file = installation.getResourceAsStream(FOLDER + "vectors.json")) {
			if (file == null) throw new UserError(FOLDER + "vectors.json is missing.");
			return new Gson().fromJson(new String(file.readAllBytes(), StandardCharsets.UTF_8), TestVectors.class);
		}
	}

	/** Compares texts, which must be the same. */
	Check texts(final String what, final String item, final String expected, final String found) {
		final Tolerance tolerance = tolerances.get(what);
		return new Check(tolerance.kind(), item, expected, found, tolerance.shown(what, "exact"), expected.equals(found)
			? Verdict.PASS : Verdict.FAIL);
	}

	/** Compares numbers; {@code found} is NaN where there is none. */
	Check numbers(final String what, final String item, final double[] expected, final double... found) {
		final Tolerance tolerance = tolerances.get(what);
		double largest = expected.length == found.length ? 0 : Double.NaN;
		for (int i = 0; i < Math.min(expected.length, found.length); i++)
			largest = Math.max(largest, Math.abs(expected[i] - found[i]));
		final String text = found.length == 1 ? text(found) : String.format(Locale.ROOT, "largest difference %.4f: ",
			largest) + text(found);
		return new Check(tolerance.kind(), item, text(expected), text, tolerance.shown(what, tolerance.plain() +
			" " + tolerance.unit), largest <= tolerance.value ? Verdict.PASS : Verdict.FAIL);
	}

	/** Compares a vector by its cosine to the stored one. */
	Check cosine(final String what, final String item, final double found) {
		final Tolerance tolerance = tolerances.get(what);
		return new Check(tolerance.kind(), item, "1", String.format(Locale.ROOT, "%.9f", found), tolerance.shown(
			what, "at least " + tolerance.plain()), found >= tolerance.value ? Verdict.PASS : Verdict.FAIL);
	}

	private static String text(final double[] values) {
		final String format = values.length == 1 ? "%.6f" : "%.3f";
		return Arrays.stream(values).mapToObj(value -> String.format(Locale.ROOT, format, value)).collect(Collectors.joining(
			" "));
	}
}
