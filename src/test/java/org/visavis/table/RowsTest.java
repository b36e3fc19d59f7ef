package org.visavis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {

	@TempDir
	private Path folder;

	@Test
	void writeTextAndNumbers() throws IOException {
		assertEquals("a,b,c\nx,7,0.5000\n", written(new Rows("a,b,c").row().text("x").number(7).number(0.5, 4)));
	}

	@Test
	void leaveWhatIsNoNumberEmpty() throws IOException {
		assertEquals("a,b,c,d\nx,,inf,-inf\n", written(new Rows("a,b,c,d").row().text("x").number(Double.NaN, 4).number(
			Double.POSITIVE_INFINITY, 4).number(Double.NEGATIVE_INFINITY, 4)));
	}

	@Test
	void writeNoFormulas() throws IOException {
		assertEquals("a\n'=1\n", written(new Rows("a").row().text("=1")));
	}

	@Test
	void areAsLongAsTheHeader() {
		assertThrows(IllegalStateException.class, () -> written(new Rows("a,b").row().text("x")));
	}

	private String written(final Rows rows) throws IOException {
		rows.write(folder.resolve("t.csv"));
		return Files.readString(folder.resolve("t.csv"));
	}
}
