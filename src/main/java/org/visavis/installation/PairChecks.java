package org.visavis.installation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.visavis.run.Outcome;
import org.visavis.table.Check;
import org.visavis.table.Table;

/** Compares what a method gives for pairs of sample photographs, from the files to pairs.csv, with what is stored. */
final class PairChecks {

	private final TestVectors vectors;
	private final String method;
	private final List<String> header;
	/** Rows of pairs.csv by the two photographs; of a photograph with several faces the first counts. */
	private final Map<List<String>, List<String>> rows = new HashMap<>();

	private PairChecks(final TestVectors vectors, final String method, final Outcome found) {
		this.vectors = vectors;
		this.method = method;
		final Table images = found.table("images.csv"), pairs = found.table("pairs.csv");
		this.header = pairs.header();
		final Map<String, String> files = new HashMap<>();
		for (final List<String> image : images.rows())
			files.put(image.get(0) + ".1", image.get(1));
		for (final List<String> pair : pairs.rows())
			rows.put(List.of(files.getOrDefault(pair.get(0), ""), files.getOrDefault(pair.get(1), "")), pair);
	}

	/** A check for each stored value of each pair: whatever column of pairs.csv it is of. */
	static List<Check> of(final TestVectors vectors, final TestVectors.OfMethod expected, final Outcome found) {
		final PairChecks checks = new PairChecks(vectors, expected.method(), found);
		return expected.pairs().stream().flatMap(pair -> pair.values().entrySet().stream().map(value -> checks.of(pair, value
			.getKey(), value.getValue()))).toList();
	}

	private Check of(final TestVectors.Pair pair, final String column, final double expected) {
		final List<String> row = rows.get(List.of(pair.a(), pair.b()));
		final String cell = row == null ? "" : row.get(header.indexOf(column));
		return vectors.numbers(column, method + " " + pair.a() + " " + pair.b() + " " + column, new double[] { expected },
			cell.isEmpty() ? Double.NaN : Double.parseDouble(cell));
	}
}
