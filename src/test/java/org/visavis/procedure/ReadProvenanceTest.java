package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.repeat.Reproduced.How;
import org.visavis.repeat.Verification;
import org.visavis.request.InPixels;
import org.visavis.run.Outcome;

/** The record of what files say about themselves. */
class ReadProvenanceTest {

	private static final String FILES = "src/test/resources/org/visavis/marker", SIGNED =
		"src/test/resources/org/visavis/credential", ANCHORS = SIGNED + "/anchors", DAY = "2026-11-30",
		MARKED = "src/test/resources/org/visavis/watermark";

	@TempDir
	private Path folder;

	@Test
	void hasARowForEveryFile() throws IOException {
		final Outcome outcome = run(FILES, "");
		assertEquals(Files.list(Path.of(FILES)).count(), outcome.table("images.csv").rows().size());
	}

	@Test
	void saysWhereAMarkerStandsAndWhatItIsWorth() {
		final Outcome outcome = run(FILES + "/grok.jpg", "");
		assertEquals(List.of("P1", "Grok (xAI)", "generated", "EXIF ImageDescription", "50"), outcome.table("markers.csv").rows().get(
			0).subList(0, 5));
	}

	@Test
	void hasTheThreeLightsInColumnsOfTheirOwn() {
		final Outcome outcome = run(SIGNED + "/es256.jpg", ANCHORS);
		assertEquals(List.of("as they were signed", "good; no time stamp says when it was signed", "good",
			"no time stamp says when it was signed", "on the list"), outcome.table("credentials.csv").rows().get(0).subList(6, 11));
	}

	@Test
	void aFileThatIsNoImageIsARowWithAProblem() {
		assertEquals(List.of("expected.csv is no image: its first bytes are those of no known image format."), run(FILES +
			"/expected.csv", "").table("images.csv").column("problem"));
	}

	@Test
	void noFaceWasSought() {
		final Outcome outcome = run(FILES + "/grok.jpg", "");
		assertEquals(List.of(""), outcome.table("images.csv").column("faces"));
		assertFalse(outcome.has("faces.csv"));
	}

	@Test
	void verifiesAndIsMadeAgain() {
		final Outcome outcome = run(SIGNED, ANCHORS);
		final Verification verification = VerifyRecord.run(outcome.record().toString(), true, "", Progress.SILENT);
		assertTrue(verification.passed(), verification.sentence());
		assertEquals("credentials.csv, images.csv, manifest.json, markers.csv, metadata.csv, procedure.ijm, provenance.html",
			verification.reproduced().stream().filter(file -> file.how() == How.SAME_BYTES).map(file -> file.file()).sorted().collect(
				Collectors.joining(", ")));
	}

	@Test
	void theSameLineAgainLeavesTheRecordAsItIs() {
		run(FILES, "");
		assertTrue(run(FILES, "").sentence().endsWith("is the complete record of this procedure already."));
	}

	@Test
	void anotherDayIsAnotherProcedure() {
		run(FILES, "");
		assertTrue(assertThrows(UserError.class, () -> ReadProvenance.run(FILES, folder.resolve("record").toString(), false, "",
			"2026-12-01", Set.of(), Progress.SILENT)).getMessage().contains("the record of another procedure"));
	}

	@Test
	void aDayThatIsNoneIsRefused() {
		assertEquals("as_of is 'today'; expected a day such as 2026-11-30.", assertThrows(UserError.class, () -> ReadProvenance.run(
			FILES, folder.resolve("record").toString(), false, "", "today", Set.of(), Progress.SILENT)).getMessage());
	}

	@Test
	void aFolderWithoutCertificatesIsRefused() {
		final String message = assertThrows(UserError.class, () -> run(FILES, FILES)).getMessage();
		assertTrue(message.endsWith("holds no certificates; expected PEM or DER."), message);
	}

	@Test
	void noReportOfFacesIsMadeOfIt() {
		final String record = run(FILES, "").record().toString();
		assertTrue(assertThrows(UserError.class, () -> WriteReport.run(record, "", true, false, "")).getMessage().endsWith(
			"is a record of Read Provenance..., whose page is provenance.html; expected one of a comparison or detection of faces, or of a search for copies " +
				"or for the source."));
	}

	@Test
	void thePageNamesEveryMarker() throws IOException {
		final String page = Files.readString(run(FILES, "").record().resolve("provenance.html"));
		assertTrue(page.contains("Grok (xAI)") && page.contains("none shows by itself who made a picture"), page);
	}

	@Test
	void thePageSaysWhoStampedTheTime() throws IOException {
		final Path stamped = Path.of("../shared/data/provenance/c2pa/ptf_adobe-20220124-C.jpg");
		assumeTrue(Files.exists(stamped), "needs ../shared/data/provenance");
		final Outcome outcome = run(stamped.toString(), "");
		final String page = Files.readString(outcome.record().resolve("provenance.html"));
		assertTrue(page.contains("2023-01-24T14:48:56Z as stamped by <bdi>" + outcome.table("credentials.csv").column("stamped_by").get(
			0) + "</bdi>"), page);
	}

	@Test
	void aKnownWatermarkIsARowWithItsFalseAlarmRateAndItsMap() {
		final Outcome outcome = watermarks("sdv2.png");
		assertEquals(List.of("P1", "imwatermark dwtDct", "SDV2", "Stable Diffusion 2 (Stability AI's code)", "exact", "as it stands"), outcome.table(
			"watermarks.csv").rows().get(0).subList(0, 6));
		assertTrue(Double.parseDouble(outcome.table("watermarks.csv").column("false_alarm_rate").get(0)) < 1e-5);
		assertTrue(outcome.has("watermarks/P1.png"));
	}

	@Test
	void thatNoneIsReadSaysNothing() {
		final Outcome outcome = watermarks("unmarked.png");
		assertEquals(List.of("none of the known marks is read; that says nothing: most programs write none, and compression takes it away"), outcome
			.table("watermarks.csv").column("worth"));
		assertFalse(outcome.has("watermarks/P1.png"));
	}

	@Test
	void aPictureThatCannotBeDecodedIsNotSearched() {
		assertEquals(List.of("not searched: the picture could not be decoded"), watermarks("vectors.csv").table("watermarks.csv").column("worth"));
	}

	@Test
	void noneIsSoughtUnlessAskedFor() {
		assertFalse(run(MARKED + "/sdv2.png", "").has("watermarks.csv"));
	}

	@Test
	void aRecordWithWatermarksVerifiesAndIsMadeAgain() {
		final Verification verification = VerifyRecord.run(watermarks("half.png").record().toString(), true, "", Progress.SILENT);
		assertTrue(verification.passed(), verification.sentence());
		assertEquals(List.of("watermarks.csv", "watermarks/P1.png"), verification.reproduced().stream().filter(file -> file.how() == How.SAME_BYTES)
			.map(file -> file.file()).filter(file -> file.startsWith("watermarks")).sorted().toList());
	}

	@Test
	void aRecordWithoutTheTableThatItsKeyAsksForIsNone() throws IOException {
		final Path record = watermarks("unmarked.png").record();
		Files.delete(record.resolve("watermarks.csv"));
		assertFalse(VerifyRecord.run(record.toString(), false, "", Progress.SILENT).passed());
	}

	@Test
	void thePageSaysWhatAWatermarkIsWorth() throws IOException {
		final String page = Files.readString(watermarks("half.png").record().resolve("provenance.html"));
		assertTrue(page.contains("SDXL 48 bits") && page.contains("or that somebody wrote it: anybody can"), page);
	}

	@Test
	void thePageSaysWhatADarkPartAndTheRateRestOn() throws IOException {
		final String page = Files.readString(watermarks("half.png").record().resolve("provenance.html"));
		assertTrue(page.contains("A dark part does not show the mark: it comes from elsewhere (before or after)") && page.contains(
			"observed only down to 1 in 1,000"), page);
	}

	private Outcome watermarks(final String file) {
		return ReadProvenance.run(MARKED + "/" + file, folder.resolve("record").toString(), false, "", DAY, Set.of(InPixels.WATERMARKS), Progress.SILENT);
	}

	@Test
	void examinesCompressionWhereAsked() {
		final Outcome outcome = compressed("samples/london");
		assertEquals(outcome.table("images.csv").rows().size(), outcome.table("compression.csv").rows().size());
		assertTrue(outcome.has("compression/P1.png") && outcome.table("compression.csv").column("problem").stream().allMatch(String::isEmpty));
	}

	@Test
	void aRecordOfCompressionVerifiesAndIsMadeAgain() {
		final Outcome outcome = compressed("src/test/resources/org/visavis/compression/blocks.pgm");
		final Verification verification = VerifyRecord.run(outcome.record().toString(), true, "", Progress.SILENT);
		assertTrue(verification.passed(), verification.sentence());
		assertTrue(verification.reproduced().stream().filter(file -> file.file().matches("compression.*|grids.csv|ghosts.csv")).allMatch(
			file -> file.how() == How.SAME_BYTES));
	}

	@Test
	void aRegionIsARowWithItsNumberOfFalseAlarms() {
		final Outcome outcome = compressed("src/test/resources/org/visavis/compression/blocks.pgm");
		assertEquals(List.of("P1", "blocks on another grid", "0", "0", "48", "40", "64", "64"), outcome.table("grids.csv").rows().get(0)
			.subList(0, 8));
	}

	@Test
	void aFileWithoutPixelsIsARowWithAProblem() {
		assertEquals(List.of("expected.csv is no image: its first bytes are those of no known image format."), compressed(FILES +
			"/expected.csv").table("compression.csv").column("problem"));
	}

	@Test
	void thePageSaysWhatARegionDoesNot() throws IOException {
		final String page = Files.readString(compressed("src/test/resources/org/visavis/compression/blocks.pgm").record().resolve(
			"provenance.html"));
		assertTrue(page.contains("blocks on another grid at (48, 40), 64 x 64 px") && page.contains(
			"also arises from captions, stickers, retouching, collages"), page);
	}

	@Test
	void aFileThatChangesWhileCompressionIsExaminedSealsNoRecord() throws IOException {
		final Path file = Files.copy(Path.of("src/test/resources/org/visavis/compression/blocks.pgm"), folder.resolve("a.pgm"));
		final String message = assertThrows(UserError.class, () -> ReadProvenance.run(file.toString(), folder.resolve("record").toString(), false,
			"", DAY, Set.of(InPixels.COMPRESSION), whenTold("Compression", () -> Files.write(file, new byte[] { 0 }, StandardOpenOption.APPEND))))
				.getMessage();
		assertTrue(message.contains("changed while the record was made"), message);
		assertFalse(Files.exists(folder.resolve("record/SHA256SUMS")));
	}

	private interface Act {

		void act() throws IOException;
	}

	/** Does something once a step is reported. */
	private static Progress whenTold(final String step, final Act act) {
		return new Progress() {

			@Override
			public void report(final long done, final long total, final String what) {
				try {
					if (what.equals(step)) act.act();
				}
				catch (final IOException e) {
					throw new UncheckedIOException(e);
				}
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		};
	}

	private Outcome compressed(final String input) {
		return ReadProvenance.run(input, folder.resolve("record").toString(), false, "", DAY, Set.of(InPixels.COMPRESSION), Progress.SILENT);
	}

	private Outcome run(final String input, final String anchors) {
		return ReadProvenance.run(input, folder.resolve("record").toString(), false, anchors, DAY, Set.of(), Progress.SILENT);
	}
}
