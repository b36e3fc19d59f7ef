package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.plate.ExhibitSettings;
import org.visavis.procedure.ExaminePair.Examination;
import org.visavis.record.Sha256Sums;
import org.visavis.record.TestKeys;
import org.visavis.repeat.Verification;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;

/** Whether a record's numbers follow from its photographs. */
@Tag("fiji")
class RecomputeTest {

	@TempDir
	private Path folder;

	private Path photographs, record;

	@BeforeEach
	void copy() throws IOException {
		photographs = Samples.copy(folder.resolve("photographs"), "062_03.jpg", "062_08.jpg");
		record = folder.resolve("record");
	}

	private void make(final Settings settings, final Presentation presentation) {
		CompareFaces.run(photographs.resolve("062_03.jpg").toString(), photographs.toString(), record.toString(), settings,
			presentation, Progress.SILENT);
	}

	/** A record of numbers only. */
	private void make() {
		make(Samples.FAST, new Presentation(0, false));
	}

	@Test
	void findsNumbersThatDoNotFollow() throws IOException {
		make();
		SealedSample.forge(record, "pairs.csv", Files.readString(record.resolve("pairs.csv")).replaceFirst("0\\.", "1."));
		assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", "", "", Progress.SILENT).findings());
		assertEquals(List.of("pairs.csv not reproduced"), found(recompute()));
	}

	@Test
	void saysThatAllIsMadeAgainButWhatTheRunStatesOfItself() throws IOException {
		make(Samples.FAST, Presentation.DEFAULT);
		final int files = Sha256Sums.files(record).size();
		assertEquals(files + " files are as SHA256SUMS has them; made again from the photographs: " + files + " with the same " +
			"bytes; not made again, and so not checked: manifest.json (libraries, machine, made); without a signature this shows damage, not forgery: " + record, recompute()
				.sentence());
	}

	@Test
	void saysOfEachFileWhatItShows() throws IOException {
		make(Samples.FAST, Presentation.DEFAULT);
		final List<String> lines = recompute().lines();
		assertTrue(lines.containsAll(List.of("pairs.csv: made again: the same bytes",
			"manifest.json (libraries, machine, made): not made again: what the run states of itself")),
			lines.toString());
		assertEquals(Sha256Sums.files(record).size() + 1, lines.size());
	}

	@Test
	void saysThatAPhotographIsMissing() throws IOException {
		make();
		Files.delete(photographs.resolve("062_08.jpg"));
		assertEquals(List.of("062_08.jpg photograph missing"), found(recompute()));
	}

	@Test
	void saysThatAllPhotographsAreMissing() throws IOException {
		make();
		Files.move(photographs, folder.resolve("elsewhere"));
		assertEquals(List.of(photographs.resolve("062_03.jpg") + ", " + photographs + " photographs missing"), found(
			recompute()));
	}

	@Test
	void saysThatAPhotographHasChanged() throws IOException {
		make();
		Files.write(photographs.resolve("062_08.jpg"), new byte[] { 1 });
		assertEquals(List.of("062_08.jpg photograph changed"), found(recompute()));
	}

	@Test
	void saysThatAPhotographWasAdded() throws IOException {
		make();
		Files.copy(photographs.resolve("062_08.jpg"), photographs.resolve("062_00.jpg"));
		assertEquals(List.of("062_00.jpg photograph added"), found(recompute()));
	}

	@Test
	void aBlindRecordFollowsBeforeAndAfterItsEvidenceIsShown() {
		make(Samples.FAST, new Presentation(10, true));
		assertEquals(List.of(), VerifyRecord.run(record.toString(), true, "", Progress.SILENT).findings());
		ExaminePair.run(record.toString(), new Examination("Q1.1", "R1.1", "A", "supports_one", "", "", ""));
		MakeExhibit.run(record.toString(), "Q1.1", "R1.1", new ExhibitSettings(ExhibitKind.WIPE, 50, true, false, ""), "");
		assertEquals(List.of(), VerifyRecord.run(record.toString(), true, "", Progress.SILENT).findings());
		ShowEvidence.run(record.toString(), "A", Progress.SILENT);
		WriteReport.run(record.toString(), "", true, true, "A");
		assertEquals(List.of(), VerifyRecord.run(record.toString(), true, "", Progress.SILENT).findings());
	}

	@Test
	void anExhibitThatAPersonNamedIsMadeAgain() {
		make();
		MakeExhibit.run(record.toString(), "Q1.1", "R1.1", new ExhibitSettings(ExhibitKind.WIPE, 50, true, false, "", "half"), "");
		assertEquals(List.of(), VerifyRecord.run(record.toString(), true, "", Progress.SILENT).findings());
		assertTrue(Files.exists(record.resolve("exhibits/half.png")));
	}

	@Test
	void aCommitmentOnAnotherMachineIsNotVouchedFor() throws IOException {
		make(Samples.FAST, new Presentation(1, true));
		final Forger forger = new Forger(record);
		forger.edit("withheld.csv", "[0-9a-f]{64}", "ab".repeat(32));
		forger.reseal();
		assertEquals(List.of("withheld.csv not reproduced"), found(VerifyRecord.run(record.toString(), true, "",
			Progress.SILENT)));
		forger.anotherMachine();
		forger.reseal();
		final Verification elsewhere = VerifyRecord.run(record.toString(), true, "", Progress.SILENT);
		assertTrue(elsewhere.passed() && elsewhere.sentence().contains("not checked: withheld.csv, "), elsewhere.sentence());
	}

	@Test
	void featuresAreAnExaminersAndTheirExhibitIsMadeAgain() throws IOException {
		make();
		final Path features = Files.writeString(folder.resolve("features.csv"), "number,face,x,y,label_x,label_y,text\n" +
			"1,Q1.1,300,300,200,200,a mole\n");
		MakeExhibit.run(record.toString(), "Q1.1", "R1.1", new ExhibitSettings(ExhibitKind.PLATE, 50, false, false, features
			.toString()), "");
		final Verification verification = recompute();
		assertEquals(List.of(), verification.findings());
		assertEquals(1, verification.lines().stream().filter(line -> line.endsWith(
			"not made again: where an examiner placed features and what they are called")).count());
	}

	@Test
	void whatWasErasedIsNamed() throws IOException {
		make(new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", true, false, "none").keepingEmbeddings(),
			new Presentation(1, false));
		WriteReport.run(record.toString(), "", true, false, "A");
		EraseRecord.run(record.toString(), true, "A");
		final Verification verification = VerifyRecord.run(record.toString(), true, "", Progress.SILENT);
		assertEquals(List.of(), verification.findings());
		assertTrue(verification.lines().contains("embeddings.csv: not made again: erased; its hash in history.jsonl is of " +
			"the bytes made again"), verification.lines().toString());
	}

	@Test
	void writesNothing() throws IOException {
		make();
		SignRecord.run(record.toString(), TestKeys.path("ec.p12").toString(), TestKeys.PASSWORD);
		final Map<Path, FileTime> before = times();
		recompute();
		assertEquals(before, times());
	}

	private Map<Path, FileTime> times() throws IOException {
		final Map<Path, FileTime> times = new TreeMap<>();
		try (Stream<Path> all = Files.walk(record)) {
			for (final Path path : all.toList())
				times.put(path, Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
		}
		return times;
	}

	private static List<String> found(final Verification verification) {
		return verification.findings().stream().map(f -> f.file() + " " + f.finding()).toList();
	}

	private Verification recompute() {
		return VerifyRecord.run(record.toString(), true, "", "", "", Progress.SILENT);
	}
}
