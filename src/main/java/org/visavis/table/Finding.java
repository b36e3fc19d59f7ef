package org.visavis.table;

import java.util.List;

import org.visavis.file.VisibleText;

/**
 * Something of a record that is not as it should be. Each text is one line as {@link VisibleText} has it, so that no name
 * of a file can hide findings on a screen.
 *
 * @param file its path in the record, with the line where there is one; of a photograph its path in images.csv
 * @param finding such as "changed" or "missing"
 * @param expected such as a SHA-256; empty if nothing was
 * @param found likewise
 */
public record Finding(String file, String finding, String expected, String found) {

	public Finding {
		file = VisibleText.of(file);
		expected = VisibleText.of(expected);
		found = VisibleText.of(found);
	}

	/** The first of some findings and how many more there are. */
	public static String inShort(final List<Finding> findings) {
		final int more = findings.size() - 1;
		return findings.get(0).file + " (" + findings.get(0).finding + ")" + (more > 0 ? ", and " + more + " more" : "");
	}
}
