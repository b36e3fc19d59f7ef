package org.visavis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.compression.Compression;

/** The table of compression with names of files that a spreadsheet would run. */
class CompressionTableTest {

	@TempDir
	private Path record;

	@Test
	void aProblemThatBeginsAsAFormulaIsText() throws IOException {
		final Item item = new Item("P1", "=1+1.jpg", record.resolve("=1+1.jpg"));
		CompressionTable.write(record, List.of(new CompressionRow(item, new Compression(Optional.empty(), List.of(), Optional.empty(), List
			.of(), "", "=1+1.jpg is empty."), "")));
		assertEquals("'=1+1.jpg is empty.", CsvFile.read(record.resolve(CompressionTable.NAME)).get(1).get(11));
	}
}
