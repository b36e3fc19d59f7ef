package org.visavis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

	@TempDir
	Path temp;

	@Test
	void endsLinesWithALineFeedAndQuotesWhereNeeded() throws IOException {
		final Path file = temp.resolve("a.csv");
		CsvFile.write(file, List.of("a", "b"), Stream.of(List.of("x,y", "he said \"no\"")));
		assertEquals("a,b\n\"x,y\",\"he said \"\"no\"\"\"\n", Files.readString(file));
	}

	@Test
	void readsWhatItWrote() throws IOException {
		final List<String> cells = List.of("Zo\u00eb \u6f22\u5b57 [1]\n", "", "\"", "a,b");
		CsvFile.write(temp.resolve("a.csv"), List.of("1", "2", "3", "4"), Stream.of(cells));
		assertEquals(cells, CsvFile.read(temp.resolve("a.csv")).get(1));
	}

	@Test
	void skipsTheMarkThatEditorsPutBeforeAQuotedHeader() throws IOException {
		Files.writeString(temp.resolve("a.csv"), "\uFEFF\"path\",person\n");
		assertEquals(List.of("path", "person"), CsvFile.read(temp.resolve("a.csv")).get(0));
	}

	@Test
	void keepsASpreadsheetFromRunningAFormula() {
		assertEquals(List.of("'=1+1", "'+1", "'-1", "'@x", "'\uFF1D1", "a=1"), Stream.of("=1+1", "+1", "-1", "@x", "\uFF1D1",
			"a=1").map(
			CsvFile::text).toList());
	}
}
