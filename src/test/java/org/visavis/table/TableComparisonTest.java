package org.visavis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableComparisonTest {

	private static final String MADE = "face,x,note\nP1.1,1.000,a\nP2.1,2.000,b\n";

	@TempDir
	private Path folder;

	@Test
	void theSameTablesDoNotDiffer() throws IOException {
		final TableComparison comparison = compare(MADE);
		assertEquals(Optional.empty(), comparison.different());
		assertEquals(Optional.empty(), comparison.farthest());
	}

	@Test
	void theFarthestOfTheToleratedCellsIsNamed() throws IOException {
		final TableComparison comparison = compare(MADE.replace("1.000", "1.001").replace("2.000", "1.995"));
		assertEquals(Optional.empty(), comparison.different());
		assertEquals("row 2, x: 1.995", comparison.farthest().map(cell -> cell.text(cell.kept())).orElseThrow());
		assertEquals(0.5, comparison.farthest().orElseThrow().share(), 1e-9);
	}

	@Test
	void theFirstCellBeyondItsToleranceIsNamed() throws IOException {
		assertEquals(Optional.of("row 1, x: 1.011"), different(MADE.replace("1.000", "1.011").replace("2.000", "9.000")));
	}

	@Test
	void aTextMustBeTheSame() throws IOException {
		assertEquals(Optional.of("row 2, note: c"), different(MADE.replace(",b", ",c")));
	}

	@Test
	void aTextInPlaceOfANumberIsNotTolerated() throws IOException {
		assertEquals(Optional.of("row 1, x: NaN"), different(MADE.replace("1.000", "NaN")));
		assertEquals(Optional.of("row 1, x: "), different(MADE.replace("1.000", "")));
	}

	@Test
	void aMissingRowDiffers() throws IOException {
		assertEquals(Optional.of("row 2, columns: "), different(MADE.replaceAll("P2.*\n", "")));
	}

	@Test
	void anAddedRowDiffers() throws IOException {
		assertEquals(Optional.of("row 3, columns: P3.1,1,c"), different(MADE + "P3.1,1,c\n"));
	}

	@Test
	void anotherHeaderDiffers() throws IOException {
		assertEquals(Optional.of("row 0, columns: face,y,note"), different(MADE.replace(",x,", ",y,")));
	}

	@Test
	void aRuleMayAllowWhatNoToleranceDoes() throws IOException {
		final TableComparison comparison = compare(MADE.replace(",b", ",c"), (column, kept, made) -> column.equals("note") && kept
			.get("face").equals("P2.1") && made.get("note").equals("b"));
		assertEquals(Optional.empty(), comparison.different());
		assertEquals("row 2, note: c", comparison.farthest().map(cell -> cell.text(cell.kept())).orElseThrow());
	}

	private Optional<String> different(final String kept) throws IOException {
		return compare(kept).different().map(cell -> cell.text(cell.kept()));
	}

	private TableComparison compare(final String kept) throws IOException {
		return compare(kept, (column, a, b) -> false);
	}

	private TableComparison compare(final String kept, final TableComparison.Rule rule) throws IOException {
		return TableComparison.of(Files.writeString(folder.resolve("kept.csv"), kept), Files.writeString(folder.resolve(
			"made.csv"), MADE), column -> column.equals("x") ? 0.01 : 0, rule);
	}
}
