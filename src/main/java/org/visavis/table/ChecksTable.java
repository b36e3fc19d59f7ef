package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** installation.csv: a row with the verdict, one for each fact about the installation, then one for each check. */
public final class ChecksTable {

	private static final List<String> HEADER = List.of("check", "item", "expected", "found", "tolerance", "result");

	private ChecksTable() {}

	/**
	 * Writes installation.csv.
	 *
	 * @param facts about the installation by name, which have no result
	 */
	public static void write(final Path record, final Map<String, String> facts, final Checks checks) throws IOException {
		final Stream<List<String>> about = Stream.concat(Stream.of(fact("verdict", checks.verdict())), facts.entrySet().stream()
			.map(fact -> fact(fact.getKey(), fact.getValue())));
		CsvFile.write(record.resolve("installation.csv"), HEADER, Stream.concat(about, checks.all().stream().map(
			ChecksTable::row)));
	}

	private static List<String> fact(final String name, final String value) {
		return List.of("installation", name, "", cell(value), "", "");
	}

	private static List<String> row(final Check check) {
		return List.of(check.kind().toString(), cell(check.item()), cell(check.expected()), cell(check.found()), check
			.tolerance().text(), check.verdict().toString());
	}

	/** Numbers stay as they are, also negative ones. */
	private static String cell(final String value) {
		return value.matches("[-.\\d ]*") ? value : CsvFile.text(value);
	}
}
