package org.visavis.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pictures of trace_oracle.py and the numbers that it wrote. */
final class Oracle {

	static final int SIDE = 64, REACH = 3;

	private Oracle() {}

	/** @param other whether it is the one with the finer texture added */
	static Grey picture(final int side, final int dx, final int dy, final boolean other) {
		final float[] values = new float[side * side];
		for (int y = 0; y < side; y++)
			for (int x = 0; x < side; x++) {
				final int u = x + dx + 40, v = y + dy + 40;
				final int blots = (u * u * 7 + v * v * 11 + u * v * 5) / 64 % 97 + (u * 13 + v * v) / 8 % 61;
				values[y * side + x] = blots + (other ? (u * 29 + v * 31 + u * v) % 23 : 0);
			}
		return new Grey(values, side, side);
	}

	static double value(final String name) {
		try {
			return Files.readAllLines(Path.of("src/test/resources/org/visavis/trace/trace-oracle.csv")).stream().filter(line -> line
				.startsWith(name + ",")).mapToDouble(line -> Double.parseDouble(line.split(",")[1])).findFirst().orElseThrow();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
