package org.visavis.plate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.visavis.table.ExhibitsTable;

/**
 * An exhibit to be written.
 *
 * @param row of exhibits.csv
 * @param files the bytes of its files by their paths in the record: the one that the row names, and what lies beside it
 */
public record MadeExhibit(ExhibitsTable.Row row, Map<String, byte[]> files) {

	public MadeExhibit {
		files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
	}

	/** The bytes of the file that the row names. */
	public byte[] picture() {
		return files.get(row.file());
	}
}
