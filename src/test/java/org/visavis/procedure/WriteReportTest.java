package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.ForbiddenWords;
import org.visavis.UserError;
import org.visavis.examination.Checklist;
import org.visavis.examination.Observation;
import org.visavis.page.PdfFonts;
import org.visavis.record.CaseFact;
import org.visavis.report.CaseReport;
import org.visavis.seal.SealedRecord;
import org.visavis.table.FaceGeometry;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reports on records by hand. */
class WriteReportTest {

	private static final List<String> PAGES = List.of("report", "annex", "disclosure", "certificate");
	private static final List<String> HEADINGS = IntStream.range(0, 16).mapToObj(i -> i + 1 + ". " + CaseReport.GROUPS.get(
		i)).toList();
	/** Control characters, signs that turn the direction, markup, a formula, and letters that no font here has. */
	private static final String HOSTILE = "'=cmd|' /C calc'!A0 <script>alert(1)</script>&amp;\"\u202Egpj.exe\u0007\u200B" +
		"\u4E2D \u05D0\u05D1\u05D2 \u0627\u0644\u0639\u0631\u0628\u064A\u0629 [U+0041] <img src=\"file:///etc/passwd\"/>.jpg";
	private static final String LONG = "W".repeat(4_000) + ".jpg";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "1:1", "1:N", "N:N", "detection", "blind", "none found", "unsuitable", "without calibration" })
	void everyReportHasTheSixteenGroupsAndClaimsNothing(final String kind) throws Exception {
		write(SyntheticRecord.ofKind(kind, folder).write(), "", true, false);
		final Document html = html("report");
		assertEquals(Stream.concat(Stream.of("The answer", "Contents"), HEADINGS.stream()).toList(), texts(html, "h2"));
		final String pdf = pdf("report");
		assertEquals(HEADINGS, pdf.lines().map(String::strip).filter(HEADINGS::contains).toList());
		for (final String page : PAGES) {
			assertEquals(List.of(), ForbiddenWords.in(ForbiddenWords.ofHtml(Files.readString(folder.resolve(page + ".html")))));
			assertEquals(List.of(), ForbiddenWords.in(pdf(page)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "1:1", "blind" })
	void everyGroupSaysSomething(final String kind) throws Exception {
		write(SyntheticRecord.ofKind(kind, folder).write(), "", true, false);
		final String[] groups = Files.readString(folder.resolve("report.html")).split("<h2[^>]*>");
		assertEquals(19, groups.length);
		for (final String group : groups)
			assertTrue(group.replaceAll("<[^>]*>", " ").strip().length() > 50, group);
	}

	@Test
	void whatACalibrationAndAModelSayOfThemselvesIsTheirsUnlessTheyAreShipped() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		final Map<String, String> cells = cells(html("report"));
		assertEquals("as its file says: <nobody> who was ever photographed", cells.get("Population of the calibration"));
		assertTrue(cells.get("Origin").startsWith("a file that is not shipped with this program."));
		assertTrue(cells(html("annex")).get("Card").startsWith("not shipped with this program;"));
	}

	@Test
	void whatNobodyStatedIsOneList() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		final Map<String, String> cells = cells(html("report"));
		for (final CaseFact fact : CaseFact.values())
			assertFalse(cells.containsKey(fact.label()), fact.toString());
		assertTrue(text("report").contains("Not stated in the case file: " + Stream.of(CaseFact.values()).map(CaseFact::label)
			.collect(Collectors.joining("; ")) + "."), text("report"));
	}

	@Test
	void whatTheCaseFileStatesStandsInItsPlace() throws Exception {
		final StringBuilder text = new StringBuilder();
		for (final String key : CaseFact.keys())
			text.append(key).append(": the ").append(key).append(" of <b>this</b> case\n");
		final Path facts = Files.writeString(folder.resolveSibling("case-" + folder.getFileName()), text);
		write(SyntheticRecord.ofKind("1:1", folder).write(), facts.toString(), true, false);
		final Map<String, String> cells = cells(html("report"));
		for (final CaseFact fact : CaseFact.values())
			assertEquals("the " + fact.key() + " of <b>this</b> case", cells.get(fact.label()));
		assertArrayEquals(Files.readAllBytes(facts), Files.readAllBytes(folder.resolve("case.txt")));
	}

	@Test
	void hostileNamesAreShownAsText() throws Exception {
		hostile();
		for (final String page : PAGES) {
			final String html = Files.readString(folder.resolve(page + ".html"));
			assertFalse(html.contains("<script") || html.contains("<img src=\"file"), page);
			assertFalse(Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]").matcher(html).find(), page);
			assertFalse(Pattern.compile("[\\p{Cf}]").matcher(pdf(page)).find(), page);
		}
		final String shown = "'=cmd|' /C calc'!A0 <script>alert(1)</script>&amp;\"[U+202E]gpj.exe[U+0007][U+200B]\u4E2D";
		assertTrue(html("report").getDocumentElement().getTextContent().contains(shown));
		try (PdfFonts fonts = new PdfFonts("\u4E2D")) {
			final String letter = fonts.has('\u4E2D') ? "\u4E2D" : "[U+4E2D]";
			assertTrue(pdf("annex").replaceAll("\\s", "").contains("[U+202E]gpj.exe[U+0007][U+200B]" + letter));
			assertEquals(fonts.otherFont(), SealedRecord.open(folder).history().get(0).content().getOrDefault("font", ""));
			assertTrue(text("report").contains(fonts.otherFont()) && text("report").contains("stand in the PDF as their codes"));
		}
	}

	@Test
	void nothingRunsOffThePage() throws Exception {
		hostile();
		for (final String page : PAGES)
			try (PDDocument document = Loader.loadPDF(folder.resolve(page + ".pdf").toFile())) {
				new PDFTextStripper() {

					@Override
					protected void processTextPosition(final TextPosition text) {
						assertTrue(text.getX() + text.getWidth() < text.getPageWidth() - 30, page + ": " + text + " at " + text
							.getX());
					}
				}.getText(document);
			}
	}

	@Test
	void aLongNameIsAllThere() throws Exception {
		hostile();
		assertTrue(lettersOfLongNames("report") >= 2 * 4_000, "the file and custody");
		assertTrue(lettersOfLongNames("annex") >= 4_000, "the file");
	}

	private int lettersOfLongNames(final String page) throws IOException {
		return Pattern.compile("W{3,}").matcher(pdf(page).replaceAll("\\s", "")).results().mapToInt(run -> run.group().length())
			.sum();
	}

	@Test
	void theSameTimeGivesTheSameBytes() throws Exception {
		final Map<String, byte[]> first = new TreeMap<>();
		write(SyntheticRecord.ofKind("1:1", folder.resolve("record")).write(), "", true, false);
		for (final String page : PAGES)
			for (final String kind : List.of(".html", ".pdf"))
				first.put(page + kind, Files.readAllBytes(folder.resolve("record").resolve(page + kind)));
		Files.move(folder.resolve("record"), folder.resolve("before"));
		write(SyntheticRecord.ofKind("1:1", folder.resolve("record")).write(), "", true, false);
		for (final String file : first.keySet())
			assertArrayEquals(first.get(file), Files.readAllBytes(folder.resolve("record").resolve(file)), file);
	}

	@Test
	void picturesAreInThePageItself() throws Exception {
		write(SyntheticRecord.of(folder, "a.jpg", "b.jpg").withPictures().write(), "", true, false);
		final NodeList pictures = html("report").getElementsByTagName("img");
		assertEquals(3, pictures.getLength());
		for (int i = 0; i < 3; i++) {
			assertTrue(((Element) pictures.item(i)).getAttribute("src").startsWith("data:image/jpeg;base64,"));
			assertTrue(((Element) pictures.item(i)).getAttribute("alt").length() > 10);
		}
		assertEquals(3, pictures("report"));
	}

	@Test
	void discreetPicturesAreClosedAndNotInThePdf() throws Exception {
		write(SyntheticRecord.of(folder, "a.jpg", "b.jpg").withPictures().write(), "", true, true);
		final NodeList pictures = html("report").getElementsByTagName("img");
		for (int i = 0; i < pictures.getLength(); i++) {
			final Element around = (Element) pictures.item(i).getParentNode();
			assertEquals("details", around.getTagName());
			assertFalse(around.hasAttribute("open"));
		}
		assertEquals(3, pictures.getLength());
		assertEquals(0, pictures("report"));
	}

	@Test
	void aReportCanBeWithoutPictures() throws Exception {
		write(SyntheticRecord.of(folder, "a.jpg", "b.jpg").withPictures().write(), "", false, false);
		assertEquals(0, html("report").getElementsByTagName("img").getLength());
		assertEquals(0, pictures("report"));
	}

	@Test
	void aReaderThatSpeaksFindsItsWay() throws Exception {
		write(SyntheticRecord.ofKind("1:N", folder).write(), "", true, false);
		for (final String page : PAGES) {
			final Document html = html(page);
			assertEquals("en", html.getDocumentElement().getAttribute("lang"));
			assertEquals(1, html.getElementsByTagName("h1").getLength());
			assertEquals(html.getElementsByTagName("table").getLength(), html.getElementsByTagName("caption").getLength());
			final NodeList heads = html.getElementsByTagName("th");
			for (int i = 0; i < heads.getLength(); i++)
				assertTrue(((Element) heads.item(i)).getAttribute("scope").matches("row|col"));
			assertEquals(0, html.getElementsByTagName("script").getLength());
		}
	}

	@Test
	void showsCorrectionsAndTheScoreWithoutThem() throws Exception {
		final List<String> geometry = FaceGeometry.COLUMNS;
		final List<String> row = new ArrayList<>(List.of("Q1.1", "ab", "move"));
		geometry.forEach(column -> row.add("11.500"));
		geometry.forEach(column -> row.add("12.250"));
		row.addAll(List.of("A. Sample", "the eye <was> missed"));
		final SyntheticRecord record = SyntheticRecord.of(folder, "a.jpg", "b.jpg").table("corrections.csv",
			"face,photo_sha256,action,before_" + String.join(",before_", geometry) + ",after_" + String.join(",after_",
				geometry) + ",who,why", Stream.of(row)).table("uncorrected_pairs.csv",
					"face_a,face_b,score,log10_lr,no_lr_reason", Stream.of(List.of("Q1.1", "R1.1", "7.000000", "0.5000", "")));
		write(record.write(), "", true, false);
		final String text = html("report").getDocumentElement().getTextContent().replaceAll("\\s+", " ");
		assertTrue(text("annex").contains("yes: move"));
		assertTrue(text.contains("box 11.500, 11.500") && text.contains("box 12.250, 12.250"));
		assertTrue(text.contains("A. Sample: the eye <was> missed"));
		assertTrue(text.contains("score 7.000000; log10 LR 0.5000"));
	}

	@Test
	void aPairOfAnAddedFaceIsNotCalledUncorrected() throws Exception {
		corrected("Q1.1", "add", List.of()).write();
		write(folder, "", true, false);
		final String text = text("report");
		assertTrue(text.contains("none: without the corrections there is no such pair"), text);
		assertFalse(text.contains("neither face was corrected"), text);
	}

	@Test
	void showsTheScoresOfAFaceThatWasRejected() throws Exception {
		corrected("Q1.2", "reject", List.of("Q1.2", "R1.1", "8.500000", "0.7500", "")).write();
		write(folder, "", true, false);
		assertTrue(text("report").replace(" ", "").contains("Q1.2andR1.1score8.500000;log10LR0.7500notinpairs.csv"));
	}

	@Test
	void thePairsThatACalibrationWasFittedToAreNotTheNumberTested() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		final String report = Files.readString(folder.resolve("report.html"));
		assertFalse(report.substring(report.indexOf("id=\"g9\""), report.indexOf("id=\"g10\"")).contains("600,000"));
		assertFalse(text("disclosure").contains("600,000"));
		assertTrue(text("disclosure").contains("n not stated"));
	}

	@Test
	void theFirstPageAnswersWhatWasAsked() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		final String page = pages("report").get(0);
		assertTrue(text("report").contains("The comparison supports that a.jpg and b.jpg show one person rather than two, drawn from any of the " +
			"calibration's persons."), page);
		assertTrue(page.contains("moderate support for the proposition that one person is shown rather than that two persons are shown; " +
			"likelihood ratio 17, relevant population: any; expected chance candidates among 1 compared: 0.010 (0.0080 to 0.012)"), page);
		assertTrue(page.contains("No examiner has rated a pair in this record"), page);
		assertTrue(page.contains("Not signed yet"), page);
	}

	@Test
	void warnsWhereTheCaseStatesNeitherASecondPropositionNorAPopulation() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		assertTrue(pages("report").get(0).contains("the case file states neither a second proposition nor a population of its own"));
		assertEquals("The case file states no second proposition. The case file states no relevant population. Whether the " +
			"likelihood ratio answers the question of the case is for the examiner to say.", cells(html("report")).get(
				"Are they those of the likelihood ratio?"));
	}

	@Test
	void warnsWhereThePropositionsOfTheCaseAreInWordsOfTheirOwn() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), facts("proposition_two: her sister\npopulation: any\n"), true, false);
		assertTrue(cells(html("report")).get("Are they those of the likelihood ratio?").startsWith("The second proposition of " +
			"the case file is in words of its own"));
		assertFalse(cells(html("report")).get("Are they those of the likelihood ratio?").contains("relevant population"));
		assertTrue(pages("report").get(0).contains("The case file names a relative or look-alike as one who may be shown: no likelihood ratio here " +
			"answers that."));
	}

	@Test
	void theFirstPageSaysThatLikelihoodRatiosMustNotBeMultiplied() throws Exception {
		write(SyntheticRecord.ofKind("1:N", folder).write(), "", true, false);
		assertTrue(pages("report").get(0).contains("must not be multiplied, nor added up"));
		assertTrue(pages("report").get(0).contains("of 5 pairs of the picture that with the highest likelihood ratio"));
	}

	@Test
	void theFirstPageNamesBothPopulationsWhereTheCaseFileAndTheRunDiffer() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), facts("population: Unstated\n"), true, false);
		assertTrue(pages("report").get(0).contains("The case file states the population \"unstated\", but the run was made for \"any\""));
	}

	@Test
	void noRelativesInTheCaseFileAreNoAlternative() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), facts("relatives: None known.\n"), true, false);
		assertFalse(pages("report").get(0).contains("a relative or look-alike"));
	}

	@Test
	void aQuestionedFileThatIsAReferenceTooIsNamed() throws Exception {
		final SyntheticRecord record = SyntheticRecord.of(folder, "a.jpg", "b.jpg").alike();
		write(record.write(), "", true, false);
		assertTrue(pages("report").get(0).contains("Files with the same bytes as a reference photograph: Q1 a.jpg = R1 b.jpg"));
	}

	@Test
	void wherePersonsAreNoAdultsTheQuestionWasNotAnswered() throws Exception {
		write(SyntheticRecord.ofKind("without calibration", folder).stating("adults", "no").write(), "", true, false);
		assertTrue(pages("report").get(0).contains("The question was not answered: not all persons are adults (adults=no), and no likelihood " +
			"ratio is valid for children."));
	}

	@Test
	void theReportSaysWhatIsKnownOfYearsWhereTheyAreNotStated() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		assertEquals("The years between the photographs are not stated. The limit of 5 years is a policy.",
			cells(html("report")).get("Time between the photographs"));
	}

	@Test
	void fewYearsNeedNoSuchWords() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).stating("years_apart", "5").write(), "", true, false);
		assertEquals("not stated", cells(html("report")).get("Time between the photographs"));
	}

	private String facts(final String lines) throws IOException {
		return Files.writeString(folder.resolveSibling("case-" + folder.getFileName()), lines).toString();
	}

	@Test
	void theFirstPageNamesEachPhotographThatIsSupportedAndCountsTheRest() throws Exception {
		write(SyntheticRecord.ofKind("N:N", folder).write(), "", true, false);
		final String page = pages("report").get(0);
		assertTrue(page.contains("For 5 pairs of 6 pictures the comparison supports that both pictures show one person rather than two, drawn from any of the calibration's persons"), page);
		for (final String name : "a b c d e f".split(" "))
			assertTrue(page.contains(name + ".jpg ("), page);
	}

	@Test
	void theFirstPageOfABlindRecordSaysWhatIsKeptBack() throws Exception {
		write(SyntheticRecord.ofKind("blind", folder).write(), "", true, false);
		final String page = pages("report").get(0);
		assertTrue(page.contains("The answer is kept back."), page);
		assertFalse(page.contains("supports that"), page);
	}

	@Test
	void theFirstPageSaysWhatWasNotExaminedAndWhy() throws Exception {
		write(SyntheticRecord.ofKind("unsuitable", folder).write(), "", true, false);
		assertTrue(pages("report").get(0).contains("No face is suitable for comparison: 1 (a.jpg: sharpness 2.00 below 3.0)"));
	}

	@Test
	void eachPageHasTheNumberOfTheReport() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), facts("report_number: 2026-114, version 1 \";}\n"), true, false);
		for (final String file : PAGES)
			for (final String page : pages(file))
				assertTrue(page.contains("Report: 2026-114, version 1 ; made 1970-01-01T00:00:00Z; page "), page);
	}

	@Test
	void eachPageSaysThatTheReportHasNoNumber() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		assertTrue(pages("annex").get(0).contains("Report: number and version not stated; made 1970"));
	}

	@Test
	void aReportOfTwoPhotographsHasAtMostTwelvePages() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), Path.of("macros/case.txt").toString(), true, false);
		assertTrue(pages("report").size() <= 12, pages("report").size() + " pages");
	}

	@Test
	void aReportOfSixtyPhotographsAgainstTwoHasAtMostTwentyPages() throws Exception {
		final String[] names = IntStream.range(0, 62).mapToObj(i -> i + ".jpg").toArray(String[]::new);
		write(SyntheticRecord.of(folder, names).questioned(60).withPictures().write(), Path.of("macros/case.txt").toString(), true,
			false);
		assertTrue(pages("report").size() <= 20, pages("report").size() + " pages");
	}

	@Test
	void saysThatTheProgramsComponentsAreNoStandard() throws Exception {
		final SealedRecord record = SealedRecord.open(SyntheticRecord.of(folder, "a.jpg", "b.jpg").write());
		for (final String standard : List.of("a standard of 2026", ""))
			record.add("A. Sample", "checklist", Map.of("face_a", "Q1.1", "face_b", "R1.1", "file", "checklists/a" + standard.length() +
				".csv"), Map.of("checklists/a" + standard.length() + ".csv", new Checklist(List.of(new Observation("ear", "", standard,
					"visible", "visible", "similar", "")))::write));
		write(folder, "", true, false);
		assertTrue(text("report").contains("neither they nor the order are those of ASTM E3149"));
	}

	@Test
	void theSecondPageHasTheContentsAndThePdfBookmarks() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		final String page = pages("report").get(1);
		assertTrue(page.startsWith("Contents") && page.matches("(?s).*Conclusion [.]* ?\\d+ .*"), page);
		final List<String> marks = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
			document.getDocumentCatalog().getDocumentOutline().children().forEach(mark -> marks.add(mark.getTitle()));
		}
		assertEquals(Stream.concat(Stream.of("The answer", "Contents"), HEADINGS.stream()).toList(), marks);
	}

	@Test
	void noRateIsARowOfNoughts() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		for (final String page : PAGES)
			assertFalse(text(page).contains("0.000000"), page);
		assertTrue(text("report").contains("fewer than 1 in"));
	}

	@Test
	void theDisclosureSheetSaysHowManyHashesItLeavesOut() throws Exception {
		final String[] names = IntStream.range(0, 13).mapToObj(i -> i + ".jpg").toArray(String[]::new);
		write(SyntheticRecord.of(folder, names).questioned(12).write(), "", true, false);
		final Map<String, String> cells = cells(html("disclosure"));
		assertTrue(cells.get("6. The original of the questioned photograph").contains("and 2 more, each in images.csv"));
		assertTrue(cells.get("10. The whole list of candidates in order").contains("and not by rank"));
	}

	@Test
	void theDisclosureSheetSaysOfWhatNoneIs() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), facts("edits: None.\n"), true, false);
		assertTrue(cells(html("disclosure")).get("Tools used on them").endsWith("Edited copies of the photographs, by the case " +
			"file: None."));
	}

	@Test
	void theDisclosureSheetGivesErrorRatesAtEachThresholdOfTheReport() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		final String rates = cells(html("disclosure")).get("Error rates");
		assertTrue(rates.contains("suitable-suitable at log10 LR 0: ") && rates.contains("suitable-suitable at log10 LR 2: "), rates);
	}

	@Test
	void theDisclosureSheetCountsOnePairAsOne() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		assertTrue(cells(html("disclosure")).get("Results of the search").startsWith("1 pair listed, 1 with"));
	}

	@Test
	void noDifferencesInTheCaseFileAreSetAgainstThoseOfTheChecklist() throws Exception {
		final SealedRecord record = SealedRecord.open(SyntheticRecord.of(folder, "a.jpg", "b.jpg").write());
		final Checklist list = new Checklist(List.of(new Observation("left ear", "ears", "", "visible", "visible", "different",
			"a scar")));
		record.add("A. Sample", "checklist", Map.of("face_a", "Q1.1", "face_b", "R1.1", "file", "checklists/a.csv"), Map.of(
			"checklists/a.csv", list::write));
		write(folder, facts("differences: None that needed an explanation.\n"), true, false);
		assertTrue(text("report").contains("Called different above: 1 (left ear). The case file says that there are none, or none " +
			"to explain: the two do not agree."));
	}

	@Test
	void theDisclosureSheetSaysHowManyFacesStoodOnEachSide() throws Exception {
		final String[] names = IntStream.range(0, 13).mapToObj(i -> i + ".jpg").toArray(String[]::new);
		write(SyntheticRecord.of(folder, names).questioned(1).write(), "", true, false);
		assertEquals("1 face of 1 questioned file against 12 faces of 12 reference files", cells(html("disclosure")).get(
			"11. The collection searched: size, source, how long kept").split(";")[0]);
	}

	@Test
	void eachLinkSaysInWordsWhatItIs() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		try (PDDocument document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
			for (final PDPage page : document.getPages())
				for (final PDAnnotation link : page.getAnnotations())
					assertEquals("A part of this document", link.getContents());
		}
	}

	/** The text of each page of a PDF, with single spaces. */
	private List<String> pages(final String page) throws IOException {
		final List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(folder.resolve(page + ".pdf").toFile())) {
			for (int i = 1; i <= document.getNumberOfPages(); i++) {
				final PDFTextStripper stripper = new PDFTextStripper();
				stripper.setSortByPosition(true);
				stripper.setStartPage(i);
				stripper.setEndPage(i);
				pages.add(stripper.getText(document).replaceAll("\\s+", " "));
			}
		}
		return pages;
	}

	@Test
	void aDetectionComparesWithNothing() throws Exception {
		write(SyntheticRecord.ofKind("detection", folder).write(), "", true, false);
		assertEquals("none: no pair was compared", cells(html("report")).get("Faces searched"));
	}

	@Test
	void showsNoPictureFromOutsideOfTheRecord() throws Exception {
		final SyntheticRecord record = SyntheticRecord.of(folder.resolve("record"), "a.jpg", "b.jpg").table("exhibits.csv",
			"file,face_a,face_b,kind,processing,macro", Stream.of(List.of("../private.png", "Q1.1", "R1.1", "plate", "", "")));
		ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("private.png").toFile());
		write(record.write(), "", true, false);
		assertFalse(Files.readString(folder.resolve("record/report.html")).contains("data:image"));
	}

	@Test
	void aConclusionNamesTheBoundsOfItsLikelihoodRatio() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		final String text = text("report");
		assertTrue(text.substring(text.lastIndexOf("15. Conclusion")).contains(
			"Its data support log10 LRs from -2.40 to 2.60 and no others"), text);
	}

	@Test
	void aCertificateSaysWhatTwoHashesOfOneRunDoNotShow() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		assertTrue(text("certificate").contains("It does not show that they are copies of what a device held"));
		assertTrue(text("certificate").contains("Whether record and copies are to be admitted, and what weight they have, is another question"));
	}

	@Test
	void aCertificateDoesNotCertifyWhereThePhotographsComeFrom() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		assertTrue(text("certificate").contains("Where those files come from is certified only as far as the brackets of the paragraph before"));
	}

	@Test
	void theDisclosureSheetSaysThatNoMakerStatesAnEvaluationByNist() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		assertTrue(cells(html("disclosure")).get("5. Performance in tests by NIST").contains("None is stated by the makers of sface."));
	}

	@Test
	void theDisclosureSheetGivesTheYearsThatAreStated() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		assertTrue(cells(html("disclosure")).get("1. Name, maker, versions and years of the software and its algorithms").contains(
			"the record was made on 2026-01-02T03:04:05Z; of the networks there are those that their sources name, and no others: sface: somewhere"));
	}

	@Test
	void theReportSaysOfSharedPersonsWhatTheCardsSay() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		assertEquals("As far as the cards of the networks say: sface: unknown. Where a card gives no number, how many persons both have is not " +
			"known. Likelihood ratios and error rates may come out better for persons that a network was trained on than for others.", cells(html("report"))
				.get("Overlap of what the networks were trained on with what the calibration was learnt from"));
	}

	@Test
	void aCertificateStatesNoLikelihoodRatiosWhereThereIsNoCalibration() throws Exception {
		write(SyntheticRecord.ofKind("without calibration", folder).write(), "", true, false);
		assertFalse(text("certificate").contains("likelihood ratio"));
		assertTrue(text("report").contains("No likelihood ratios were calculated: calibration=none."));
	}

	/** With one face corrected; the pair without the correction, if it has cells. */
	private SyntheticRecord corrected(final String face, final String action, final List<String> uncorrected)
		throws IOException
	{
		final List<String> geometry = FaceGeometry.COLUMNS, row = new ArrayList<>(List.of(face, "ab", action));
		geometry.forEach(column -> row.add(action.equals("add") ? "" : "11.500"));
		geometry.forEach(column -> row.add(action.equals("reject") ? "" : "12.250"));
		row.addAll(List.of("A. Sample", "why"));
		return SyntheticRecord.of(folder, "a.jpg", "b.jpg").table("corrections.csv", "face,photo_sha256,action,before_" + String
			.join(",before_", geometry) + ",after_" + String.join(",after_", geometry) + ",who,why", Stream.of(row)).table(
				"uncorrected_pairs.csv", "face_a,face_b,score,log10_lr,no_lr_reason", Stream.of(uncorrected).filter(cells -> !cells
					.isEmpty()));
	}

	private String text(final String page) throws Exception {
		return html(page).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
	}

	@Test
	void setsExaminersBesideEachOtherAndBesideTheScale() throws Exception {
		final SealedRecord record = SealedRecord.open(SyntheticRecord.of(folder, "a.jpg", "b.jpg").write());
		final Checklist list = new Checklist(List.of(new Observation("left ear", "ears", "", "visible", "visible", "different",
			"a <scar>"), new Observation("nose", "", "", "visible", "not visible", "", "")));
		record.add("A. Sample", "checklist", Map.of("face_a", "Q1.1", "face_b", "R1.1", "file", "checklists/a.csv"), Map.of(
			"checklists/a.csv", list::write));
		for (final String rating : List.of("supports_two", "supports_one"))
			record.add(rating, "rating", Map.of("face_a", "Q1.1", "face_b", "R1.1", "rating", rating, "note", ""), Map.of());
		write(folder, "", true, false);
		final Map<String, String> cells = cells(html("report"));
		assertEquals("a <scar>", cells.get("left ear (ears)"));
		final String text = html("report").getDocumentElement().getTextContent().replaceAll("\\s+", " ");
		assertTrue(text.contains("supports_two: The observations support that two persons are shown no: they disagree") || text
			.contains("two persons are shownno: they disagree"), text);
		assertTrue(text.contains("one person is shownyes") || text.contains("one person is shown yes"));
		assertTrue(text.contains("Where the last words of examiners differ"));
		assertEquals(List.of(), ForbiddenWords.in(pdf("report")));
	}

	@Test
	void tellsWhetherAnExaminerAgreesWithATermForTwoPersons() throws Exception {
		final SealedRecord record = SealedRecord.open(SyntheticRecord.of(folder, "a.jpg", "b.jpg").against().write());
		for (final String rating : List.of("supports_two", "supports_one"))
			record.add(rating, "rating", Map.of("face_a", "Q1.1", "face_b", "R1.1", "rating", rating, "note", ""), Map.of());
		write(folder, "", true, false);
		final String text = html("report").getDocumentElement().getTextContent().replaceAll("\\s+", " ");
		assertTrue(text.matches(".*support that two persons are shown ?yes.*"), text);
		assertTrue(text.matches(".*support that one person is shown ?no: they disagree.*"), text);
	}

	@Test
	void theRecordIsSoundAfterwardsAndSaysWhatWasAdded() throws Exception {
		write(SyntheticRecord.ofKind("1:1", folder).write(), "", true, false);
		write(folder, "", true, false);
		final SealedRecord record = SealedRecord.open(folder);
		assertEquals(List.of("report", "report"), record.history().stream().map(entry -> entry.action()).toList());
		assertTrue(record.history().get(0).files().containsKey("report.pdf"));
	}

	@Test
	void aCaseFileThatIsNotThereIsNamed() throws Exception {
		final Path record = SyntheticRecord.ofKind("1:1", folder).write();
		assertThrows(UserError.class, () -> write(record, folder + "/nowhere.txt", true, false));
		assertFalse(Files.exists(folder.resolve("report.html")));
	}

	private void hostile() throws Exception {
		final SyntheticRecord record = SyntheticRecord.of(folder, HOSTILE, LONG).withPictures().table("metadata.csv",
			"image,group,name,value", Stream.of(List.of("Q1", "EXIF", HOSTILE, LONG)));
		final Path facts = Files.writeString(folder.resolveSibling("case-" + folder.getFileName()), "examiner: " + HOSTILE
			.replace("\u0007", "\u0001") + "\ncustody: " + LONG + "\n");
		WriteReport.run(record.write().toString(), facts.toString(), new CaseReport.Presentation(true, false), HOSTILE,
			Instant.EPOCH);
	}

	private static void write(final Path record, final String facts, final boolean pictures, final boolean discreet) {
		WriteReport.run(record.toString(), facts, new CaseReport.Presentation(pictures, discreet), "A. Sample", Instant.EPOCH);
	}

	private Document html(final String page) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(Files
			.readString(folder.resolve(page + ".html")).replace("<!DOCTYPE html>", "").strip())));
	}

	private String pdf(final String page) throws IOException {
		try (PDDocument document = Loader.loadPDF(folder.resolve(page + ".pdf").toFile())) {
			return new PDFTextStripper().getText(document).replaceAll("(?m)^.*page \\d+ of \\d+$\\R?", "");
		}
	}

	private int pictures(final String page) throws IOException {
		int pictures = 0;
		try (PDDocument document = Loader.loadPDF(folder.resolve(page + ".pdf").toFile())) {
			for (final PDPage sheet : document.getPages())
				for (final COSName name : sheet.getResources().getXObjectNames())
					if (sheet.getResources().isImageXObject(name)) pictures++;
		}
		return pictures;
	}

	private static List<String> texts(final Document html, final String tag) {
		final NodeList nodes = html.getElementsByTagName(tag);
		final List<String> texts = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++)
			texts.add(nodes.item(i).getTextContent().strip());
		return texts;
	}

	/** The last cell of each row by its first. */
	private static Map<String, String> cells(final Document html) {
		final Map<String, String> cells = new TreeMap<>();
		final NodeList rows = html.getElementsByTagName("tr");
		for (int i = 0; i < rows.getLength(); i++)
			cells.put(rows.item(i).getFirstChild().getTextContent().strip(), rows.item(i).getLastChild().getTextContent()
				.strip());
		return cells;
	}
}
