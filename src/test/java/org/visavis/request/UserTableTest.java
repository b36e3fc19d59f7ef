package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;

class UserTableTest {

	@TempDir
	private Path folder;

	@Test
	void readsCellsByTheirColumnsAndPassesOverBlankLines() throws IOException {
		final UserTable table = read("\uFEFFa , b\n1, 2\n\n ,\n\"x\ny\",3\n");
		assertEquals(List.of("a", "b"), table.columns());
		assertEquals(List.of("1 2", "x\ny 3"), table.rows().stream().map(row -> row.get("a") + " " + row.get("b")).toList());
		assertEquals(List.of(2, 5), table.rows().stream().map(UserTable.Row::number).toList());
	}

	@Test
	void refusesAnEmptyFile() {
		assertRefused(" cannot be read: it is empty; expected a CSV table in UTF-8.", "");
	}

	@Test
	void refusesALineWithOtherCellsThanTheHeader() {
		assertRefused(", line 3: found 3 cells, expected 2 as in the header.", "a,b\n1,2\n1,2,3\n");
	}

	@Test
	void refusesMoreColumnsThanAnyTableHas() {
		assertRefused(", line 1: found 51 cells, expected at most 50.", "a" + ",b".repeat(50) + "\n");
	}

	@Test
	void refusesALongCellOfManyLines() {
		assertRefused(", line 2: found a cell of more than 10000 letters, expected at most so many.", "a\n\"" + "x\n".repeat(
			5_001) + "\"\n");
	}

	@Test
	void refusesMoreLinesThanAnyTableHas() {
		assertRefused(" has more than 100,000 lines; expected at most so many.", "a\n" + "1\n".repeat(100_000));
	}

	@Test
	void refusesAnEndlessLine() {
		assertRefused(", line 2, has more than 500,000 letters; expected at most so many.", "a\n" + ",".repeat(500_001));
	}

	private UserTable read(final String text) throws IOException {
		return UserTable.read(Files.writeString(folder.resolve("t.csv"), text));
	}

	private void assertRefused(final String sentence, final String text) {
		assertEquals(folder.resolve("t.csv") + sentence, assertThrows(UserError.class, () -> read(text)).getMessage());
	}
}
