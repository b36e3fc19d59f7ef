package org.visavis.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.examination.Checklist;
import org.visavis.file.Sha256;
import org.visavis.record.RecordLock;
import org.visavis.record.Sha256Sums;
import org.visavis.record.TinyRecord;

/** An addition is there as a whole or not at all, wherever the program was killed. */
class ResealingTest {

	@TempDir
	private Path folder;

	private Path record;

	@BeforeEach
	void make() throws IOException {
		record = TinyRecord.write(folder.resolve("record"));
	}

	@Test
	void finishesAnAdditionThatWasDecidedOnFromEachOfItsSteps() throws IOException {
		decide();
		final int steps = steps(record).size();
		assertTrue(steps > 7, "steps: " + steps);
		copy(record, folder.resolve("decided"));
		SealedRecord.open(record);
		final Map<String, String> finished = TinyRecord.bytes(record);
		assertEquals(List.of(), FolderCheck.of(record));
		assertTrue(Files.notExists(record.resolve("overlays")) && Files.exists(record.resolve("exhibits/a.txt")));
		for (int cut = 0; cut < steps; cut++) {
			final Path killed = copy(folder.resolve("decided"), folder.resolve("killed" + cut));
			for (final Resealing.Step step : steps(killed).subList(0, cut))
				step.run();
			SealedRecord.open(killed);
			assertEquals(finished, TinyRecord.bytes(killed), "killed after step " + cut);
		}
	}

	@Test
	void takesBackAnAdditionThatWasNotDecidedOn() throws IOException {
		final Map<String, String> before = TinyRecord.bytes(record);
		Files.createDirectory(record.resolve("exhibits"));
		Files.writeString(record.resolve("exhibits/a.txt.part"), "half");
		Files.writeString(record.resolve("history.jsonl.part"), "{");
		Files.writeString(record.resolve("SHA256SUMS.next.part"), "0123");
		Files.writeString(record.resolve("SHA256SUMS.lock"), "");
		SealedRecord.open(record);
		assertEquals(before, TinyRecord.bytes(record));
		assertTrue(Files.notExists(record.resolve("exhibits")));
	}

	@Test
	void takesBackAnAdditionThatFails() throws IOException {
		final Map<String, String> before = TinyRecord.bytes(record);
		final SealedRecord opened = SealedRecord.open(record);
		assertThrows(IllegalStateException.class, () -> opened.add("", "note", Map.of(), Map.of("a.txt", part -> Files
			.writeString(part, "a"), "b.txt", part -> {
				throw new IllegalStateException("no disk");
			})));
		assertEquals(before, TinyRecord.bytes(record));
	}

	@Test
	void removesTheJournalThatACompleteRecordWasLeftWith() throws IOException {
		Files.writeString(record.resolve("unfinished.journal"), "templates");
		SealedRecord.open(record);
		assertTrue(Files.notExists(record.resolve("unfinished.journal")));
	}

	@Test
	void replacesAFile() throws IOException {
		final SealedRecord opened = SealedRecord.open(record);
		opened.add("", "note", Map.of(), Map.of("note.txt", part -> Files.writeString(part, "a")));
		opened.add("", "note", Map.of(), Map.of("note.txt", part -> Files.writeString(part, "b")));
		assertEquals("b", Files.readString(record.resolve("note.txt")));
		assertEquals(List.of(), FolderCheck.of(record));
	}

	@Test
	void addsNothingToADamagedRecord() throws IOException {
		final SealedRecord opened = SealedRecord.open(record);
		Files.writeString(record.resolve("faces.csv"), "face_b,face_a\n");
		assertEquals(record + " does not verify: faces.csv (changed); expected a record as it was written (Verify " +
			"Record... lists all).", refusal(opened));
	}

	@Test
	void addsNothingBehindABrokenChain() throws IOException {
		final SealedRecord opened = SealedRecord.open(record);
		opened.add("A", "note", Map.of(), Map.of());
		opened.add("A", "note", Map.of(), Map.of());
		Files.writeString(record.resolve("history.jsonl"), Files.readString(record.resolve("history.jsonl")).replaceFirst(
			"\"A\"", "\"B\""));
		Sha256Sums.write(record);
		assertTrue(refusal(opened).contains("history.jsonl, line 2 (broken chain)"));
	}

	@Test
	void addsNothingToASignedRecord() throws IOException {
		Files.writeString(record.resolve("SHA256SUMS.p7s"), "");
		assertEquals(record + " is signed; expected a record without a signature, since an addition would make it void.",
			refusal(SealedRecord.open(record)));
	}

	@Test
	void addsNothingToARecordWithATimeStamp() throws IOException {
		Files.writeString(record.resolve("SHA256SUMS.tsr"), "");
		assertEquals(record + " has a time stamp; expected a record without one, since an addition would make it void.",
			refusal(SealedRecord.open(record)));
	}

	@Test
	void addsNothingWhileAnotherProgramDoes() throws IOException {
		final SealedRecord opened = SealedRecord.open(record);
		try (RecordLock taken = RecordLock.of(record)) {
			assertEquals(record + " is being written to already; expected that this is finished first.", refusal(opened));
		}
	}

	@Test
	void leavesAnAdditionAloneThatIsUnderWay() throws IOException {
		try (RecordLock taken = RecordLock.of(record)) {
			Files.writeString(record.resolve("a.txt.part"), "half");
			SealedRecord.open(record);
		}
		assertTrue(Files.exists(record.resolve("a.txt.part")));
	}

	@Test
	void writesNothingOutsideOfTheRecord() {
		final SealedRecord opened = SealedRecord.open(record);
		for (final String file : List.of("../a", "/a", "a/../b", "manifest.json", "SHA256SUMS", "history.jsonl", "a.part"))
			assertThrows(IllegalArgumentException.class, () -> opened.add("", "note", Map.of(), Map.of(file, part -> {})), file);
	}

	@Test
	void deletesAndReplacesNothingOutsideOfTheRecord() throws IOException {
		final Path kept = Files.writeString(folder.resolve("kept.txt"), "mine"), other = Files.writeString(folder.resolve(
			"other.txt"), "mine"), part = Files.writeString(folder.resolve("other.txt.part"), "theirs");
		final String hash = "ab".repeat(32), next = Sha256Sums.of(part) + "  ../other.txt\n";
		Files.writeString(record.resolve("SHA256SUMS"), hash + "  ../kept.txt\n" + hash + "  overlays/../../kept.txt\n");
		Files.writeString(record.resolve("SHA256SUMS.next"), next + Sha256.of(next.getBytes(ISO_8859_1)) +
			"  SHA256SUMS.next\n");
		assertEquals(Repair.IMPOSSIBLE, Repair.of(record));
		assertEquals("mine mine theirs", Files.readString(kept) + " " + Files.readString(other) + " " + Files.readString(part));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void deletesNothingBehindALinkInTheRecord() throws IOException {
		decide();
		final Path mine = Files.move(record.resolve("overlays"), folder.resolve("mine"));
		Files.createSymbolicLink(record.resolve("overlays"), mine);
		Repair.of(record);
		assertTrue(Files.exists(mine.resolve("P1.png")));
	}

	@Test
	void findsAndReadsNothingOutsideOfTheRecord() throws IOException {
		Files.writeString(folder.resolve("kept.csv"), "component,group,standard,a,b,finding,note\n");
		final SealedRecord opened = SealedRecord.open(record);
		for (final String file : List.of("../kept.csv", folder + "/kept.csv", "overlays/../../kept.csv", "\0")) {
			assertFalse(opened.has(file), file);
			assertThrows(UserError.class, () -> Checklist.of(opened, file), file);
		}
	}

	private static String refusal(final SealedRecord opened) {
		return assertThrows(UserError.class, () -> opened.add("", "note", Map.of(), Map.of())).getMessage();
	}

	/** A change that adds, replaces and removes and that is decided on but not finished. */
	private void decide() throws IOException {
		final Map<String, String> written = new TreeMap<>();
		for (final String file : List.of("exhibits/a.txt", "faces.csv", "history.jsonl")) {
			final Path part = record.resolve(file + ".part");
			Files.createDirectories(part.getParent());
			written.put(file, Sha256Sums.of(Files.writeString(part, "new " + file)));
		}
		final SortedMap<String, String> sums = Sha256Sums.read(record.resolve("SHA256SUMS"));
		sums.putAll(written);
		sums.remove("overlays/P1.png");
		new Decision(sums, new TreeMap<>()).write(record);
		Files.writeString(record.resolve("SHA256SUMS.p7s"), "void");
	}

	private static List<Resealing.Step> steps(final Path killed) throws IOException {
		return Resealing.steps(killed, Decision.read(killed).orElseThrow());
	}

	private static Path copy(final Path from, final Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (final Path path : all.toList())
				Files.copy(path, to.resolve(from.relativize(path).toString()));
		}
		return to;
	}
}
