package org.visavis.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.seal.Decision;
import org.visavis.seal.RecordCheck;
import org.visavis.seal.RecordFolder;
import org.visavis.seal.Repair;
import org.visavis.seal.SealedRecord;

/** Nothing of a record is deleted or replaced because of a file that is empty, cut short or damaged. */
class HalfWrittenTest {

	@TempDir
	private Path folder;

	private Path record;
	private Map<String, String> before;

	@BeforeEach
	void make() throws IOException {
		record = TinyRecord.write(folder.resolve("record"));
		before = TinyRecord.bytes(record);
	}

	@Test
	void anEmptyListOfWhatWillBeTakesNothing() throws IOException {
		Files.createFile(record.resolve("SHA256SUMS.next"));
		SealedRecord.open(record);
		assertEquals(before, TinyRecord.bytes(record));
	}

	@Test
	void aListOfWhatWillBeThatIsCutShortTakesNothing() throws IOException {
		final byte[] next = decided();
		for (int length = 0; length < next.length; length += 41) {
			Files.write(record.resolve("SHA256SUMS.next"), Arrays.copyOf(next, length));
			Files.writeString(record.resolve("history.jsonl.part"), "an entry");
			SealedRecord.open(record);
			assertEquals(before, TinyRecord.bytes(record), "cut to " + length);
		}
	}

	@Test
	void aHistoryThatWasNotWrittenIsTakenBack() throws IOException {
		Files.write(record.resolve("SHA256SUMS.next"), decided());
		Files.writeString(record.resolve("history.jsonl.part"), "");
		assertEquals(Repair.DONE, Repair.of(record));
		assertEquals(before, TinyRecord.bytes(record));
	}

	@Test
	void aChangeThatHalfOfIsLostIsLeftAsItIs() throws IOException {
		half();
		final Map<String, String> left = TinyRecord.bytes(record);
		assertEquals(Repair.IMPOSSIBLE, Repair.of(record));
		assertEquals(left, TinyRecord.bytes(record));
	}

	@Test
	void aChangeThatHalfOfIsLostIsNamed() throws IOException {
		half();
		Repair.of(record);
		assertTrue(RecordCheck.of(record).findings().stream().anyMatch(f -> f.file().equals("faces.csv") && f.finding()
			.equals("changed")));
		assertTrue(assertThrows(UserError.class, () -> SealedRecord.open(record)).getMessage().startsWith("record is " +
			record + ", in which a change was interrupted that can be neither finished nor taken back; "));
	}

	@Test
	void aChangeIsNotFinishedOverAFileThatIsNotItsOwn() throws IOException {
		Files.write(record.resolve("SHA256SUMS.next"), decided());
		Files.writeString(record.resolve("history.jsonl.part"), "an entry");
		Files.writeString(record.resolve("faces.csv.part"), "half");
		SealedRecord.open(record);
		assertEquals(before.get("faces.csv"), Files.readString(record.resolve("faces.csv")));
		assertEquals("an entry", Files.readString(record.resolve("history.jsonl")));
	}

	@Test
	void theLockOfAKilledProgramGoes() throws IOException {
		Files.createFile(record.resolve("SHA256SUMS.lock"));
		SealedRecord.open(record);
		assertEquals(before, TinyRecord.bytes(record));
	}

	@Test
	void aFileThatNoInterruptedCommandLeftStays() throws IOException {
		Files.writeString(record.resolve("thesis.part"), "mine");
		SealedRecord.open(record);
		assertEquals("mine", Files.readString(record.resolve("thesis.part")));
	}

	@Test
	void aRefusedAdditionTouchesNothing() throws IOException {
		Files.writeString(record.resolve("thesis.part"), "mine");
		final SealedRecord opened = SealedRecord.open(record);
		assertThrows(UserError.class, () -> opened.add("", "note", Map.of(), Map.of()));
		assertEquals("mine", Files.readString(record.resolve("thesis.part")));
	}

	@Test
	void theJournalOfADamagedRecordStays() throws IOException {
		Files.writeString(record.resolve("unfinished.journal"), "what was done");
		Files.writeString(record.resolve("faces.csv"), "");
		SealedRecord.open(record);
		assertTrue(Files.exists(record.resolve("unfinished.journal")));
	}

	@Test
	void anEmptyJournalAloneIsBegunAnew() throws IOException {
		final Path run = Files.createDirectory(folder.resolve("run"));
		Files.createFile(run.resolve("unfinished.journal"));
		RecordFolder.take(run, "a").journal().close();
		assertEquals("a", Journal.procedureOf(run));
	}

	@Test
	void anEmptyJournalBesideOtherFilesIsDamaged() throws IOException {
		final Path run = Files.createDirectory(folder.resolve("run"));
		Files.createFile(run.resolve("unfinished.journal"));
		Files.writeString(run.resolve("faces.csv"), "face\n");
		assertEquals(run + " holds unfinished.journal, which is damaged, and faces.csv; expected a new or empty folder.",
			assertThrows(UserError.class, () -> RecordFolder.take(run, "a")).getMessage());
	}

	/** A change that adds a history, as the list of it has it. */
	private byte[] decided() throws IOException {
		final SortedMap<String, String> sums = Sha256Sums.read(record.resolve("SHA256SUMS"));
		sums.put("history.jsonl", org.visavis.file.Sha256.of("an entry".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		new Decision(sums, new TreeMap<>()).write(record);
		return Files.readAllBytes(record.resolve("SHA256SUMS.next"));
	}

	/** A change of two files: the new content of one is in its place, that of the other is lost. */
	private void half() throws IOException {
		final SortedMap<String, String> sums = Sha256Sums.read(record.resolve("SHA256SUMS"));
		for (final String file : List.of("faces.csv", "images.csv"))
			sums.put(file, Sha256Sums.of(Files.writeString(record.resolve(file + ".part"), "new " + file)));
		new Decision(sums, new TreeMap<>()).write(record);
		Files.delete(record.resolve("faces.csv"));
		Files.move(record.resolve("faces.csv.part"), record.resolve("faces.csv"));
		Files.writeString(record.resolve("images.csv.part"), "");
	}
}
