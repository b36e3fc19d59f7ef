package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.visavis.table.Table;

/** A case of a manipulated picture, on a screen of 1366 x 768. */
@Tag("fiji")
class PicturesTrialTest {

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
				PicturesTrial.class.getName(), folder.toString()).waitFor(), () -> text(log));
		}
	}

	@Test
	void thePictureIsTracedToThePhotographThatItWasMadeFrom() throws IOException {
		final List<Map<String, String>> links = Table.read(folder.resolve("traces/traces.csv")).named().stream().filter(row -> row.get("face")
			.isEmpty() && row.get("kind").equals("identical")).toList();
		assertEquals(List.of("R1"), links.stream().map(row -> row.get("candidate")).toList());
	}

	@Test
	void whereNobodyKnowsWhetherAllWereAdultsOnlyThatIsKept() throws IOException {
		assertEquals("adults: unknown\n", Files.readString(folder.resolve("unknown.txt")));
	}

	@Test
	void theFactsOfAdultsAreKept() throws IOException {
		assertEquals("adults: yes\ndepicted: A. Sample\n", Files.readString(folder.resolve("notice.txt")));
	}

	@Test
	void itsMacroHasTheSearchesAndTheNotice() throws IOException {
		final String macro = Files.readString(folder.resolve("case.ijm"));
		assertEquals(List.of("Read Provenance...", "Find Copies...", "Trace Source...", "Write Removal Notice..."), macro.lines().filter(
			line -> line.startsWith("run(\"")).map(line -> line.substring(5, line.indexOf('"', 5))).toList());
	}

	@Test
	void itsMacroMakesTheSearchesAgainInTheFolderOfItsArgument() throws Exception {
		final Path log = made.resolve("log of the replay"), again = made.resolve("again");
		assertEquals(0, Child.start(log, Main.class.getName(), folder.resolve("case.ijm").toString(), again.toString()).waitFor(), () -> text(
			log));
		assertEquals(Files.readString(folder.resolve("traces/traces.csv")), Files.readString(again.resolve("traces/traces.csv")));
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
