package org.visavis.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.request.FaceChoice;
import org.visavis.request.Method;
import org.visavis.request.Settings;
import org.visavis.run.Engine;

/**
 * Counts true and false links on pairs of pictures that tracing_pairs.py lists, and writes the tables of docs/tracing.md and
 * the rates that reports print: {@code TracingValidation FOLDER}, where list.csv is. What was measured is kept in
 * measured.csv and not measured again.
 */
final class TracingValidation {

	/** Faces of a picture that are looked at, the largest first. */
	private static final int FACES = 2;

	private final Path folder;
	private final Map<String, List<Face>> faces = new ConcurrentHashMap<>();
	private final Engine.Worker worker;

	private TracingValidation(final Path folder, final Engine.Worker worker) {
		this.folder = folder;
		this.worker = worker;
	}

	public static void main(final String[] args) throws IOException {
		final Settings settings = new Settings(false, FaceChoice.ALL, "fast", 0, "sface", "cosine", false, false, "none");
		final ModelLibrary library = ModelLibrary.ofInstallation();
		try (Engine engine = new Engine(library, Method.read(library, "fast"), settings, false); Engine.Worker worker = engine.worker()) {
			final TracingValidation validation = new TracingValidation(Path.of(args[0]), worker);
			validation.readFaces();
			validation.measure();
			validation.writeRates();
		}
	}

	/** Faces found before, a line each picture: path, then box and points of each face. */
	private void readFaces() throws IOException {
		final Path file = folder.resolve("faces.txt");
		if (Files.exists(file)) for (final String line : Files.readAllLines(file)) {
			final String[] cells = line.split("\t");
			faces.put(cells[0], Arrays.stream(cells).skip(1).map(TracingValidation::face).toList());
		}
	}

	private static Face face(final String numbers) {
		final double[] n = Arrays.stream(numbers.split(",")).mapToDouble(Double::parseDouble).toArray();
		final List<Point> points = new ArrayList<>();
		for (int i = 4; i < 14; i += 2) points.add(new Point(n[i], n[i + 1]));
		return new Face(new Box(n[0], n[1], n[2], n[3]), points, 1);
	}

	private void measure() throws IOException {
		final Path measured = folder.resolve("measured.csv");
		final List<String> done = Files.exists(measured) ? Files.readAllLines(measured).stream().map(line -> line.substring(0, line.indexOf(
			";"))).toList() : List.of();
		Files.readAllLines(folder.resolve("list.csv")).stream().filter(line -> !done.contains(line)).toList().parallelStream().forEach(line -> {
			final String row = line + ";" + measured(line.split(",")) + "\n";
			synchronized (this) {
				append(measured, row);
			}
		});
	}

	private static void append(final Path file, final String text) {
		try {
			Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Faces compared, linked by a face, strength, bits, linked by the picture, strength, identical, milliseconds of this thread. */
	private String measured(final String[] pair) {
		final TracedPicture questioned = traced(pair[1]), candidate = traced(pair[2]);
		final java.lang.management.ThreadMXBean threads = java.lang.management.ManagementFactory.getThreadMXBean();
		final long start = threads.getCurrentThreadCpuTime();
		final PairTrace trace = Tracing.trace(questioned, candidate);
		final long milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
		final Trace best = trace.faces().stream().max(Comparator.comparingDouble(t -> (t.verdict().isLink() ? 100 : 0) + t.measures()
			.strength())).orElse(trace.whole());
		final boolean isFace = !trace.faces().isEmpty() && !candidate.faces().isEmpty();
		return String.format(Locale.ROOT, "%b;%b;%.2f;%d;%b;%.2f;%b;%d", isFace, isFace && best.verdict().isLink(), best.measures().strength(),
			best.measures().hashDistance(), trace.whole().verdict().isLink(), trace.whole().measures().strength(), trace.whole().verdict() ==
				Verdict.IDENTICAL, milliseconds);
	}

	private TracedPicture traced(final String file) {
		final Photo photo = new PhotoReader().read(Path.of(file));
		return new TracedPicture(photo.pixels().orElseThrow(), faces.computeIfAbsent(file, f -> find(photo)));
	}

	private synchronized List<Face> find(final Photo photo) {
		return worker.find(photo.pixels().orElseThrow()).stream().sorted(Comparator.comparingDouble(face -> -face.interocular())).limit(FACES)
			.toList();
	}

	/** A row for each kind: pairs, and how many were linked by a face and by the picture, each with its interval. */
	private void writeRates() throws IOException {
		final Map<String, List<String[]>> kinds = new LinkedHashMap<>();
		for (final String line : Files.readAllLines(folder.resolve("measured.csv")))
			kinds.computeIfAbsent(line.substring(0, line.indexOf(',')), kind -> new ArrayList<>()).add(line.split(";"));
		final StringBuilder rates = new StringBuilder("what,pairs,linked by the face,linked by the picture\n");
		kinds.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(kind -> rates.append(kind.getKey()).append(',').append(kind
			.getValue().size()).append(',').append(share(kind.getValue().stream().filter(row -> row[1].equals("true")).toList(), 2)).append(',')
			.append(share(kind.getValue(), 5)).append('\n'));
		Files.writeString(folder.resolve("tracing-rates.csv"), rates);
	}

	private static String share(final List<String[]> rows, final int column) {
		final int n = rows.size();
		final long linked = rows.stream().filter(row -> row[column].equals("true")).count();
		if (n == 0) return "no face";
		final double z = 1.959964, p = (double) linked / n, middle = (p + z * z / (2 * n)) / (1 + z * z / n);
		final double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
		return String.format(Locale.ROOT, "%d of %d (%.3f to %.3f)", linked, n, Math.max(0, middle - half), Math.min(1, middle + half));
	}
}
