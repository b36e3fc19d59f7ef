package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.record.Table;

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

	private static ResultsTable filled() {
		final ResultsTable target = new ResultsTable();
		Tables.fill(target, TABLE);
		return target;
	}
}
