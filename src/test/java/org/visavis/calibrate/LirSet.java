package org.visavis.calibrate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** One of the sets that lir 1.8.0 has evaluated: a table of pairs and what was found of it. */
record LirSet(List<String> header, List<String[]> rows, JsonObject found) {

	static final Path FOLDER = Path.of("../shared/oracle/lr");

	static LirSet read(final String name) throws IOException {
		final List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".csv"));
		return new LirSet(List.of(lines.get(0).split(",")), lines.stream().skip(1).map(line -> line.split(",")).toList(),
			JsonParser.parseString(Files.readString(FOLDER.resolve(name + ".json"))).getAsJsonObject());
	}

	double[] column(final String name) {
		final int place = header.indexOf(name);
		return rows.stream().mapToDouble(row -> number(row[place])).toArray();
	}

	boolean[] mated() {
		final double[] labels = column("label");
		final boolean[] mated = new boolean[labels.length];
		IntStream.range(0, mated.length).forEach(i -> mated[i] = labels[i] == 1);
		return mated;
	}

	/** Numbers at a path such as "transform_on_grid.score". */
	double[] found(final String path) {
		JsonElement at = found;
		for (final String step : path.split("\\.")) at = at.getAsJsonObject().get(step);
		final JsonArray numbers = at.getAsJsonArray();
		return StreamSupport.stream(numbers.spliterator(), false).mapToDouble(n -> number(n.getAsString())).toArray();
	}

	private static double number(final String text) {
		return Double.parseDouble(text.replace("inf", "Infinity"));
	}
}
