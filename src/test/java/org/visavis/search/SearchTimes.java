package org.visavis.search;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.visavis.compare.Recognised;

/** Searches once and again, and prints times and memory: what search_rivals.py starts beside other programs. */
final class SearchTimes {

	private static final int LENGTH = 128, HEADER = 128, PART = 1 << 18, CALLS = 11;

	private SearchTimes() {}

	/**
	 * Arguments: a NumPy file of float32 vectors of 128 coordinates, the rows searched, one of the rows asked for, how many of
	 * each are found, and whether there are screens.
	 */
	public static void main(final String[] arguments) throws IOException {
		final int rows = Integer.parseInt(arguments[2]);
		final List<Recognised> queries = List.of(new Recognised(queries(Path.of(arguments[1]), rows), 0, .1));
		final List<SearchPart> parts = parts(Path.of(arguments[0]), Boolean.parseBoolean(arguments[4]));
		final double[] times = new double[CALLS];
		final long before = memory("RssAnon");
		for (int i = 0; i < CALLS; i++) {
			final long start = System.nanoTime();
			ExactSearch.of(queries, parts, Integer.parseInt(arguments[3]), Runtime.getRuntime().availableProcessors());
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		final double first = times[0];
		Arrays.sort(times, 1, CALLS);
		System.out.printf("%.1f %.1f %d%n", times[CALLS / 2 + 1], first, memory("RssAnon") - before);
	}

	private static float[][] queries(final Path npy, final int count) throws IOException {
		final FloatBuffer all = mapped(npy, 0, count);
		final float[][] vectors = new float[count][LENGTH];
		for (int q = 0; q < count; q++) all.get(q * LENGTH, vectors[q]);
		return vectors;
	}

	private static List<SearchPart> parts(final Path npy, final boolean screened) throws IOException {
		final int rows = (int) ((Files.size(npy) - HEADER) / LENGTH / Float.BYTES);
		final List<SearchPart> parts = new ArrayList<>();
		for (int from = 0; from < rows; from += PART) {
			final int count = Math.min(PART, rows - from);
			final SearchPart part = new SearchPart(from, List.of(mapped(npy, from, count)), RowClass.COMPARABLE.rows(count));
			parts.add(screened ? Sought.withScreens(part) : part);
		}
		return parts;
	}

	private static FloatBuffer mapped(final Path npy, final long from, final long count) throws IOException {
		try (FileChannel file = FileChannel.open(npy)) {
			return file.map(MapMode.READ_ONLY, HEADER + from * LENGTH * Float.BYTES, count * LENGTH * Float.BYTES).order(
				ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
		}
	}

	/** In KiB; 0 where the system does not say. */
	private static long memory(final String name) throws IOException {
		final Path status = Path.of("/proc/self/status");
		return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith(name)).mapToLong(line -> Long.parseLong(line
			.replaceAll("\\D", ""))).findFirst().orElse(0) : 0;
	}
}
