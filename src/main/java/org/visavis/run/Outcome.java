package org.visavis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.visavis.UserError;
import org.visavis.table.Table;

/**
 * What a run left.
 *
 * @param record the output folder, complete
 * @param sentence what it holds, for the status bar or the console
 */
public record Outcome(Path record, String sentence) {

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
