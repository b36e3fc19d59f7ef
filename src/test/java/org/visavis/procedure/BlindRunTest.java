package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.plate.ExhibitSettings;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Sha256Sums;
import org.visavis.request.Presentation;
import org.visavis.seal.RecordCheck;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;
import org.visavis.table.Table;

class BlindRunTest {

	private static final Set<String> SHOWN = Set.of("images.csv", "faces.csv", "metadata.csv", "verbal_scale.csv",
		"calibration.json", "withheld.csv", "procedure.ijm", "manifest.json", "SHA256SUMS");

	@TempDir
	private static Path shared;
	private static Path input, seen, madeBlind;

	@TempDir
	private Path folder;
	private Path blind;

	@BeforeAll
	static void run() throws IOException {
		input = input(shared);
		seen = run(input, shared.resolve("seen"), false);
		madeBlind = run(input, shared.resolve("blind"), true);
	}

	@BeforeEach
	void copy() throws IOException {
		blind = RecordBytes.copy(madeBlind, folder.resolve("blind"));
	}

	@Test
	void aBlindRecordShowsNoPairs() throws IOException {
		assertEquals(Set.of(), files(blind).filter(f -> !SHOWN.contains(f)).collect(Collectors.toSet()));
	}

	/** Digits of a distance that only a comparison gives. */
	@Test
	void noFileOfABlindRecordHoldsAScore() throws IOException {
		final String digits = Table.read(seen.resolve("pairs.csv")).column("sface_cosine").get(2).substring(2);
		RecordBytes.all(blind).forEach((file, text) -> assertFalse(text.contains(digits), file));
	}

	@Test
	void commitsToTheFilesOfARunThatIsNotBlind() throws IOException {
		final Table withheld = Table.read(blind.resolve("withheld.csv"));
		assertEquals(List.of("evidence.html, exhibits.csv, exhibits/, pairs.csv"), withheld.column("file"));
		assertEquals(Withheld.commitments(seen), withheld.rows().stream().collect(Collectors.toMap(row -> row.get(0),
			row -> row.get(1))));
	}

	/** Their texts are so few that a hash of one alone would give away which it is. */
	@Test
	void noHashOfASingleFileThatIsKeptBackCanBeTried() throws IOException {
		final String withheld = Files.readString(blind.resolve("withheld.csv"));
		for (final String file : List.of("evidence.html", "exhibits.csv", "pairs.csv"))
			assertFalse(withheld.contains(Sha256Sums.of(seen.resolve(file))), file);
	}

	@Test
	void theProcedureDoesNotSayThatItWasRunBlind() throws IOException {
		assertEquals(Files.readString(seen.resolve("procedure.ijm")), Files.readString(blind.resolve(
			"procedure.ijm")));
	}

	@Test
	void aCompleteBlindRecordStaysBlind() throws IOException {
		run(input, blind, false);
		assertFalse(Files.exists(blind.resolve("pairs.csv")));
	}

	@Test
	void keepsPlatesBackWhoseChoiceShowsTheRanking() throws IOException {
		assertFalse(Files.readString(blind.resolve("withheld.csv")).contains("plate"));
		assertFalse(Files.exists(blind.resolve("exhibits")));
	}

	@Test
	void refusesToShowEvidenceBeforeARating() {
		assertEquals(blind + " holds no rating yet; expected an examiner's, by Examine Pair..., before its evidence is shown.",
			refusal());
	}

	@Test
	void showsAfterARatingWhatWasCommittedTo() throws IOException {
		rate();
		show();
		for (final String file : Withheld.files(seen))
			assertEquals(Sha256Sums.of(seen.resolve(file)), Sha256Sums.of(blind.resolve(file)), file);
	}

	@Test
	void keepsAnExaminersExhibitWhenItShowsTheEvidence() throws IOException {
		MakeExhibit.run(blind.toString(), "Q1.1", "R1.1", new ExhibitSettings(ExhibitKind.WIPE, 30, false, false, ""), "Bo");
		rate();
		show();
		final List<String> exhibits = Table.read(blind.resolve("exhibits.csv")).column("file");
		assertTrue(exhibits.contains("exhibits/wipe-30-Q1.1-R1.1.png") && exhibits.contains("exhibits/plate-Q1.1-R1.1.png"),
			exhibits.toString());
		assertEquals(List.of(), RecordCheck.of(blind).findings());
	}

	@Test
	void entersThatItWasShownAndToWhom() {
		rate();
		show();
		final List<HistoryEntry> history = SealedRecord.open(blind).history();
		assertEquals("reveal Bo", history.get(1).action() + " " + history.get(1).who());
		assertTrue(history.get(1).files().containsKey("pairs.csv"));
	}

	@Test
	void showingItAgainChangesNothing() throws IOException {
		rate();
		show();
		final Map<String, String> before = RecordBytes.all(blind);
		show();
		assertEquals(before, RecordBytes.all(blind));
	}

	@Test
	void showsARecordThatIsNotBlindWithoutWriting() throws IOException {
		final Map<String, String> before = RecordBytes.all(seen);
		assertEquals("Pairs of " + seen, ShowEvidence.run(seen.toString(), "", Progress.SILENT).sentence());
		assertEquals(before, RecordBytes.all(seen));
	}

	@Test
	void refusesARecordWithoutPairs() {
		final Path record = DetectFacesInFiles.run(input.toString(), folder.resolve("detected").toString(), Samples.FAST,
			Progress.SILENT).record();
		assertEquals(record + " holds no pairs.csv; expected a record of Compare Faces... or Distance Matrix....", assertThrows(
			UserError.class, () -> ShowEvidence.run(record.toString(), "", Progress.SILENT)).getMessage());
	}

	@Test
	void saysThatAPhotographIsGone() throws IOException {
		final Path own = runOwn();
		Files.delete(own.resolve("115_03.jpg"));
		assertEquals(blind + " cannot be made again: 115_03.jpg (photograph missing); expected " + Sha256Sums.of(
			Samples.FOLDER.resolve("115_03.jpg")) + ", where it lay or where the key photographs says.", refusal());
	}

	@Test
	void saysThatAPhotographHasChanged() throws IOException {
		final Path own = runOwn();
		Files.copy(Samples.FOLDER.resolve("136_03.jpg"), own.resolve("115_03.jpg"),
			StandardCopyOption.REPLACE_EXISTING);
		assertTrue(refusal().startsWith(blind + " cannot be made again: 115_03.jpg (photograph changed, found "), refusal());
	}

	@Test
	void leavesNothingInTheTemporaryFolder() throws IOException {
		rate();
		final Set<Path> before = temporary();
		show();
		assertEquals(before, temporary());
	}

	@Test
	void leavesNothingInTheTemporaryFolderWhenItRefuses() throws IOException {
		rate();
		forgeCommitment();
		final Set<Path> before = temporary();
		assertTrue(refusal().contains("pairs.csv, made again, has the SHA-256 '"), refusal());
		assertEquals(before, temporary());
	}

	/** A record whose commitment is another, resealed by someone who can. */
	private void forgeCommitment() throws IOException {
		final Path withheld = blind.resolve("withheld.csv");
		Files.writeString(withheld, Files.readString(withheld).replaceAll("[0-9a-f]{64}", "ab".repeat(32)));
		Sha256Sums.write(blind);
	}

	/** Temporary folders that hold this test's record. */
	private Set<Path> temporary() throws IOException {
		try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return all.filter(p -> p.getFileName().toString().startsWith("visavis")).filter(this::isOfThisTest).collect(
				Collectors.toSet());
		}
	}

	private boolean isOfThisTest(final Path temporary) {
		try {
			return Files.readString(temporary.resolve("record/procedure.ijm")).contains(input.toString());
		}
		catch (final IOException e) {
			return false;
		}
	}

	private Stream<String> files(final Path record) throws IOException {
		return RecordBytes.all(record).keySet().stream();
	}

	private void rate() {
		SealedRecord.open(blind).add("Ann", "rating", Map.of("face_a", "Q1.1", "face_b", "R1.1", "rating", "SUPPORTS_ONE",
			"note", ""), Map.of());
	}

	private void show() {
		ShowEvidence.run(blind.toString(), "Bo", Progress.SILENT);
	}

	private String refusal() {
		return assertThrows(UserError.class, this::show).getMessage();
	}

	/**
	 * Makes and rates a blind record of photographs that may be changed.
	 *
	 * @return their folder
	 */
	private Path runOwn() throws IOException {
		final Path own = input(folder);
		blind = run(own, folder.resolve("own"), true);
		rate();
		return own;
	}

	private static Path input(final Path folder) throws IOException {
		return Samples.copy(folder.resolve("input"), "062_03.jpg", "062_08.jpg", "115_03.jpg");
	}

	private static Path run(final Path input, final Path record, final boolean isBlind) {
		return CompareFaces.run(input.resolve("062_03.jpg").toString(), input.toString(), record.toString(), Samples.FAST,
			new Presentation(10, isBlind), Progress.SILENT).record();
	}
}
