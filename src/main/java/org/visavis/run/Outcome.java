package org.visavis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.originals.Originals;
import org.visavis.table.Item;
import org.visavis.table.Table;

/**
 * What a run left.
 *
 * @param record the output folder, complete
 * @param sentence what it holds, for the status bar or the console
 */
public record Outcome(Path record, String sentence) {

	/** What a record holds by what was counted: "3 photographs, 1 face: FOLDER". */
	static Outcome of(final Path record, final Map<String, Object> counts) {
		final String counted = counts.entrySet().stream().filter(count -> count.getValue() instanceof final Number n && n.longValue() > 0)
			.map(count -> count.getValue() + " " + named(count.getKey(), ((Number) count.getValue()).longValue())).collect(
				Collectors.joining(", "));
		return new Outcome(record, counted + (isNothing(counts.getOrDefault("pairs_compared_in_full", counts.get("pairs"))) ? ", nothing was compared" : "") + ": " + record);
	}

	private static boolean isNothing(final Object count) {
		return count instanceof final Number number && number.longValue() == 0;
	}

	/** Of a record that was complete before; photographs that have changed since are refused. */
	static Outcome ofComplete(final Path record, final List<Item> items) throws IOException {
		Originals.checkAgainst(record, items);
		return new Outcome(record, record + " is the complete record of this procedure already.");
	}

	private static String named(final String name, final long count) {
		final String plural = name.replace('_', ' ');
		return count == 1 ? plural.replaceFirst("s\\b", "") : plural;
	}

	/** Whether the record holds a file, such as "pairs.csv", which a blind run keeps back. */
	public boolean has(final String file) {
		return Files.isRegularFile(record.resolve(file));
	}

	/** A table of the record, such as "faces.csv". */
	public Table table(final String file) {
		try {
			return Table.read(record.resolve(file));
		}
		catch (final IOException e) {
			throw new UserError(record.resolve(file) + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
