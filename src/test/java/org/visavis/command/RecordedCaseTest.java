package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.procedure.RecordBytes;
import org.visavis.record.TestKeys;

/** What the Recorder wrote while a case was done on a screen makes the same case again without one. */
@Tag("fiji")
class RecordedCaseTest {

	@TempDir
	private static Path folder;
	private static String recorded;

	@BeforeAll
	static void doTheCase() throws Exception {
		Assumptions.assumeTrue(Screen.isPossible(), "Xvfb is not installed here");
		final Path one = Files.createDirectory(folder.resolve("case"));
		Files.copy(Path.of("samples/london/062_03.jpg"), one.resolve("a.jpg"));
		Files.copy(Path.of("samples/london/062_08.jpg"), one.resolve("known.jpg"));
		Files.copy(Path.of("samples/london/115_03.jpg"), one.resolve("b.jpg"));
		try (Screen screen = Screen.open()) {
			final Path log = folder.resolve("log");
			assertEquals(0, Child.start(log, Map.of("DISPLAY", screen.display()), "-Djava.awt.headless=false", RecordedCase.class
				.getName(), one.toString()).waitFor(), () -> text(log));
		}
		recorded = Files.readString(one.resolve("recorded.ijm"));
	}

	@Test
	void recordsWhatWasDoneAndNothingElse() {
		assertEquals(List.of("Compare Faces...", "Examine Pair...", "Examine Pair...", "Show Evidence...", "Compare Faces...",
			"Make Exhibit...", "Make Exhibit...", "Write Report...", "Sign Record...", "Verify Record..."), recorded.lines().filter(
				line -> line.startsWith("run(")).map(line -> line.split("\"")[1]).toList(), recorded);
	}

	@Test
	void recordsBothRunsAsBlind() {
		assertEquals(2, recorded.lines().filter(line -> line.startsWith("run(\"Compare") && line.contains("blind=true")).count(),
			recorded);
	}

	@Test
	void showsNoRating() {
		assertFalse(recorded.contains("supports_"), recorded);
	}

	@Test
	void namesNothingInsideTheRecord() {
		assertFalse(recorded.contains(folder.resolve("case/record") + "/"), recorded);
	}

	@Test
	void makesTheSameRecordsAgain() throws Exception {
		final Path again = Files.createDirectory(folder.resolve("again"));
		final Path macro = Files.writeString(again.resolve("recorded.ijm"), recorded.replaceAll(folder.resolve("case/record") +
			"(?!-inputs)", again.resolve("record").toString()));
		final Path log = folder.resolve("log of the replay");
		assertEquals(0, Child.start(log, Map.of("VISAVIS_KEY_PASSWORD", new String(TestKeys.PASSWORD)), Main.class.getName(),
			macro.toString()).waitFor(), () -> text(log));
		assertEquals(timeless("case/record"), timeless("again/record"));
		assertEquals(timeless("case/record-2"), timeless("again/record-2"));
	}

	/** A record without signatures, times, hashes of what has times, and the words on whether faces were shown. */
	private static Map<String, String> timeless(final String record) throws IOException {
		final Map<String, String> files = RecordBytes.repeatable(folder.resolve(record));
		files.keySet().removeIf(file -> file.matches("SHA256SUMS.*|.*\\.pdf"));
		files.replaceAll((file, text) -> file.matches(".*\\.html|history.jsonl") ? text.replaceAll("20\\d\\d-\\d\\d-\\d\\dT[\\d:]+Z|" +
			"[0-9a-f]{64}|(?<=faces_shown.{1,10})(true|false)|; the program (showed both|did not show the) faces for it", "") : text);
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
