package org.visavis.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.record.Journal;
import org.visavis.record.TinyRecord;

class RecordFolderTest {

	@TempDir
	Path temp;

	private Path folder() {
		return temp.resolve("record");
	}

	private void complete(final String procedure) throws IOException {
		final RecordFolder record = RecordFolder.take(folder(), procedure);
		record.journal().close();
		TinyRecord.writeUnsealed(folder());
		Files.writeString(folder().resolve("manifest.json"), TinyRecord.manifest(procedure));
		record.seal();
		record.removeJournal();
	}

	private String refusal(final String procedure) {
		return assertThrows(UserError.class, () -> RecordFolder.take(folder(), procedure)).getMessage();
	}

	@Test
	void makesANewFolder() throws IOException {
		assertFalse(RecordFolder.take(folder(), "a").isComplete());
		assertTrue(Files.isDirectory(folder()));
	}

	@Test
	void knowsACompleteRecordOfTheSameProcedure() throws IOException {
		complete("a");
		assertTrue(RecordFolder.take(folder(), "a").isComplete());
	}

	@Test
	void refusesACompleteRecordWhoseSumsAreEmpty() throws IOException {
		complete("a");
		Files.writeString(folder().resolve("SHA256SUMS"), "");
		assertEquals(folder() + " holds a record that is damaged: SHA256SUMS (malformed), and 7 more; expected a new or empty " +
			"folder, or a record as it was written (Verify Record... lists all).", refusal("a"));
	}

	@Test
	void refusesACompleteRecordWhoseManifestIsEmpty() throws IOException {
		complete("a");
		Files.writeString(folder().resolve("manifest.json"), "");
		assertTrue(refusal("a").startsWith(folder() + " holds a record that is damaged: manifest.json (changed), and "));
	}

	@Test
	void finishesWhatWasInterruptedInACompleteRecord() throws IOException {
		complete("a");
		Files.writeString(folder().resolve("SHA256SUMS.lock"), "");
		assertTrue(RecordFolder.take(folder(), "a").isComplete());
		assertFalse(Files.exists(folder().resolve("SHA256SUMS.lock")));
	}

	@Test
	void leavesNoJournalInACompleteRecord() throws IOException {
		complete("a");
		assertFalse(Files.exists(folder().resolve(Journal.NAME)));
	}

	@Test
	void refusesTheRecordOfAnotherProcedure() throws IOException {
		complete("a");
		assertEquals(folder() + " holds the record of another procedure or of other inputs; expected a new or empty folder.",
			refusal("b"));
	}

	@Test
	void takesAnUnfinishedRunOfTheSameProcedure() throws IOException {
		RecordFolder.take(folder(), "a").journal().close();
		assertFalse(RecordFolder.take(folder(), "a").isComplete());
	}

	@Test
	void refusesAnUnfinishedRunOfAnotherProcedure() throws IOException {
		RecordFolder.take(folder(), "a").journal().close();
		assertEquals(folder() + " holds an unfinished run of another procedure; expected a new or empty folder.", refusal(
			"b"));
	}

	@Test
	void refusesAnyOtherContentByName() throws IOException {
		Files.createDirectories(folder());
		Files.writeString(folder().resolve("notes.doc"), "mine");
		assertEquals(folder() +
			" holds notes.doc; expected a new or empty folder, or one left by the same procedure.", refusal("a"));
	}

	@Test
	void refusesAForeignFileBesideAnUnfinishedRun() throws IOException {
		RecordFolder.take(folder(), "a").journal().close();
		Files.writeString(folder().resolve("notes.doc"), "mine");
		assertEquals(folder() +
			" holds notes.doc; expected a new or empty folder, or one left by the same procedure.", refusal("a"));
	}

	@Test
	void refusesAFile() throws IOException {
		Files.writeString(folder(), "mine");
		assertEquals(folder() + " is a file; expected a folder for the record.", refusal("a"));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void refusesALinkToNothing() throws IOException {
		Files.createSymbolicLink(folder(), temp.resolve("nowhere"));
		assertEquals(folder() + " is a link to nothing; expected a folder for the record.", refusal("a"));
	}

	@Test
	void removesWhatAKilledRunLeftHalfWritten() throws IOException {
		RecordFolder.take(folder(), "a").journal().close();
		Files.writeString(folder().resolve("faces.csv.part"), "half");
		RecordFolder.take(folder(), "a").journal().close();
		assertFalse(Files.exists(folder().resolve("faces.csv.part")));
	}

	@Test
	void listsEveryFileWithItsHash() throws IOException {
		final RecordFolder record = RecordFolder.take(folder(), "a");
		Files.createDirectory(folder().resolve("overlays"));
		Files.writeString(folder().resolve("overlays/P1.png"), "abc");
		Files.writeString(folder().resolve("faces.csv"), "");
		record.seal();
		record.removeJournal();
		assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  faces.csv\n" +
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  overlays/P1.png\n", Files.readString(folder()
				.resolve("SHA256SUMS")));
	}
}
