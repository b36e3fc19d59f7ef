package org.visavis.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How much a part of a face looks as it does on usual photographs rather than on altered ones: the log odds of a logistic
 * regression on grey levels and steepness in squares of the crop, learnt from photographs of LFW and the same with
 * something drawn over (src/test/python/face_guards.py). Above 0 rather usual; of what was drawn, not of what covers faces
 * elsewhere.
 */
final class Likeness {

	/** Of eyes to open ones rather than to sunglasses, a bar or a mosaic. */
	static final Likeness EYES = read("eyes.csv");
	/** Of mouth, nose and chin to bare ones rather than to a mask or a bar. */
	static final Likeness MOUTH = read("mouth.csv");
	/** Of light and dark to a positive rather than a negative. */
	static final Likeness TONE = read("tone.csv");

	private final List<Weight> weights;

	/** Of a square and its mirror image, together. */
	private record Weight(String what, int x, int y, int width, double weight) {

		static Weight of(final String line) {
			final String[] cells = line.split(",");
			return new Weight(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3]),
				Double.parseDouble(cells[4]));
		}

		double part(final Cells cells) {
			return weight * switch (what) {
				case "level" -> (cells.level(x, y, width) + cells.level(cells.mirrored(x, width), y, width)) / 2;
				case "detail" -> (cells.detail(x, y, width) + cells.detail(cells.mirrored(x, width), y, width)) / 2;
				case "contrast" -> cells.contrast();
				case "intercept" -> 1;
				default -> throw new IllegalStateException("No value of a crop: " + what);
			};
		}
	}

	private Likeness(final List<Weight> weights) {
		this.weights = weights;
	}

	/** That of a face. */
	double of(final Cells cells) {
		return weights.stream().mapToDouble(weight -> weight.part(cells)).sum();
	}

	private static Likeness read(final String name) {
		try (InputStream csv = Likeness.class.getResourceAsStream(name)) {
			return new Likeness(new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Weight::of).toList());
		}
		catch (final IOException e) {
			throw new IllegalStateException(name + " of the installation cannot be read", e);
		}
	}
}
