package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.FailedCheck;
import org.visavis.ForbiddenWords;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.notice.NoticeForm;
import org.visavis.notice.NoticeLog;
import org.visavis.procedure.WriteRemovalNotice.Writing;
import org.visavis.request.CopySettings;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Table;

/** Notices on records by hand. */
class WriteRemovalNoticeTest {

	private static final String SAMPLE = "macros/notice.txt";
	/** A byte sequence with a known MD5 (RFC 1321, A.5) and SHA-256 (FIPS 180-4, "abc"). */
	private static final String ABC_MD5 = "900150983cd24fb0d6963f7d28e17f72",
			ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void everyFormSaysWhatIsStatedAndClaimsNothing(final NoticeForm form) throws IOException {
		write(record("1:1"), SAMPLE, form);
		final String html = Files.readString(notice(form + "-1/notice.html")), pdf = pdf(form + "-1/notice.pdf");
		for (final String text : List.of(ForbiddenWords.ofHtml(html), pdf)) {
			assertEquals(List.of(), ForbiddenWords.in(text));
			assertTrue(text.replaceAll("\\s+", " ").contains("https://pictures.example/post/12345"), text);
			assertTrue(text.contains("Draft: for a lawyer to check"), text);
		}
	}

	@Test
	void aNoticeHoldsNoPicture() throws IOException {
		write(record("1:1"), SAMPLE, NoticeForm.US);
		assertFalse(Files.readString(notice("us-1/notice.html")).contains("<img"));
		try (PDDocument pdf = Loader.loadPDF(notice("us-1/notice.pdf").toFile())) {
			for (final PDPage page : pdf.getPages())
				assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
		}
	}

	@Test
	void whatIsMissingIsSaidAtTheEndAndInTheHistory() {
		final String sentence = write(record("1:1"), SAMPLE, NoticeForm.US);
		assertTrue(sentence.endsWith("notice.pdf; missing: Signature"), sentence);
		assertEquals("Signature", last().get("missing"));
	}

	@Test
	void theClockIsTheOneThatAPersonEntered() {
		write(record("1:1"), SAMPLE, NoticeForm.US);
		assertEquals("2026-11-02 21:00 -05:00 (America/New_York), 2026-11-03 02:00 UTC", last().get("due"));
	}

	@Test
	void onlyQuestionedPhotographsAreDepictions() throws IOException {
		write(record("1:1"), SAMPLE, NoticeForm.US);
		assertEquals(List.of("image", "Q1"), hashes().stream().map(line -> line.substring(0, line.indexOf(','))).toList());
	}

	@Test
	void aQuestionedPictureThatIsAReferenceTooIsLeftOutAndNamed() throws IOException {
		final Path record = twoQuestioned("cf".repeat(32), "ce".repeat(32));
		final String sentence = write(record, SAMPLE, NoticeForm.US);
		assertEquals("Q1", String.join(" ", hashes().stream().skip(1).map(line -> line.substring(0, 2)).toList()));
		assertTrue(sentence.startsWith("Left out: Q2 is the same picture as the reference photograph R1, which is taken for the person's own;"), sentence);
	}

	@Test
	void aPictureThatIsNamedIsADepictionThoughItIsAReferenceToo() throws IOException {
		write(twoQuestioned("cf".repeat(32), "ce".repeat(32)), facts("adults: yes\nimages: Q2\n"), NoticeForm.US);
		assertTrue(hashes().get(1).startsWith("Q2,"), hashes()::toString);
	}

	@Test
	void aFileThatIsNoPictureIsLeftOutAndNamed() throws IOException {
		write(twoQuestioned("\"1000\",\"JPEG\",\"200\",\"100\",\"1\",\"\",\"1\",\"\"\n\"R1\"", "\"1000\",\"\",\"\",\"\",\"\",\"\",\"0\",\"no image\"\n\"R1\""), SAMPLE,
			NoticeForm.US);
		assertTrue(Files.readString(notice("us-1/hashes.txt")).contains("# Left out: Q2 is no picture.\n"));
		assertEquals(2, hashes().size());
	}

	@Test
	void aNoticeOnReferencesAloneIsRefused() throws IOException {
		final Path record = record("1:1");
		replace(record, "ce".repeat(32), "cd".repeat(32));
		assertTrue(assertThrows(UserError.class, () -> write(record, SAMPLE, NoticeForm.US)).getMessage().startsWith(
			"No depiction is left for a notice on "));
	}

	@Test
	void aFileThatLiesThereAndIsDamagedIsNotSaidToBeGone() throws IOException {
		final Path pictures = Files.createDirectory(folder.resolve("pictures")), record = folder.resolve("record");
		Files.copy(Samples.FOLDER.resolve("115_03.jpg"), pictures.resolve("whole.jpg"));
		Files.write(pictures.resolve("cut.jpg"), Arrays.copyOf(Files.readAllBytes(pictures.resolve("whole.jpg")), 300));
		FindCopies.run(pictures.toString(), Samples.FOLDER.resolve("062_08.jpg").toString(), record.toString(), Samples.FAST, CopySettings.DEFAULT,
			Progress.SILENT);
		write(record, SAMPLE, NoticeForm.US);
		assertTrue(Files.readString(notice("us-1/hashes.txt")).contains("# No PDQ: the file cannot be read as a picture: Q1.\n"));
	}

	@Test
	void anExaminerNamesTheDepictionsOfAMatrix() throws IOException {
		write(record("N:N"), facts("adults: yes\nimages: P2, P3\n"), NoticeForm.US);
		assertEquals(List.of("P2", "P3"), hashes().stream().skip(1).map(line -> line.substring(0, 2)).toList());
	}

	@Test
	void aPhotographThatTheRecordLacksIsRefused() {
		assertTrue(assertThrows(UserError.class, () -> write(record("1:1"), facts("adults: yes\nimages: Q9\n"), NoticeForm.US))
			.getMessage().startsWith("images names 'Q9'; expected an id of "));
	}

	@Test
	void theMd5IsThatOfTheFileWhereverItLiesNow() throws IOException {
		final Path record = record("1:1");
		Files.writeString(Files.createDirectories(folder.resolve("elsewhere")).resolve("any name"), "abc");
		SealedSample.forge(record, "images.csv", Files.readString(record.resolve("images.csv")).replace("ab".repeat(32), ABC_SHA256)
			.replace("\"1000\"", "\"3\""));
		WriteRemovalNotice.run(record.toString(), SAMPLE, new Writing(NoticeForm.US, "", "", folder.resolve("elsewhere").toString()), "");
		assertEquals("Q1," + ABC_SHA256 + "," + ABC_MD5 + ",,", hashes().get(1).replaceFirst(",+$", ",,"));
	}

	@Test
	void aPictureHasTheHashesThatFindCopiesTakes() throws IOException {
		final String picture = "samples/london/062_08.jpg";
		final Path record = folder.resolve("record"), copies = folder.resolve("copies");
		DetectFacesInFiles.run(picture, record.toString(), Samples.FAST, Progress.SILENT);
		FindCopies.run(picture, picture, copies.toString(), Samples.FAST, CopySettings.DEFAULT, Progress.SILENT);
		write(record, SAMPLE, NoticeForm.US);
		final Map<String, String> taken = Table.read(copies.resolve("hashes.csv")).named().get(0);
		final List<String> names = List.of(hashes().get(0).split(",")), cells = List.of(hashes().get(1).split(",", -1));
		final List<String> expected = names.stream().skip(1).map(taken::get).toList();
		assertEquals(expected, cells.subList(1, cells.size()));
	}

	@Test
	void hashesOfTheRecordAreTakenOver() throws IOException {
		final Path record = SyntheticRecord.ofKind("1:1", folder.resolve("record")).table("hashes.csv", "image,sha256,md5,pdq,quality," +
			"mirrored,border_left,inside_pdq", Stream.of(List.of("Q1", "ab".repeat(32), ABC_MD5, "12".repeat(32), "97", "34".repeat(32),
				"0", ""))).write();
		write(record, SAMPLE, NoticeForm.US);
		assertEquals(List.of("image,sha256,md5,pdq,quality,mirrored,inside_pdq", "Q1," + "ab".repeat(32) + "," + ABC_MD5 + "," + "12".repeat(
			32) + ",97," + "34".repeat(32) + ","), hashes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "adults: no\n", "adults: unknown\n", "depicted: A\n" })
	void whereSomebodyMayBeAMinorNothingIsReadOrStored(final String facts) throws IOException {
		final Path record = record("1:1");
		final Map<String, String> before = RecordBytes.all(record);
		final Writing nowhere = new Writing(NoticeForm.US, "", "", folder.resolve("no such folder").toString());
		final String sentence = assertThrows(FailedCheck.class, () -> WriteRemovalNotice.run(record.toString(), facts(facts), nowhere, ""))
			.getMessage();
		assertTrue(sentence.endsWith("or to the police: " + folder.toRealPath().resolve("whom-to-turn-to.html")), sentence);
		assertEquals(before, RecordBytes.all(record));
	}

	@Test
	void thePageForMinorsSaysWhomToTurnToAndNothingOfTheCase() throws IOException {
		assertThrows(FailedCheck.class, () -> write(record("1:1"), facts("adults: no\ndepicted: Ms. Invented\n"), NoticeForm.US));
		final String page = Files.readString(folder.resolve("whom-to-turn-to.html"));
		assertTrue(Stream.of("takeitdown.ncmec.org", "Report Remove", "Police").allMatch(page::contains));
		assertFalse(page.contains("Invented"));
		assertEquals(List.of(), ForbiddenWords.in(ForbiddenWords.ofHtml(page)));
	}

	@Test
	void aRecordOfMinorsHasNoNoticeWhateverTheFactsSay() throws IOException {
		final Path record = record("1:1");
		SealedSample.forge(record, "manifest.json", Files.readString(record.resolve("manifest.json")).replace("\"method\": \"fast\"",
			"\"method\": \"fast\", \"adults\": \"no\""));
		assertTrue(assertThrows(FailedCheck.class, () -> write(record, SAMPLE, NoticeForm.US)).getMessage().contains(
			"since the record was made with adults=no and somebody shown may be a minor"));
	}

	@Test
	void theRecordStillVerifies() {
		final Path record = record("1:1");
		write(record, SAMPLE, NoticeForm.US);
		LogRemovalNotice.run(record.toString(), "us-1", NoticeLog.Event.SENT, "2026-10-31 21:30 -04:00", "", "A. Sample");
		assertTrue(VerifyRecord.run(record.toString(), false, "", "", "", Progress.SILENT).passed());
	}

	@Test
	void erasureSaysThatNoticesTellOfPersons() {
		final Path record = record("1:1");
		write(record, SAMPLE, NoticeForm.US);
		assertTrue(EraseRecord.run(record.toString(), false, "").sentence().contains("notices/"));
	}

	@Test
	void theReportListsNoticesAndWhatBecameOfThem() throws IOException {
		final Path record = record("1:1");
		write(record, SAMPLE, NoticeForm.US);
		LogRemovalNotice.run(record.toString(), "us-1", NoticeLog.Event.ANSWERED, "2026-10-31 21:30 -04:00", "Number 4711", "");
		WriteReport.run(record.toString(), "", true, false, "");
		assertTrue(Files.readString(record.resolve("report.html")).replaceAll("<[^>]*>", "|").contains(
			"us-1||answered||2026-10-31 21:30 -04:00, 2026-11-01 01:30 UTC||||Number 4711|"));
	}

	@Test
	void aSignedRecordIsRefused() {
		final Path record = SealedSample.signed(folder.resolve("record"));
		assertTrue(assertThrows(UserError.class, () -> write(record, SAMPLE, NoticeForm.US)).getMessage().contains("is signed"));
	}

	@Test
	void aNoticeThatIsThereIsNotReplaced() {
		final Path record = record("1:1");
		write(record, SAMPLE, NoticeForm.US);
		assertTrue(assertThrows(UserError.class, () -> WriteRemovalNotice.run(record.toString(), SAMPLE, new Writing(NoticeForm.US,
			"us-1", "", ""), "")).getMessage().endsWith("which may have been sent; expected another name."));
		write(record, SAMPLE, NoticeForm.US);
		assertTrue(Files.exists(notice("us-2/notice.pdf")));
	}

	@Test
	void aLaboratorysTemplateIsUsedAndNamedByItsHash() throws IOException {
		final Path own = Files.createDirectories(folder.resolve("own"));
		Files.writeString(own.resolve("notice-us.ftlh"), "<html lang=\"en\"><head><title>T</title></head><body><p>Ours: ${fact.depicted[0]}</p></body></html>");
		WriteRemovalNotice.run(record("1:1").toString(), SAMPLE, new Writing(NoticeForm.US, "ours", own.toString(), ""), "");
		assertTrue(Files.readString(notice("ours/notice.html")).contains("<p>Ours: Ms. Invented</p>"));
		assertTrue(last().get("template_sha256").matches("[0-9a-f]{64}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img alt=\"\" src=\"data:image/png;base64,\"/>", "<script>1</script>", "<p style=\"background: url(x.png)\">a</p>",
		"<style>@import 'x.css';</style>", "<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\"/>", "<p onclick=\"x\">a</p>",
		"<p><a href=\"javascript:1\">a</a></p>", "<p style=\"background: &#117;rl(x.png)\">a</p>", "<p style=\"background: \\75 rl(x.png)\">a</p>",
		"<style>/*<![CDATA[*/ p { background: url(x.png) } /*]]>*/</style>", "<style>p { background: \\75rl(x.png) }</style>",
		"<p style=\"background: image-set('x.png' 1x)\">a</p>", "<style>&#64;import 'x.css';</style>",
		"<p><a href=\"&#100;ata:text/html,a\">a</a></p>", "<p><a href=\"java&#115;cript:1\">a</a></p>" })
	void aTemplateThatShowsMoreThanWordsIsRefused(final String more) throws IOException {
		final Path own = Files.createDirectories(folder.resolve("own"));
		Files.writeString(own.resolve("notice-us.ftlh"), "<html lang=\"en\"><head><title>T</title></head><body>" + more + "</body></html>");
		assertTrue(assertThrows(UserError.class, () -> WriteRemovalNotice.run(record("1:1").toString(), SAMPLE, new Writing(NoticeForm.US,
			"ours", own.toString(), ""), "")).getMessage().contains("expected words only"));
	}

	@Test
	void theLogKnowsUntilWhenANoticeIsDue() throws IOException {
		assertEquals("Notice us-1 received: 2026-10-24 12:00 +01:00 (Europe/London), 2026-10-24 11:00 UTC; due: 2026-10-26 11:00 +00:00 " +
			"(Europe/London), 2026-10-26 11:00 UTC", log(unsent(), NoticeLog.Event.RECEIVED, "2026-10-24 12:00 Europe/London"));
	}

	@Test
	void theLogRefusesWhatHappenedBeforeANoticeWasSent() {
		final Path record = record("1:1");
		write(record, SAMPLE, NoticeForm.US);
		assertEquals("at is 2026-10-29 22:00 -04:00, 2026-10-30 02:00 UTC, when notice us-1 was answered, before it was sent at 2026-11-01 " +
			"01:30 UTC; expected no earlier time.", refused(record, NoticeLog.Event.ANSWERED, "2026-10-29 22:00 -04:00"));
	}

	@Test
	void theLogRefusesToSendWhatWasReceivedBefore() throws IOException {
		final Path record = unsent();
		log(record, NoticeLog.Event.RECEIVED, "2026-10-24 11:00 UTC");
		assertEquals("at is 2026-10-24 12:00 UTC, when notice us-1 was sent, after it was received at 2026-10-24 11:00 UTC; expected no later time.", refused(
			record, NoticeLog.Event.SENT, "2026-10-24 12:00 UTC"));
	}

	@Test
	void theLogRefusesASecondOtherTimeOfReceipt() throws IOException {
		final Path record = unsent();
		log(record, NoticeLog.Event.RECEIVED, "2026-10-24 11:00 UTC");
		assertTrue(refused(record, NoticeLog.Event.RECEIVED, "2026-10-24 12:00 UTC").contains("and its history says at 2026-10-24 11:00 UTC; expected that time"));
	}

	@Test
	void theLogRefusesATimeThatHasNotCome() throws IOException {
		assertTrue(refused(unsent(), NoticeLog.Event.SENT, "2999-01-01 12:00 UTC").startsWith("at is 2999-01-01 12:00 UTC, more than a day after now, which is "));
	}

	@Test
	void theLogRefusesANoticeThatTheRecordLacks() {
		assertTrue(assertThrows(UserError.class, () -> LogRemovalNotice.run(record("1:1").toString(), "us-1", NoticeLog.Event.SENT,
			"2026-10-24 12:00 Europe/London", "", "")).getMessage().endsWith(": it has none."));
	}

	private static String log(final Path record, final NoticeLog.Event event, final String at) {
		return LogRemovalNotice.run(record.toString(), "us-1", event, at, "", "").sentence();
	}

	private static String refused(final Path record, final NoticeLog.Event event, final String at) {
		return assertThrows(UserError.class, () -> log(record, event, at)).getMessage();
	}

	/** A record with a notice that says nothing of when it was sent. */
	private Path unsent() throws IOException {
		final Path record = record("1:1");
		write(record, facts("adults: yes\n"), NoticeForm.US);
		return record;
	}

	/** Q1, Q2 and R1, with one thing replaced in images.csv. */
	private Path twoQuestioned(final String old, final String now) throws IOException {
		final Path record = SyntheticRecord.of(folder.resolve("record"), "a.jpg", "b.jpg", "c.jpg").questioned(2).write();
		replace(record, old, now);
		return record;
	}

	private static void replace(final Path record, final String old, final String now) throws IOException {
		final String images = Files.readString(record.resolve("images.csv"));
		assertTrue(images.contains(old), images);
		SealedSample.forge(record, "images.csv", images.replace(old, now));
	}

	private Path record(final String kind) {
		try {
			return SyntheticRecord.ofKind(kind, folder.resolve("record")).write();
		}
		catch (final IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private String facts(final String text) throws IOException {
		return Files.writeString(folder.resolve("facts.txt"), text).toString();
	}

	private static String write(final Path record, final String facts, final NoticeForm form) {
		return WriteRemovalNotice.run(record.toString(), facts, new Writing(form, "", "", ""), "A. Sample").sentence();
	}

	private Path notice(final String file) {
		return folder.resolve("record/notices").resolve(file);
	}

	private List<String> hashes() throws IOException {
		return Files.readAllLines(notice("us-1/hashes.txt")).stream().filter(line -> !line.startsWith("#")).toList();
	}

	private Map<String, String> last() {
		final SealedRecord record = SealedRecord.open(folder.resolve("record"));
		return record.history().get(record.history().size() - 1).content();
	}

	private String pdf(final String file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(notice(file).toFile())) {
			return new PDFTextStripper().getText(pdf);
		}
	}
}
