package org.visavis.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.visavis.file.WholeFile;
import org.visavis.seal.FolderCheck;
import org.visavis.seal.PrivateFiles;
import org.visavis.seal.RecordCheck;
import org.visavis.seal.RecordSeals;
import org.visavis.seal.Repair;
import org.visavis.seal.SealedRecord;

/** After a power cut or a kill at any moment a record is the one before or the one after, and the next command sees to it. */
@Tag("fiji")
class PowerCutTest {

	private static final Map<String, WholeFile.Filler> REPORT = Map.of("case.txt", filler("case: 1\n"), "report.html",
		filler("<html>"), "report.pdf", filler("%PDF-1.7"));

	private static final Map<String, WholeFile.Filler> EXHIBIT = Map.of("exhibits/plate-Q1.1-R1.1.png", filler("a plate"),
		"exhibits.csv", filler("file\n"));

	@Test
	void aRunEndsWithTheSameRecord() throws Exception {
		final Outages outages = Outages.of(record -> {}, TinyRun::run);
		outages.each((record, isOver) -> {
			if (isOver) assertEquals(outages.after(), TinyRecord.bytes(record));
			TinyRun.run(record);
			assertEquals(outages.after(), TinyRecord.bytes(record));
			assertEquals(List.of(), FolderCheck.of(record));
		});
	}

	@Test
	void aReportIsThereOrNot() throws Exception {
		beforeOrAfter(TinyRecord::write, record -> add(record, "report", REPORT));
	}

	@Test
	void aSecondReportTakesThePlaceOfTheFirstOrNot() throws Exception {
		beforeOrAfter(record -> add(TinyRecord.write(record), "report", REPORT), record -> add(record, "report", Map.of(
			"report.html", filler("<!DOCTYPE html>"), "report.pdf", filler("%PDF-1.4, another"))));
	}

	@Test
	void anExhibitIsThereOrNot() throws Exception {
		beforeOrAfter(TinyRecord::write, record -> add(record, "exhibit", EXHIBIT));
	}

	@Test
	void aSignatureAndItsRequestAreThereOrNot() throws Exception {
		beforeOrAfter(TinyRecord::write, PowerCutTest::sign);
	}

	@Test
	void aRequestIsThereOrNot() throws Exception {
		beforeOrAfter(TinyRecord::write, record -> RecordSeals.request(SealedRecord.open(record)));
	}

	@Test
	void aTimeStampTakesThePlaceOfItsRequestOrNot() throws Exception {
		beforeOrAfter(record -> sign(TinyRecord.write(record)), record -> {
			final Path answer = record.resolveSibling("answer.tsr");
			Files.write(answer, TestKeys.stamp(Files.readAllBytes(record.resolve("SHA256SUMS.p7s"))));
			RecordSeals.stamp(SealedRecord.open(record), answer, Optional.empty());
		});
	}

	@Test
	void anErasureIsMadeOrNot() throws Exception {
		beforeOrAfter(PowerCutTest::signedExhibit, PowerCutTest::erase);
	}

	@Test
	void aRepairCanBeInterruptedToo() throws Exception {
		final Outages erasure = Outages.of(PowerCutTest::signedExhibit, PowerCutTest::erase);
		for (final Outages.Command kill : erasure.kills())
			Outages.of(kill, SealedRecord::open).each((record, isOver) -> isBeforeOrAfter(erasure, record, false));
	}

	@Test
	void anErasureOfAnUnfinishedRunCanBeFinished() throws Exception {
		final Outages outages = Outages.of(TinyRun::begin, PowerCutTest::eraseUnfinished);
		outages.each((record, isOver) -> {
			assertTrue(isOver || UnfinishedRecord.is(record) || PrivateFiles.TEMPLATES.in(record).isEmpty());
			if (UnfinishedRecord.is(record) && !isOver) eraseUnfinished(record);
			assertEquals(List.of(), PrivateFiles.TEMPLATES.in(record));
		});
	}

	@Test
	void aFullDiskLeavesARecordToo() throws Exception {
		Outages.eachFull(TinyRecord::write, record -> add(record, "exhibit", EXHIBIT), (record, isOver) -> {
			SealedRecord.open(record);
			assertEquals(List.of(), FolderCheck.of(record));
			assertEquals(Files.exists(record.resolve("history.jsonl")), Files.exists(record.resolve("exhibits.csv")));
			assertTrue(!isOver || Files.exists(record.resolve("exhibits.csv")));
		});
	}

	@Test
	void withoutForcingARecordWouldBeLost() throws Exception {
		final Outages outages = Outages.of(TinyRecord::write, record -> add(record, "report", REPORT)).withoutForcing();
		final int[] lost = { 0 };
		outages.each((record, isOver) -> {
			Repair.of(record);
			if (!RecordCheck.of(record).findings().isEmpty()) lost[0]++;
		});
		assertTrue(lost[0] > 0);
	}

	private static void beforeOrAfter(final Outages.Command prepare, final Outages.Command change) throws Exception {
		final Outages outages = Outages.of(prepare, change);
		final int checked = outages.each((record, isOver) -> isBeforeOrAfter(outages, record, isOver));
		assertTrue(checked > 20, "checked: " + checked);
	}

	private static void isBeforeOrAfter(final Outages outages, final Path record, final boolean isOver) throws Exception {
		SealedRecord.open(record);
		final Map<String, String> found = TinyRecord.bytes(record);
		assertEquals(isOver || !found.equals(outages.before()) ? outages.after() : outages.before(), found);
		assertEquals(List.of(), FolderCheck.of(record));
	}

	private static void signedExhibit(final Path record) throws Exception {
		TinyRun.run(record);
		add(record, "exhibit", EXHIBIT);
		sign(record);
	}

	private static void erase(final Path record) {
		SealedRecord.open(record).erase("A", Map.of(), List.of("embeddings.csv", "overlays/P1.png", "overlays/P2.png",
			"exhibits/plate-Q1.1-R1.1.png"));
	}

	private static void add(final Path record, final String action, final Map<String, WholeFile.Filler> files) {
		SealedRecord.open(record).add("A", action, Map.of(), files);
	}

	private static void sign(final Path record) {
		RecordSeals.sign(SealedRecord.open(record), TestKeys.key("ec.p12"));
	}

	private static void eraseUnfinished(final Path record) throws Exception {
		UnfinishedRecord.delete(record, PrivateFiles.TEMPLATES.in(record));
	}

	private static WholeFile.Filler filler(final String text) {
		return file -> Files.writeString(file, text);
	}
}
