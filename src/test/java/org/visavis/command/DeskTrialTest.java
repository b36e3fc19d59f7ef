package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.table.Table;

/** A case with a picture of two people and one of nobody, on a screen of 1366 x 768. */
class DeskTrialTest {

	@TempDir
	private static Path made;
	private static Path folder;

	@BeforeAll
	static void doTheCase() throws Exception {
		Assumptions.assumeTrue(Screen.isPossible(), "Xvfb is not installed here");
		final Path log = made.resolve("log");
		folder = made.resolve("the case");
		try (Screen screen = Screen.open()) {
			assertEquals(0, Child.start(log, Map.of("DISPLAY", screen.display()), "-Djava.awt.headless=false", "-Duser.home=" + made,
				DeskTrial.class.getName(), folder.toString()).waitFor(), () -> text(log));
		}
	}

	@Test
	void aRefusalNamesTheFieldAsThePageDoes() throws IOException {
		assertEquals("'Who corrects' is empty; expected the name of the person who corrects.", Files.readString(folder.resolve(
			"refusal.txt")));
	}

	@Test
	void aPictureWithoutAFaceIsLeftOutWhereAPersonWantsThat() throws IOException {
		assertEquals(List.of(folder.resolve("both.png").toString()), Files.readAllLines(folder.resolve("questioned.txt")));
	}

	@Test
	void theFaceThatIsClickedIsMeantAndTheOtherRejected() throws IOException {
		final List<Map<String, String>> rows = Table.read(folder.resolve("corrections-2.csv")).named();
		assertEquals(List.of("1 reject another face is meant Ann"), rows.stream().map(row -> row.get("face") + " " + row.get("action") +
			" " + row.get("why") + " " + row.get("who")).toList());
	}

	@Test
	void anExaminationGoesOnWhereItsExaminerLeftIt() throws IOException {
		assertEquals("visible, Step 2 of 4", Files.readString(folder.resolve("bea.txt")));
	}

	@Test
	void anotherExaminerBeginsWithNothing() throws IOException {
		assertEquals(", Step 1 of 4", Files.readString(folder.resolve("carl.txt")));
	}

	@Test
	void whatWasUnfinishedIsGoneWhenTheRatingIsStored() throws IOException {
		try (var files = Files.list(folder.resolve("record-inputs"))) {
			assertEquals(List.of("checklist-1.csv", "rating-1.txt"), files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void theRecordHoldsTheRating() throws IOException {
		assertTrue(Files.readString(folder.resolve("record/history.jsonl")).contains("supports_one_weakly"));
	}

	private static String text(final Path log) {
		try {
			return Files.readString(log);
		}
		catch (final IOException e) {
			return e.toString();
		}
	}
}
