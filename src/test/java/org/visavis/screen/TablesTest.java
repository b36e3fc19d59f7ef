package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.table.Table;

import ij.measure.ResultsTable;

class TablesTest {

	private static final Table TABLE = new Table(List.of("image", "x", "score"), List.of(List.of("007", "3", "0.123456"),
		List.of("b.jpg", "", "-1.5")));

	@Test
	void givesNumbersAsNumbers() {
		assertEquals(0.123456, filled().getValue("score", 0));
	}

	@Test
	void showsAllDigitsOfANumber() {
		assertEquals("0.123456", filled().getStringValue("score", 0));
	}

	@Test
	void keepsNamesThatLookLikeNumbers() {
		assertEquals("007", filled().getStringValue("image", 0));
	}

	@Test
	void keepsTheOrderOfColumns() {
		assertEquals("image\tx\tscore", filled().getColumnHeadings().strip());
	}

	@Test
	void leavesEmptyCellsEmpty() {
		assertEquals("", filled().getStringValue("x", 1));
	}

	@Test
	void replacesTheResultsOfTheLastCommand() {
		Tables.toResults(TABLE);
		Tables.toResults(TABLE);
		assertEquals(2, ResultsTable.getResultsTable().size());
	}

	@Test
	void showsTheEvidenceOfAPairOrWhyThereIsNoneBeforeItsDistances() {
		final Table pairs = new Table(List.of("face_a", "face_b", "sface_cosine", "score", "log10_lr", "log10_lr_low",
			"log10_lr_high", "stratum", "no_lr_reason", "support", "chance_candidates", "chance_low", "chance_high"), List.of(
				List.of("a", "b", "c", "d", "e", "f", "g", "h", "", "j", "k", "l", "m"), List.of("a", "b", "c", "d", "", "", "", "",
					"i", "", "", "", "")));
		assertEquals(List.of("face_a", "face_b", "log10_lr", "support", "chance_candidates", "chance_low", "chance_high",
			"stratum"), Tables.pairs(pairs).header().subList(0, 8));
		assertEquals(List.of("a", "b", "e", "j", "k", "l", "m", "h", "f", "g", "d", "c", ""), Tables.pairs(pairs).rows().get(
			0));
		assertEquals(List.of("a", "b", "", "i"), Tables.pairs(pairs).rows().get(1).subList(0, 4));
	}

	private static ResultsTable filled() {
		final ResultsTable target = new ResultsTable();
		Tables.fill(target, TABLE);
		return target;
	}
}
