package org.visavis.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.record.Sha256Sums;
import org.visavis.record.TinyRecord;

/** A folder is a record only with the files that its command writes, and their hashes. */
class NeededFilesTest {

	@TempDir
	private Path folder;

	@Test
	void aRecordOfAFewFilesVerifies() throws IOException {
		TinyRecord.write(folder);
		assertEquals(List.of(), found());
	}

	@Test
	void aFolderWithAReportAloneIsNoRecord() throws IOException {
		Files.writeString(folder.resolve("report.pdf"), "%PDF-1.7");
		Sha256Sums.write(folder);
		assertEquals(List.of("manifest.json missing"), found());
	}

	@Test
	void aRecordWithoutATableIsNone() throws IOException {
		TinyRecord.writeUnsealed(folder);
		Files.delete(folder.resolve("faces.csv"));
		Sha256Sums.write(folder);
		assertEquals(List.of("faces.csv missing"), found());
	}

	@Test
	void aComparisonWithoutPairsIsNone() throws IOException {
		comparison("");
		assertEquals(List.of("evidence.html missing", "pairs.csv missing", "verbal_scale.csv missing"), found());
	}

	@Test
	void aBlindComparisonDoesWithoutWhatItKeptBack() throws IOException {
		comparison("file,sha256\n\"evidence.html, pairs.csv\",ab\n");
		assertEquals(List.of("verbal_scale.csv missing"), found());
	}

	@Test
	void whatShowsNoScoreCannotBeKeptBack() throws IOException {
		comparison("file,sha256\n\"evidence.html, pairs.csv, verbal_scale.csv\",ab\n");
		assertEquals(List.of("verbal_scale.csv missing"), found());
	}

	@Test
	void anUnknownCommandMakesNoRecord() throws IOException {
		TinyRecord.writeUnsealed(folder);
		Files.writeString(folder.resolve("manifest.json"), "{\"command\": \"Make Coffee...\"}");
		Sha256Sums.write(folder);
		assertEquals(List.of("manifest.json malformed"), found());
	}

	@Test
	void sumsWithoutALineAreMalformed() throws IOException {
		TinyRecord.write(folder);
		Files.writeString(folder.resolve("SHA256SUMS"), "");
		assertEquals(List.of("SHA256SUMS malformed", "faces.csv added", "images.csv added", "manifest.json added",
			"metadata.csv added", "overlays added", "overlays/P1.png added", "procedure.ijm added"), found());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aRecordBehindALinkIsTheSameRecord() throws IOException {
		final Path record = TinyRecord.write(folder.resolve("record"));
		final Path link = Files.createSymbolicLink(folder.resolve("link"), record);
		assertEquals(RecordCheck.of(record), RecordCheck.of(link));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aBackslashInANameIsNoFolder() throws IOException {
		TinyRecord.write(folder);
		Files.writeString(folder.resolve("overlays\\P1.png"), "another");
		assertEquals(List.of("overlays\\P1.png added"), found());
	}

	private void comparison(final String withheld) throws IOException {
		TinyRecord.writeUnsealed(folder);
		Files.writeString(folder.resolve("manifest.json"), TinyRecord.manifest("Compare Faces...", "a", ""));
		if (!withheld.isEmpty()) Files.writeString(folder.resolve("withheld.csv"), withheld);
		Sha256Sums.write(folder);
	}

	private List<String> found() throws IOException {
		return RecordCheck.of(folder).findings().stream().map(f -> f.file() + " " + f.finding()).toList();
	}
}
