package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.originals.RecordedPhotos;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Sha256Sums;
import org.visavis.seal.SealedRecord;

/** What is read from a complete record and added to it. */
class SealedRecordTest {

	@TempDir
	private static Path folder;

	private static SealedRecord record;

	@BeforeAll
	static void make() {
		DetectFacesInFiles.run(Samples.FOLDER.toString(), folder.toString(), Samples.FAST, Progress.SILENT);
		record = SealedRecord.open(folder);
		record.add("Examiner", "note", Map.of("note", "first"), Map.of("notes/a.txt", part -> Files.writeString(part, "a")));
		record.add("", "note", Map.of("note", "second"), Map.of());
	}

	@Test
	void refusesAFolderWithoutARecord(@TempDir final Path empty) {
		assertEquals("record is " + empty + ", which holds no manifest.json; expected the folder of a complete record.",
			assertThrows(UserError.class, () -> SealedRecord.open(empty)).getMessage());
	}

	@Test
	void readsAFaceBackWithItsPhotograph() {
		assertEquals(record.table("faces.csv").column("eye_left_x").get(2), String.format(java.util.Locale.ROOT, "%.3f",
			record.face("P3.1").face().leftEye().x()));
		assertEquals(record.table("images.csv").column("sha256").get(2), record.face("P3.1").sha256());
	}

	@Test
	void refusesAnUnknownFace() {
		assertEquals("face is 'P3.7'; expected an id of " + folder.resolve("faces.csv") + ".", assertThrows(
			UserError.class, () -> record.face("P3.7")).getMessage());
	}

	@Test
	void readsThePhotographAgain() {
		assertEquals(record.face("P1.1").sha256(), RecordedPhotos.of(record, "").read(record.face("P1.1")).facts().sha256());
	}

	@Test
	void chainsEntriesToTheManifestAndToEachOther() throws IOException {
		final List<HistoryEntry> history = record.history();
		assertEquals(Sha256Sums.of(folder.resolve("manifest.json")), history.get(0).previous());
		final String first = Files.readAllLines(folder.resolve("history.jsonl")).get(0);
		assertEquals(org.visavis.file.Sha256.of(first.getBytes(java.nio.charset.StandardCharsets.UTF_8)), history.get(1)
			.previous());
	}

	@Test
	void hasTheHashOfAnAddedFileInItsEntry() throws IOException {
		assertEquals(Map.of("notes/a.txt", Sha256Sums.of(folder.resolve("notes/a.txt"))), record.history().get(0).files());
	}

	@Test
	void listsAddedFilesInTheSums() throws IOException {
		assertEquals(1, Files.readAllLines(folder.resolve("SHA256SUMS")).stream().filter(line -> line.endsWith(
			"  notes/a.txt")).count());
	}
}
