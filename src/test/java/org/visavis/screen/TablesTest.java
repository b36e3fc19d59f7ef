package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visavis.table.Table;

import ij.measure.ResultsTable;

class TablesTest {

	private static final Table TABLE = new Table(List.of("image", "x", "score"), List.of(List.of("007", "3", "0.123456"),
		List.of("b.jpg", "", "-1.5")));

	private static final Table FACES = new Table(List.of("face", "suitability"), List.of(List.of("P1.1", "suitable"), List.of(
		"P1.2", "limited")));

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
		Tables.toResults(FACES);
		Tables.toResults(FACES);
		assertEquals(2, ResultsTable.getResultsTable().size());
	}

	@Test
	void keepsTheRowsAndColumnsThatSomebodyMeasured() {
		final ResultsTable results = measured();
		ResultsRows.replace(results, FACES);
		assertEquals(List.of("a.tif 12.500 007  ", "b.tif 30.000 008  ", "   P1.1 suitable", "   P1.2 limited"), rows(results));
	}

	@Test
	void replacesItsOwnRowsAmongThoseOfOthers() {
		final ResultsTable results = measured();
		ResultsRows.replace(results, FACES);
		results.addRow();
		results.addLabel("c.tif");
		results.addValue("Area", 7);
		ResultsRows.replace(results, new Table(FACES.header(), List.of(List.of("P9.1", "unsuitable"))));
		assertEquals(List.of("a.tif 12.500 007  ", "b.tif 30.000 008  ", "c.tif 7.000   ", "   P9.1 unsuitable"), rows(results));
	}

	@Test
	void hasOnlyItsOwnColumnsWhereNobodyElseMeasured() {
		final ResultsTable results = new ResultsTable();
		ResultsRows.replace(results, FACES);
		ResultsRows.replace(results, new Table(List.of("file", "finding"), List.of(List.of("a.csv", "changed"))));
		assertEquals(List.of("file", "finding"), List.of(results.getHeadings()));
		assertEquals(1, results.size());
	}

	private static ResultsTable measured() {
		final ResultsTable results = new ResultsTable();
		for (final String name : List.of("a.tif", "b.tif")) {
			results.addRow();
			results.addLabel(name);
			results.addValue("Area", name.equals("a.tif") ? 12.5 : 30);
			results.addValue("Case", name.equals("a.tif") ? "007" : "008");
		}
		return results;
	}

	/** Label, Area, Case, face, suitability. */
	private static List<String> rows(final ResultsTable results) {
		return IntStream.range(0, results.size()).mapToObj(row -> Stream.of("Area", "Case", "face", "suitability").map(
			column -> results.getStringValue(column, row)).collect(Collectors.joining(" ", Objects
				.requireNonNullElse(results.getLabel(row), "") + " ", ""))).toList();
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

	@Test
	void showsBesideTheEvidenceWhatItDependsOn() {
		final Table pairs = new Table(List.of("face_a", "face_b", "score", "log10_lr", "no_lr_reason", "support", "depends_on",
			"caveat", "population"), List.of());
		assertEquals(List.of("face_a", "face_b", "log10_lr", "support", "population", "caveat", "depends_on"), Tables.pairs(pairs)
			.header().subList(0, 7));
	}

	private static ResultsTable filled() {
		final ResultsTable target = new ResultsTable();
		Tables.fill(target, TABLE);
		return target;
	}
}
