package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.model.ModelLibrary;
import org.visavis.procedure.Samples;
import org.visavis.procedure.SyntheticCalibration;
import org.visavis.table.Item;

class ProcedureTest {

	private static final ModelLibrary LIBRARY = ModelLibrary.ofInstallation();

	@Test
	void writesAMacroWithEveryKey() {
		assertEquals("// " + Version.NAME_AND_NUMBER +
			": makes this record again in the folder that is the macro's argument.\n" +
			"run(\"Compare Faces...\", \"questioned=[" + absolute("a") + "] reference=[" + absolute("b c") +
			"] output=[\" + getArgument() + \"] subfolders=false face=only method=fast long_side=320 recogniser=sface " +
			"distance=cosine overlays=false accept_licence=false calibration=none corrections=[] embeddings=false " +
			"population=unstated adults=unknown years_apart=unknown questioned_show=unknown " +
			"reference_show=unknown\");\n", Procedure.of("Compare Faces...",
				Samples.with(FaceChoice.ONLY), "questioned", "a", "reference", "b c").macro());
	}

	@Test
	void repeatsTheCalibrationByItsAbsolutePath() {
		assertTrue(Procedure.of("X", with("b/../a calibration.json"), "input", "a").macro().contains(" calibration=[" +
			absolute("a calibration.json") + "] "));
	}

	@Test
	void repeatsTheCorrectionsByTheirAbsolutePath() {
		assertTrue(Procedure.of("X", Samples.FAST.correctedBy("b/../c.csv"), "input", "a").macro().contains(" corrections=[" +
			absolute("c.csv") + "] "));
	}

	@Test
	void hasNoCorrectionsByDefault() {
		assertEquals("", with("none").corrections());
	}

	@Test
	void repeatsWhatItsCommandAloneHas() {
		assertTrue(Procedure.of("X", Samples.FAST, "input", "a").with("plates", 3).macro().endsWith(" plates=3\");\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "shipped", "none" })
	void keepsTheWordsForACalibration(final String word) {
		assertEquals(word, with(word).calibration());
	}

	@Test
	void refusesACalibrationThatAMacroCannotRepeat() {
		assertEquals("calibration is " + absolute("a]") +
			"; a macro cannot repeat a path with unpaired square brackets, so rename it or use a list.", assertThrows(
				UserError.class, () -> with("a]")).getMessage());
	}

	@Test
	void escapesQuotesAndBackslashesInTheMacro() {
		final Procedure procedure = new Procedure("X", Map.of("input", Path.of("/C:\\my \"best\"")), Samples.FAST,
			Map.of(), Optional.empty());
		assertTrue(procedure.macro().contains("input=[/C:\\\\my \\\"best\\\"]"), procedure.macro());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a]b", "a[b", "a][b", "[a]]", "[]/[" })
	void refusesAPathWithUnpairedBrackets(final String path) {
		assertEquals("input is " + absolute(path) +
			"; a macro cannot repeat a path with unpaired square brackets, so rename it or use a list.", refusal(path));
	}

	@Test
	void takesAPathWithPairedBrackets() {
		assertEquals(absolute("case [1] [2 [3]]"), Procedure.path("input", "case [1] [2 [3]]"));
	}

	@Test
	void refusesABlankPath() {
		assertEquals("input is empty; expected a path.", refusal(" "));
	}

	@Test
	void refusesWhatIsNoPath() {
		assertTrue(refusal("a\0b").startsWith("input is a\0b, which is no path: "));
	}

	@Test
	void makesPathsAbsoluteAndPlain() {
		assertEquals(absolute("b"), Procedure.path("input", "a/../b"));
	}

	@Test
	void namesPhotographsByTheirInput() throws IOException {
		final String one = "samples/london/062_03.jpg";
		assertEquals(List.of("Q1", "R1"), ids(Procedure.of("X", Samples.FAST, "questioned", one, "reference", one)));
		assertEquals(List.of("P1"), ids(Procedure.of("X", Samples.FAST, "input", one)));
	}

	@Test
	void hashesTheListOfFiles() {
		final Procedure procedure = Procedure.of("X", Samples.FAST, "input", "a");
		assertNotEquals(sha256(procedure, new Item("P1", "a.jpg", Path.of("a.jpg"))), sha256(procedure, new Item("P1",
			"b.jpg", Path.of("b.jpg"))));
	}

	@Test
	void hashesTheSettings() {
		final Item item = new Item("P1", "a.jpg", Path.of("a.jpg"));
		assertNotEquals(sha256(Procedure.of("X", Samples.with(FaceChoice.ALL), "input", "a"), item), sha256(Procedure.of("X",
			Samples.with(FaceChoice.ONLY), "input", "a"), item));
	}

	@Test
	void hashesTheContentOfTheCalibration(@TempDir final Path folder) throws IOException {
		final Path file = SyntheticCalibration.write(SyntheticCalibration.fast(), folder.resolve("c.json"));
		final Procedure procedure = Procedure.of("X", with(file.toString()), "input", "a");
		final Item item = new Item("P1", "a.jpg", Path.of("a.jpg"));
		final String before = sha256(procedure, item);
		SyntheticCalibration.write(SyntheticCalibration.fast(new PropertyLimits("yaw", false, 1, 2)), file);
		assertNotEquals(before, sha256(procedure, item));
	}

	private static Settings with(final String calibration) {
		return new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", false, false, calibration);
	}

	private static String sha256(final Procedure procedure, final Item item) {
		final Method fast = Method.read(LIBRARY, "fast");
		return procedure.sha256(LIBRARY, fast, CalibrationInUse.of(LIBRARY, fast, procedure.settings()),
			Corrections.NONE, List.of(item), Map.of());
	}

	private static List<String> ids(final Procedure procedure) throws IOException {
		return procedure.items().stream().map(Item::id).toList();
	}

	private static Path absolute(final String path) {
		return Path.of(path).toAbsolutePath();
	}

	private static String refusal(final String path) {
		return assertThrows(UserError.class, () -> Procedure.of("X", Samples.FAST, "input", path)).getMessage();
	}
}
