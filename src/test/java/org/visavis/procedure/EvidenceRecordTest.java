package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.model.ModelCard;
import org.visavis.model.ModelLibrary;
import org.visavis.calibrate.RateWords;
import org.visavis.request.Adults;
import org.visavis.request.CasePersons;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;
import org.visavis.request.Shows;
import org.visavis.request.Version;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Table;

/**
 * Likelihood ratios in the records of the samples. By the calibration's limits P1, P2 and P5 are suitable, P3 is
 * unsuitable and the others are limited.
 */
class EvidenceRecordTest {

	private static final Calibration CALIBRATION = SyntheticCalibration.fast(new PropertyLimits("interocular",
		true, 106.5, 102));

	@TempDir
	private static Path folder;

	private static Path matrix, candidates;
	/** The rows of pairs.csv by both faces. */
	private static final Map<String, Map<String, String>> PAIRS = new LinkedHashMap<>();

	@BeforeAll
	static void make() throws IOException {
		final Path file = SyntheticCalibration.write(CALIBRATION, folder.resolve("a calibration.json"));
		final Settings settings = new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", false, false, file
			.toString()).of(new CasePersons("any", Adults.YES, "1", Shows.UNKNOWN, Shows.UNKNOWN));
		matrix = DistanceMatrix.run(Samples.FOLDER.toString(), folder.resolve("matrix").toString(), settings, Progress.SILENT)
			.record();
		candidates = CompareFaces.run(Samples.FOLDER + "/062_03.jpg", Samples.FOLDER.toString(), folder.resolve("candidates")
			.toString(), settings, new Presentation(0, false), Progress.SILENT).record();
		for (final Path record : List.of(matrix, candidates))
			Table.eachRow(record.resolve("pairs.csv"), pair -> PAIRS.put(pair.get("face_a") + " " + pair.get("face_b"), pair));
	}

	@Test
	void areRecordsThatVerify() {
		for (final Path record : List.of(matrix, candidates))
			assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", Progress.SILENT).findings());
	}

	@Test
	void cutsTheLrToTheBoundOfItsStratum() {
		assertEquals(List.of("2.6000", "-2.4000", "2.6000", "suitable-suitable", ""), evidence("P1.1 P2.1"));
	}

	@Test
	void asksTheStratumOfBothClasses() {
		assertEquals(List.of("-1.5000", "-1.5000", "1.5000", "suitable-limited", ""), evidence("P2.1 P4.1"));
	}

	@Test
	void calculatesTheLrFromTheCosines() {
		final Map<String, String> pair = PAIRS.get("P2.1 P5.1");
		final double cosine = 1 - Double.parseDouble(pair.get("sface_cosine"));
		assertEquals(6 * cosine - 2.4, Double.parseDouble(pair.get("log10_lr")), 1e-4);
	}

	@Test
	void saysWhichStratumHasTooFewPersons() {
		assertEquals(List.of("", "", "", "limited-limited",
			"no likelihood ratio: the calibration saw 49 persons in stratum limited-limited; at least 50 are needed"), evidence(
				"P4.1 P6.1"));
	}

	@Test
	void saysWhichFaceIsUnsuitable() {
		assertEquals(List.of("", "", "", "", "no likelihood ratio: face_b is unsuitable for comparison"), evidence(
			"P1.1 P3.1"));
	}

	@Test
	void saysThatTwoFilesAreTheSame() {
		assertEquals(List.of("", "", "", "", "no likelihood ratio: both photographs are files with the same bytes"), evidence(
			"Q1.1 R1.1"));
	}

	@Test
	void saysThatTwoFilesShowTheSamePixels() throws IOException {
		final Path same = Samples.copy(folder.resolve("pixels"), "062_03.jpg");
		ImageIO.write(ImageIO.read(same.resolve("062_03.jpg").toFile()), "png", same.resolve("copy.png").toFile());
		assertEquals(List.of("no likelihood ratio: both photographs are files with the same pixels"), DistanceMatrix.run(same
			.toString(), folder.resolve("same record").toString(), Samples.FAST, Progress.SILENT).table("pairs.csv").column(
				"no_lr_reason"));
	}

	@Test
	void saysThatTwoFacesAreInOnePhotograph() throws IOException {
		Samples.pair(Files.createDirectory(folder.resolve("one")).resolve("both.png"), "062_03.jpg", "115_03.jpg");
		assertEquals(List.of("no likelihood ratio: both faces are in one photograph"), DistanceMatrix.run(folder.resolve("one")
			.toString(), folder.resolve("pair").toString(), Samples.FAST, Progress.SILENT).table("pairs.csv").column(
				"no_lr_reason"));
	}

	@Test
	void putsTheLrIntoWords() {
		assertEquals("moderately strong support for the proposition that one person is shown rather than that two persons are shown", PAIRS.get("P1.1 P2.1").get(
			"support"));
		assertEquals("moderate support for the proposition that two persons are shown rather than that one person is shown", PAIRS.get("P2.1 P4.1").get("support"));
		assertEquals("", PAIRS.get("P1.1 P3.1").get("support"));
	}

	/** FMR 0.0005 (0.00025 to 0.001) at 2, the largest threshold not above the bound 2.6. */
	@Test
	void expectsChanceCandidatesAmongAllPairsCompared() {
		assertEquals(List.of("0.004000", "0.002000", "0.008000"), chance("Q1.1 R2.1"));
	}

	@Test
	void expectsChanceCandidatesAmongAllPairsOfAMatrix() {
		assertEquals(List.of("0.014000", "0.007000", "0.028000"), chance("P1.1 P2.1"));
	}

	@Test
	void chanceCandidatesAreTheSameWhicheverSideIsCalledQuestioned() throws IOException {
		final Settings settings = new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", false, false, folder
			.resolve("a calibration.json").toString());
		final Table turned = CompareFaces.run(Samples.FOLDER.toString(), Samples.FOLDER + "/062_03.jpg", folder.resolve(
			"turned").toString(), settings, new Presentation(0, false), Progress.SILENT).table("pairs.csv");
		assertEquals(Table.read(candidates.resolve("pairs.csv")).column("chance_high"), turned.column("chance_high"));
	}

	@Test
	void expectsNoChanceCandidatesForALikelihoodRatioBelowOne() {
		assertEquals(List.of("", "", ""), chance("P2.1 P4.1"));
	}

	@Test
	void expectsNothingWithoutALr() {
		assertEquals(List.of("", "", ""), chance("P1.1 P3.1"));
	}

	@Test
	void suitabilityIsThatOfTheCalibration() throws IOException {
		assertEquals(List.of("suitable", "suitable", "unsuitable", "limited", "suitable", "limited", "limited", "limited"),
			Table.read(matrix.resolve("faces.csv")).column("suitability"));
	}

	@Test
	void theManifestNamesTheCalibration() throws IOException {
		final JsonObject entry = JsonParser.parseString(Files.readString(matrix.resolve("manifest.json"))).getAsJsonObject()
			.getAsJsonObject("calibration");
		assertEquals(Map.of("name", "synthetic", "sha256", CALIBRATION.sha256(), "origin", "not shipped with " +
			Version.NAME_AND_NUMBER + "; name, population and limitations are what its file says of itself", "population", CALIBRATION.population(),
			"limitations", CALIBRATION.limitations(), "no_lr_reason", ""), entry.entrySet().stream().collect(
				Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getAsString())));
	}

	@Test
	void theModelsOfTheManifestAreKnownAsShipped() {
		assertEquals(List.of("yunet", "facemesh", "sface"), SealedRecord.open(matrix).manifest().models().stream().filter(
			ModelLibrary::isShipped).map(ModelCard::id).toList());
	}

	@Test
	void thePageHasTheNumbersOfTheTable() throws IOException {
		final String page = Files.readString(candidates.resolve("evidence.html"));
		for (final Map<String, String> pair : rows(candidates))
			if (!pair.get("chance_candidates").isEmpty()) assertTrue(page.contains("<td>" + pair.get("log10_lr") + "</td>") && page
				.contains("expected chance candidates: " + new RateWords().of(number(pair, "chance_candidates"), number(pair, "chance_low"), number(pair,
					"chance_high"))), pair.toString());
	}

	@Test
	void thePageHasEveryReason() throws IOException {
		final Set<String> reasons = new TreeSet<>();
		rows(matrix).forEach(pair -> reasons.add(pair.get("no_lr_reason")));
		assertEquals(4, reasons.size());
		final String page = Files.readString(matrix.resolve("evidence.html"));
		reasons.forEach(reason -> assertTrue(page.contains(reason), reason));
	}

	private static List<Map<String, String>> rows(final Path record) throws IOException {
		final List<Map<String, String>> rows = new ArrayList<>();
		Table.eachRow(record.resolve("pairs.csv"), rows::add);
		return rows;
	}

	private static List<String> evidence(final String pair) {
		return cells(pair, "log10_lr", "log10_lr_low", "log10_lr_high", "stratum", "no_lr_reason");
	}

	private static double number(final Map<String, String> pair, final String column) {
		return Double.parseDouble(pair.get(column));
	}

	private static List<String> chance(final String pair) {
		return cells(pair, "chance_candidates", "chance_low", "chance_high");
	}

	private static List<String> cells(final String pair, final String... columns) {
		return List.of(columns).stream().map(PAIRS.get(pair)::get).toList();
	}
}
