package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Sha256Sums;
import org.visavis.seal.SealedRecord;

class EraseRecordTest {

	@TempDir
	private Path folder;

	@Test
	void takesTemplatesAndSaysWhatIsLeft() throws IOException {
		final Path record = SealedSample.unsigned(folder.resolve("record"));
		template(record);
		final String sentence = EraseRecord.run(record.toString(), false, "A").sentence();
		assertTrue(sentence.startsWith("Erased 1 file (embeddings.csv); left are pictures of faces in exhibits/, overlays/; " +
			"names, paths and metadata in "), sentence);
		assertTrue(sentence.contains("; positions, distances and likelihood ratios in evidence.html, faces.csv, pairs.csv"),
			sentence);
	}

	@Test
	void listsWhatGoesAndWhatIsVoidThen() {
		assertEquals("exhibits/ (1 file)\noverlays/ (2 files)\nand the signature, which is void", EraseRecord.announced(SealedSample
			.signed(folder.resolve("record")).toString(), true));
	}

	@Test
	void listsNothingWhereNothingGoes() {
		assertEquals("", EraseRecord.announced(SealedSample.unsigned(folder.resolve("record")).toString(), false));
	}

	@Test
	void leavesNoByteOfATemplate() throws IOException {
		final Path record = SealedSample.unsigned(folder.resolve("record"));
		template(record);
		EraseRecord.run(record.toString(), false, "A");
		for (final String text : RecordBytes.all(record).values())
			assertFalse(text.contains("0.1234567"));
	}

	@Test
	void takesPicturesIfAsked() {
		final Path record = SealedSample.unsigned(folder.resolve("record"));
		EraseRecord.run(record.toString(), true, "A");
		assertTrue(Files.notExists(record.resolve("overlays")) && Files.notExists(record.resolve("exhibits")));
	}

	@Test
	void takesAReportWithPicturesOnly() throws IOException {
		final Path record = SealedSample.unsigned(folder.resolve("record"));
		SealedRecord.open(record).add("", "report", Map.of(), Map.of("report.html", part -> Files.writeString(part,
			"<img src=\"data:image/png;base64,\">"), "report.pdf", part -> Files.writeString(part, "%PDF-1.7 /Font")));
		EraseRecord.run(record.toString(), true, "A");
		assertTrue(Files.notExists(record.resolve("report.html")) && Files.exists(record.resolve("report.pdf")));
	}

	@Test
	void writesDownWhatWent() throws IOException {
		final Path record = SealedSample.unsigned(folder.resolve("record"));
		template(record);
		final String hash = Sha256Sums.of(record.resolve("embeddings.csv"));
		EraseRecord.run(record.toString(), false, "An examiner");
		final List<HistoryEntry> history = SealedRecord.open(record).history();
		final HistoryEntry last = history.get(history.size() - 1);
		assertEquals("An examiner erase {pictures=false} {embeddings.csv=" + hash + "}", last.who() + " " + last.action() +
			" " + last.content() + " " + last.files());
	}

	@Test
	void takesTheSignatureThatIsVoid() {
		final Path record = SealedSample.signed(folder.resolve("record"));
		assertTrue(EraseRecord.run(record.toString(), true, "").sentence().contains(") and the signature, which is void;"));
		assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", "", "", Progress.SILENT).findings());
	}

	@Test
	void leavesARecordThatStillFollowsFromItsPhotographs() {
		final Path record = SealedSample.unsigned(folder.resolve("record"));
		EraseRecord.run(record.toString(), true, "");
		assertEquals(List.of(), VerifyRecord.run(record.toString(), true, "", "", "", Progress.SILENT).findings());
	}

	@Test
	void keepsTheSignatureWhereNothingIsToBeErased() {
		final Path record = SealedSample.signed(folder.resolve("record"));
		assertTrue(EraseRecord.run(record.toString(), false, "").sentence().startsWith("Nothing to erase; left are "));
		assertTrue(Files.exists(record.resolve("SHA256SUMS.p7s")));
	}

	@Test
	void keepsTheSignatureWhereAJournalIsAllThatGoes() throws IOException {
		final Path record = SealedSample.signed(folder.resolve("record"));
		Files.writeString(record.resolve("unfinished.journal"), "templates");
		assertTrue(EraseRecord.run(record.toString(), false, "").sentence().startsWith("Erased 1 file (unfinished.journal); "));
		assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", "", "", Progress.SILENT).findings());
		assertTrue(Files.exists(record.resolve("SHA256SUMS.p7s")));
	}

	@Test
	void erasesAnUnfinishedFolderToo() throws IOException {
		final Path record = Files.createDirectories(folder.resolve("record/overlays")).getParent();
		Files.writeString(record.resolve("unfinished.journal"), "templates");
		Files.writeString(record.resolve("overlays/P1.png.part"), "half a picture");
		assertEquals("Erased 2 files (unfinished.journal, overlays/); nothing of persons is left: " + record, EraseRecord.run(
			record.toString(), true, "").sentence());
		assertEquals(Map.of(), RecordBytes.all(record));
	}

	@Test
	void erasesNothingOfADamagedRecord() throws IOException {
		final Path record = SealedSample.unsigned(folder.resolve("record"));
		Files.writeString(record.resolve("pairs.csv"), "damaged");
		assertTrue(assertThrows(UserError.class, () -> EraseRecord.run(record.toString(), true, "")).getMessage().contains(
			"does not verify: pairs.csv (changed)"));
		assertTrue(Files.exists(record.resolve("overlays/Q1.png")));
	}

	private static void template(final Path record) throws IOException {
		Files.writeString(record.resolve("embeddings.csv"), "face,recogniser,v1\nQ1.1,sface,0.1234567\n");
		Sha256Sums.write(record);
	}
}
