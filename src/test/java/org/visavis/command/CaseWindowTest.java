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
import org.visavis.procedure.RecordBytes;

/** The sample case, done in the window of a case on a screen of 1366 x 768. */
class CaseWindowTest {

	@TempDir
	private static Path folder;

	@BeforeAll
	static void doTheCase() throws Exception {
		Assumptions.assumeTrue(Screen.isPossible(), "Xvfb is not installed here");
		final Path log = folder.resolve("log");
		try (Screen screen = Screen.open()) {
			assertEquals(0, Child.start(log, Map.of("DISPLAY", screen.display()), "-Djava.awt.headless=false", "-Duser.home=" + folder,
				CaseTrial.class.getName(), folder.resolve("the case").toString()).waitFor(), () -> text(log));
		}
	}

	@Test
	void theResultsNameThePictureOfTheKnownPerson() throws IOException {
		assertTrue(Files.readString(folder.resolve("results.txt")).contains("1 supported\n   062_08.jpg: "));
	}

	@Test
	void theCaseIsAFolderWithNothingHidden() throws IOException {
		try (var files = Files.list(folder.resolve("the case"))) {
			assertEquals(List.of("case.ijm", "how.txt", "known.txt", "photographs", "questioned.txt", "record"), files.map(file -> file
				.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void itsMacroMakesTheSameRecordAgain() throws Exception {
		final Path log = folder.resolve("log of the replay"), again = folder.resolve("again");
		assertEquals(0, Child.start(log, Main.class.getName(), folder.resolve("the case/case.ijm").toString(), again.toString())
			.waitFor(), () -> text(log));
		assertEquals(tables(folder.resolve("the case/record")), tables(again.resolve("record")));
	}

	/** Without what has times: the report and what names it. */
	private static Map<String, String> tables(final Path record) throws IOException {
		final Map<String, String> files = RecordBytes.repeatable(record);
		files.keySet().removeIf(file -> file.matches("(report|disclosure|certificate|annex)\\..*|history.jsonl|SHA256SUMS"));
		return files;
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
