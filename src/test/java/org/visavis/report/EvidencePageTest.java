package org.visavis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.ReportedLr;
import org.visavis.model.ModelLibrary;
import org.visavis.procedure.SyntheticCalibration;
import org.visavis.table.VerbalScaleTable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page in all its branches, from tables by hand. */
class EvidencePageTest {

	private static final Optional<Calibration> CALIBRATION = Optional.of(SyntheticCalibration.fast());
	private static final String UNSUITABLE = "no likelihood ratio: face_b is unsuitable for comparison";

	/** Records that between them take every branch of the page. */
	static final List<List<String>> RECORDS = List.of(List.of(), List.of(lr("Q1.1", "R1.1", 2.6)), List.of(lr("P1.1",
		"P2.1", 1.25)), List.of(lr("Q1.1", "R1.1", -2.4)), List.of(lr("Q1.1", "R1.1", 0.01)), List.of(without("Q1.1", "R1.1",
			UNSUITABLE)), List.of(lr("Q1.1", "R1.1", 1), without("Q1.1", "R2.1", UNSUITABLE)), many());

	@TempDir
	private Path record;

	@ParameterizedTest
	@FieldSource("RECORDS")
	void neverUsesAWordThatMustNotAppear(final List<String> pairs) throws IOException {
		final Pattern words = Pattern.compile("match|identical|%|probability that|facial measurement|biometric|authentic|" +
			"fake|posterior|<script");
		for (final Optional<Calibration> calibration : List.of(CALIBRATION, Optional.<Calibration> empty()))
			assertEquals(List.of(), words.matcher(page(calibration, pairs).replaceAll("(?s)<style>.*?</style>|style=\"[^\"]*\"", "")
				.toLowerCase(Locale.ROOT)).results().map(r -> r
				.group()).toList());
	}

	@ParameterizedTest
	@FieldSource("RECORDS")
	void everyVerbalTermForOnePersonStandsWithItsChanceCandidates(final List<String> pairs) throws IOException {
		final String page = page(CALIBRATION, pairs);
		final List<String> terms = page.substring(0, page.indexOf("<h2>The verbal scale")).lines().filter(line -> line.matches(
			".*(support for the proposition|supports neither).*")).toList();
		assertEquals(Math.min(50, pairs.stream().filter(pair -> pair.contains("suitable-suitable")).count()), terms.size());
		terms.forEach(line -> assertEquals(!line.contains("that two persons are shown rather"), line.matches(
			".*chance candidates.*: 0\\.0020 \\(0\\.0010 to 0\\.0040\\).*"), line));
	}

	@ParameterizedTest
	@FieldSource("RECORDS")
	void isWellFormedAndSaysWhatEachHeadingBelongsTo(final List<String> pairs) throws Exception {
		final Document page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(
			new StringReader(page(CALIBRATION, pairs).replace("<!DOCTYPE html>", ""))));
		assertEquals("en", page.getDocumentElement().getAttribute("lang"));
		final NodeList headings = page.getElementsByTagName("th");
		for (int i = 0; i < headings.getLength(); i++)
			assertTrue(((Element) headings.item(i)).getAttribute("scope").matches("row|col"));
		assertEquals(page.getElementsByTagName("table").getLength(), page.getElementsByTagName("caption").getLength());
	}

	@Test
	void saysInASentenceWhatSupportsOnePerson() throws IOException {
		assertSays("Two faces were compared: questioned face Q1.1 (a <1>.jpg) and reference face R1.1 (b.jpg).", 1);
		assertSays("The score is 390 times more probable if one person is shown than if two persons are, drawn from any " +
			"of the calibration's persons: likelihood ratio 390, log10 LR 2.6000.", 1);
		assertSays("moderately strong support for the proposition that one person is shown rather than that two persons are shown; expected number of chance " +
			"candidates among 1 compared: 0.0020 (0.0010 to 0.0040).", 1);
	}

	@Test
	void saysInASentenceWhatSupportsTwoPersons() throws IOException {
		assertSays("The score is 250 times more probable if two persons are shown, drawn from any of the calibration's " +
			"persons, than if one person is: likelihood ratio 1/250, log10 LR -2.4000.", 3);
	}

	@Test
	void saysInASentenceWhatSupportsNeither() throws IOException {
		assertSays("The score is about as probable if one person is shown as if two persons are, drawn from any of the " +
			"calibration's persons: likelihood ratio 1.0, log10 LR 0.0100.", 4);
	}

	@Test
	void saysBesideALikelihoodRatioWhatItDependsOn() throws IOException {
		final String said = "Not valid for children; unstated. The pair Q2.1 and R1.1 stands for the same two persons: the two likelihood " +
			"ratios are not independent and must not be multiplied.", pair = lr("Q1.1", "R1.1", 1.2).replace(",any,,",
				",any,not valid for children; unstated,Q2.1 R1.1");
		assertTrue(text(page(CALIBRATION, List.of(pair))).contains(said));
		assertTrue(text(page(CALIBRATION, List.of(pair, lr("Q2.1", "R1.1", 1.2)))).contains(said));
	}

	@Test
	void saysWhereAValueIsAtItsBound() throws IOException {
		final String sentence = "the value of this pair is at such a bound";
		assertSays(sentence, 1);
		assertSays(sentence, 3);
		assertFalse(page(CALIBRATION, RECORDS.get(2)).contains(sentence));
	}

	@Test
	void saysAmongHowManyPersonsNoErrorWasSeen() throws IOException {
		final List<String> pair = List.of(lr("Q1.1", "R1.1", 1.2).replace("0.002000,0.001000,0.004000",
			"0.000000,0.000000,0.000125"));
		final String shipped = ModelLibrary.shippedCalibration("full").get();
		assertTrue(text(page(Optional.of(Calibration.parse(shipped, "full.json")), pair)).matches(
			".*: fewer than 1 in 8,000; no error among \\d+ persons\\..*"));
		assertTrue(text(page(CALIBRATION, pair)).contains(": fewer than 1 in 8,000; no error was seen."));
	}

	@Test
	void saysWhyOnePairHasNoLr() throws IOException {
		assertSays("No likelihood ratio: face_b is unsuitable for comparison.", 5);
		assertSays("R1.1 is unsuitable: sharpness 2.00 below 3.0.", 5);
	}

	@Test
	void saysOfHowManyPairsTheListedAreTheClosest() throws IOException {
		page(CALIBRATION, RECORDS.stream().filter(pairs -> pairs.size() > 1).findFirst().get());
		EvidencePage.write(record, CALIBRATION.map(c -> c.among("any")), "", 12_497_500);
		assertTrue(text(Files.readString(record.resolve("evidence.html"))).contains("the closest by score of the 12,497,500 compared"));
	}

	@Test
	void saysThatNothingWasCompared() throws IOException {
		assertSays("No pair of faces was compared; images.csv says why.", 0);
	}

	@Test
	void namesBothPropositionsAndWhomTheyDoNotCover() throws IOException {
		assertSays("One person is shown: both faces of the pair are of one person, whoever that is.", 1);
		assertSays("Two persons are shown: the faces are of two persons, drawn from any of the calibration's persons; the " +
			"calibration's persons: as its file says: <nobody> who was ever photographed.", 1);
		assertSays("Not covered: close relatives", 1);
	}

	@Test
	void saysThatItIsAboutPersonsDrawnAndNotAboutThePersonOfTheCase() throws IOException {
		assertSays("They are about persons drawn (common source), not about the person of this case (specific source)", 1);
	}

	@Test
	void saysThatACalibrationIsShippedByItsHashAlone() throws IOException {
		final String shipped = ModelLibrary.shippedCalibration("full").get();
		final String page = text(page(Optional.of(Calibration.parse(shipped, "full.json")), RECORDS.get(1)));
		assertTrue(page.contains("shipped with this program, by its SHA-256"), page);
		assertTrue(page.contains("Name full: Learnt from 3745 photographs"), page);
	}

	@Test
	void saysThatACalibrationWasLearntFromCopiesToo() throws IOException {
		final String page = text(page(Optional.of(Calibration.parse(ModelLibrary.shippedCalibration("full").get(), "full.json")), RECORDS
			.get(1)));
		assertTrue(page.matches(".* [\\d,]+ faces of photographs as they are, and [\\d,]+ of copies that were made worse \\(small, .*"), page);
	}

	@Test
	void givesWhatAnAlteredCalibrationSaysOfItselfAsItsFilesWords() throws IOException {
		final String altered = ModelLibrary.shippedCalibration("full").get().replaceFirst("\"intercept\": -?\\d+", "\"intercept\": -40");
		final String page = text(page(Optional.of(Calibration.parse(altered, "full.json")), RECORDS.get(1)));
		assertTrue(page.contains("a file that is not shipped with this program"), page);
		assertTrue(page.contains("Name as its file says: full: Learnt from 3745 photographs"), page);
		assertTrue(page.contains("Population as its file says: the 972 persons"), page);
	}

	@Test
	void namesTheCalibrationWithItsHash() throws IOException {
		assertSays("synthetic: Made by hand for tests.", 1);
		assertSays(CALIBRATION.get().sha256(), 1);
		assertSays("Valid for nothing & nobody.", 1);
	}

	@Test
	void showsTheBoundsOfEachStratumAndThoseNotUsed() throws IOException {
		assertSays("suitable-suitable 600 2,400 600,000 -2.40 to 2.60 (LR 1/250 to 390) -3.40 to 3.60", 1);
		assertSays("Bounds by all pairs (ELUB), not used", 1);
		assertSays("limited-limited 49, too few: no likelihood ratio", 1);
	}

	@Test
	void showsTheScaleInBothDirections() throws IOException {
		assertSays("100 to below 1,000 2.000000 to 3.000000 moderately strong support for the proposition that one person", 1);
		assertSays("1/100 to above 1/1,000 -2.000000 to -3.000000 moderately strong support for the proposition that two", 1);
	}

	@Test
	void claimsTheGuidelineOnlyForWhatItHas() throws IOException {
		assertSays("Ranges from 2 and from 1/2 on: those of the ENFSI Guideline", 1);
		assertSays("what lies between, which it leaves open, and the wording of the propositions: the program's own", 1);
	}

	@Test
	void listsTheFiftyHighestOfMany() throws IOException {
		assertSays("The 50 pairs with the highest likelihood ratio; all pairs: pairs.csv", 7);
		final String page = page(CALIBRATION, RECORDS.get(7));
		assertTrue(page.contains("<td>1.5900</td>") && page.contains("<td>1.1000</td>") && !page.contains("1.0900"));
	}

	@Test
	void showsEveryReasonHoweverManyPairsThereAre() throws IOException {
		assertSays(UNSUITABLE + " 60", 7);
		assertSays("and 10 more, see pairs.csv", 7);
		assertSays("no likelihood ratio: another reason 1 ", 7);
	}

	@Test
	void listsFacesThatAreUnsuitableWithTheirReasons() throws IOException {
		assertSays("R1.1 (b.jpg): unsuitable: sharpness 2.00 below 3.0", 6);
	}

	@Test
	void saysWhyThereIsNoCalibration() throws IOException {
		assertTrue(text(page(Optional.empty(), RECORDS.get(5))).contains("No likelihood ratio: for a test."));
	}

	private void assertSays(final String sentence, final int which) throws IOException {
		final String text = text(page(CALIBRATION, RECORDS.get(which)));
		assertTrue(text.contains(sentence), text);
	}

	/** What a reader sees, with single spaces. */
	private static String text(final String page) {
		return page.replaceAll("</?(code|strong|span|bdi)[^>]*>", "").replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace(
			"&gt;", ">").replace("&amp;", "&").replace("&#39;", "'").replaceAll("\\s+", " ");
	}

	private String page(final Optional<Calibration> calibration, final List<String> pairs) throws IOException {
		final List<String> images = new ArrayList<>(List.of("image,path")), faces = new ArrayList<>(List.of(
			"face,suitability,reasons"));
		for (final String input : List.of("Q", "R", "P").subList(pairs.toString().contains("P1.1") ? 2 : 0, 3))
			for (int i = 1; i < 200; i++) {
				images.add(input + i + "," + (i > 1 ? "c.jpg" : input.equals("R") ? "b.jpg" : "a <1>.jpg"));
				faces.add(input + i + ".1," + (input.equals("R") && i == 1 ? "unsuitable,sharpness 2.00 below 3.0" : "suitable,"));
			}
		Files.write(record.resolve("images.csv"), images);
		Files.write(record.resolve("faces.csv"), faces);
		final List<String> lines = new ArrayList<>(List.of("face_a,face_b,score,log10_lr,log10_lr_low,log10_lr_high," +
			"stratum,no_lr_reason,support,chance_candidates,chance_low,chance_high,population,caveat,depends_on"));
		lines.addAll(pairs);
		Files.write(record.resolve("pairs.csv"), lines);
		VerbalScaleTable.write(record);
		EvidencePage.write(record, calibration.map(c -> c.among("any")), calibration.isPresent() ? "" : "no likelihood ratio: for a test", pairs
			.size());
		return Files.readString(record.resolve("evidence.html"));
	}

	private static String lr(final String a, final String b, final double log10Lr) {
		final ReportedLr lr = ReportedLr.of(log10Lr);
		return String.join(",", a, b, "3.5", lr.log10Lr(), "-2.4000", "2.6000", "suitable-suitable", "", lr.support(),
			"0.002000", "0.001000", "0.004000", "any", "", "");
	}

	private static String without(final String a, final String b, final String reason) {
		return String.join(",", a, b, "-1.0", "", "", "", "", reason, "", "", "", "", "", "", "");
	}

	/** 60 pairs with log10 LRs from 1 to 1.59, 60 without for one reason and one for another. */
	private static List<String> many() {
		final List<String> pairs = new ArrayList<>();
		IntStream.range(0, 60).forEach(i -> pairs.add(lr("Q1.1", "R" + (i + 2) + ".1", 1 + i / 100.0)));
		IntStream.range(0, 60).forEach(i -> pairs.add(without("Q" + (i + 2) + ".1", "R1.1", UNSUITABLE)));
		pairs.add(without("Q1.1", "R100.1", "no likelihood ratio: another reason"));
		return pairs;
	}
}
