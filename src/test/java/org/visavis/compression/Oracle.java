package org.visavis.compression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.header.Format;
import org.visavis.image.Brightness;
import org.visavis.image.BrightnessReader;

/** What OpenCV, numpy and SciPy say of blocks.pgm, see compression_oracle.py. */
final class Oracle {

	static final Path FOLDER = Path.of("src/test/resources/org/visavis/compression");

	private static final Map<String, Double> VALUES = new HashMap<>();
	static {
		try {
			Files.readAllLines(FOLDER.resolve("oracle.csv")).stream().skip(1).map(line -> line.split(",")).forEach(cells -> VALUES.put(cells[0],
				Double.parseDouble(cells[1])));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Oracle() {}

	static double of(final String what) {
		return VALUES.get(what);
	}

	static Map<String, Double> values() {
		return VALUES;
	}

	static Brightness picture() throws IOException, BadImage {
		final Bytes file = new Bytes(Files.readAllBytes(FOLDER.resolve("blocks.pgm")));
		return new BrightnessReader().read(Format.of(file), file);
	}
}
