package org.visavis.watermark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.image.PhotoReader;

/**
 * Prints the table of docs/provenance.md: how many of the marked photographs that {@code mark_photographs.py} made are read as what they
 * are. Arguments: its folder, then the treatments that are wanted, each a column.
 */
public final class WatermarksMeasured {

	private static final PrintStream OUT = System.out;

	private final PhotoReader files = new PhotoReader();
	private final WatermarkSearch search = new WatermarkSearch(Payload.known());
	private long nanoseconds;
	private int searches, others;

	private WatermarksMeasured() {}

	public static void main(final String[] args) throws IOException {
		new WatermarksMeasured().print(Path.of(args[0]), List.of(args).subList(1, args.length));
	}

	private void print(final Path folder, final List<String> treatments) throws IOException {
		OUT.println("| payload | " + String.join(" | ", treatments) + " |\n|---" + "|---".repeat(treatments.size()) + "|");
		for (final Payload payload : Payload.known()) {
			final List<String> cells = new ArrayList<>(List.of(payload.name()));
			for (final String treatment : treatments) cells.add(cell(folder.resolve(payload.name().replace(' ', '_')).resolve(treatment), payload));
			OUT.println("| " + String.join(" | ", cells) + " |");
		}
		OUT.printf(Locale.ROOT, "%d searches, %d read as another payload; %.2f s of processor time each%n", searches, others, nanoseconds / 1e9 /
			searches);
	}

	private String cell(final Path folder, final Payload payload) throws IOException {
		if (Files.notExists(folder)) return "";
		final List<Path> pictures;
		try (Stream<Path> all = Files.list(folder)) {
			pictures = all.sorted().toList();
		}
		final List<String> read = pictures.stream().map(this::read).toList();
		others += (int) read.stream().filter(name -> !name.isEmpty() && !name.equals(payload.name())).count();
		System.err.println(folder + " not read: " + pictures.stream().filter(file -> !read.get(pictures.indexOf(file)).equals(payload.name())).map(
			file -> file.getFileName().toString()).collect(Collectors.joining(" ")));
		return read.stream().filter(payload.name()::equals).count() + " of " + read.size();
	}

	/** The name of the payload; empty if none is read. */
	private String read(final Path file) {
		final var pixels = files.read(file).pixels().orElseThrow();
		final long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		final Searched searched = search.of(pixels);
		nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
		searches++;
		return searched.found().map(found -> found.payload().name()).orElse("");
	}
}
