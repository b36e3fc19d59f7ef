package org.visavis.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** installation.csv: a row for each fact about the installation, then one for each check. */
public final class ChecksTable {

	private static final List<String> HEADER = List.of("check", "item", "expected", "found", "tolerance", "result");

	private ChecksTable() {}

	/**
	 * Writes installation.csv.
	 *
	 * @param facts about the installation by name, which have no result
	 */
	public static void write(final Path record, final Map<String, String> facts, final Checks checks) throws IOException {
		CsvFile.write(record.resolve("installation.csv"), HEADER, Stream.concat(facts.entrySet().stream().map(fact -> List.of(
			"installation", fact.getKey(), "", cell(fact.getValue()), "", "")), checks.all().stream().map(ChecksTable::row)));
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
