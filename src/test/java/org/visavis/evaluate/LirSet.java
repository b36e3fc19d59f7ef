package org.visavis.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Log10 LRs and what lir 1.8.0 makes of them, by the words of src/test/python/lr_oracle.py. */
record LirSet(String name, double[] log10Lrs, boolean[] mated, Map<String, double[]> expected) {

	static final double[] PRIORS = { -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3 };
	static final double[] ATS = { -4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4 };
	private static final Path SHARED = Path.of("../shared/oracle/lr");

	double[] expected(final String word) {
		return expected.get(word);
	}

	@Override
	public String toString() {
		return name;
	}

	/** The small sets, in any clone; the large ones too where they lie beside it. */
	static Stream<LirSet> all() {
		try {
			final List<LirSet> sets = new ArrayList<>(small());
			if (Files.isDirectory(SHARED)) sets.addAll(shared());
			return sets.stream();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<LirSet> small() throws IOException {
		final List<LirSet> sets = new ArrayList<>();
		Map<String, double[]> expected = Map.of();
		for (final String line : Files.readAllLines(Path.of("src/test/resources/org/visavis/evaluate/lir.txt"))) {
			final String[] words = line.split(" ");
			if (words[0].equals("set")) expected = new HashMap<>();
			else if (!words[0].equals("#")) expected.put(words[0], Arrays.stream(words).skip(1).mapToDouble(LirSet::number)
				.toArray());
			if (words[0].equals("pav")) sets.add(small(expected));
		}
		return sets;
	}

	private static LirSet small(final Map<String, double[]> expected) {
		final double[] a = expected.get("mated"), b = expected.get("non-mated");
		final boolean[] mated = new boolean[a.length + b.length];
		Arrays.fill(mated, 0, a.length, true);
		return new LirSet(a.length + " and " + b.length, DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray(),
			mated, expected);
	}

	private static List<LirSet> shared() throws IOException {
		final List<LirSet> sets = new ArrayList<>();
		try (Stream<Path> files = Files.list(SHARED)) {
			for (final Path file : files.filter(f -> f.toString().endsWith(".json")).sorted(Comparator.naturalOrder()).toList())
				sets.addAll(shared(file));
		}
		return sets;
	}

	private static List<LirSet> shared(final Path file) throws IOException {
		final JsonObject stats = JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonObject("stats");
		final List<String> lines = Files.readAllLines(Path.of(file.toString().replace(".json", ".csv")));
		final List<String> columns = List.of(lines.get(0).split(","));
		final boolean[] mated = new boolean[lines.size() - 1];
		final double[] labels = column(lines, columns.indexOf("label"));
		for (int i = 0; i < mated.length; i++) mated[i] = labels[i] == 1;
		if (stats.has("cllr")) return List.of(new LirSet(file.toString(), column(lines, 0), mated, expected(stats)));
		return columns.subList(2, columns.size()).stream().map(name -> {
			final Map<String, double[]> expected = expected(stats.getAsJsonObject(name));
			if (!name.endsWith("addmis1")) expected.put("pav", column(lines, columns.indexOf("llr_pav")));
			return new LirSet(file + " " + name, column(lines, columns.indexOf(name)), mated, expected);
		}).toList();
	}

	private static Map<String, double[]> expected(final JsonObject stats) {
		final JsonObject ece = stats.getAsJsonObject("ece"), tippett = stats.getAsJsonObject("tippett");
		return new HashMap<>(Map.of("cllr", DoubleStream.of(number(stats.get("cllr")), number(stats.get("cllr_min")), number(
			stats.get("cllr_cal"))).toArray(), "devpav", new double[] { number(stats.get("devpav")) }, "system", numbers(ece
				.getAsJsonArray("system")), "neutral", numbers(ece.getAsJsonArray("neutral")), "after", numbers(ece
					.getAsJsonArray("after_pav")), "share-mated", numbers(tippett.getAsJsonArray("ss_ge")), "share-non-mated",
			numbers(tippett.getAsJsonArray("ds_ge"))));
	}

	private static double[] column(final List<String> lines, final int column) {
		return lines.stream().skip(1).mapToDouble(line -> number(line.split(",")[column])).toArray();
	}

	private static double[] numbers(final JsonArray array) {
		return IntStream.range(0, array.size()).mapToDouble(i -> number(array.get(i))).toArray();
	}

	private static double number(final JsonElement element) {
		return number(element.getAsString());
	}

	private static double number(final String text) {
		return switch (text) {
			case "inf" -> Double.POSITIVE_INFINITY;
			case "-inf" -> Double.NEGATIVE_INFINITY;
			case "nan" -> Double.NaN;
			default -> Double.parseDouble(text);
		};
	}
}
