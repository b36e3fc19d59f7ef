package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.enrol.EnrolSettings;
import org.visavis.file.Sha256;
import org.visavis.repeat.Repetition;
import org.visavis.request.Adults;
import org.visavis.request.CasePersons;
import org.visavis.request.ClusterSettings;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.request.Shows;
import org.visavis.run.Outcome;
import org.visavis.table.Table;

/** Clusters of the samples, two photographs each of four persons; a log10 LR is 6 x SFace's cosine - 2.4. */
class ClusterFacesTest {

	private static final String[] NAMES = { "062_03.jpg", "062_08.jpg", "115_03.jpg", "115_08.jpg" };

	private static final Settings FULL = new Settings(false, FaceChoice.ALL, "fast", 0, "sface", "cosine", false, false, "shipped");

	@TempDir
	private Path folder;

	@Test
	void clustersThePersonsOfTheSamples() throws IOException {
		assertEquals("{1=P1.1 P2.1, 2=P3.1 P4.1, 3=P5.1 P6.1, 4=P7.1 P8.1}", members(run(Samples.FOLDER, "record")));
	}

	@Test
	void makesARecordThatVerifiesAndIsMadeAgainTheSame() {
		final Path record = run(Samples.FOLDER, "record");
		try (Repetition repetition = Samples.repetition(record)) {
			assertEquals(List.of(), Samples.differences(repetition));
		}
		assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", Progress.SILENT).findings());
	}

	@Test
	void isMadeAgainWithTheFilesThatItWasGiven() throws IOException {
		final Path first = run(Samples.copy(folder.resolve("four"), NAMES), "first");
		final Path record = run(folder.resolve("four"), "record", links("P1.1,P2.1,must"), first.toString());
		try (Repetition repetition = Samples.repetition(record)) {
			assertEquals(List.of(), Samples.differences(repetition));
		}
	}

	@Test
	void neverJoinsTwoFacesOfOnePhotograph() throws IOException {
		assertEquals("{1=P1.1, 2=P1.2}", members(run(twice(), "record")));
	}

	@Test
	void saysOfTwoAlikeInOnePhotographThatItKeptThemApart() throws IOException {
		final Map<String, String> pair = Table.read(run(twice(), "record").resolve("cluster_pairs.csv")).named().get(0);
		assertEquals("photograph", pair.get("kept_apart"));
		assertTrue(pair.get("remark").contains("relatives"), pair.toString());
	}

	@Test
	void joinsTwoFacesOfOnePhotographThatAreSaidToBeOnePerson() throws IOException {
		assertEquals("{1=P1.1 P1.2}", members(run(twice(), "record", links("P1.1,P1.2,must"), "")));
	}

	@Test
	void aCopyOfAPhotographShowsAFaceOnce() throws IOException {
		final Path input = Samples.copy(folder.resolve("copies"), NAMES[0], NAMES[2]);
		Files.copy(input.resolve(NAMES[0]), input.resolve("z copy.jpg"));
		final Path record = run(input, "record");
		assertEquals("{1=P1.1 P3.1, 2=P2.1}", members(record));
		assertEquals("1", Table.read(record.resolve("clusters.csv")).named().get(0).get("photographs"));
	}

	@Test
	void keepsApartWhatALinkKeepsApart() throws IOException {
		assertEquals("{1=P3.1 P4.1, 2=P1.1, 3=P2.1}", members(run(Samples.copy(folder.resolve("four"), NAMES), "record", links(
			"P1.1,P2.1,cannot"), "")));
	}

	@Test
	void knowsFacesByTheHashOfTheirPhotographToo() throws IOException {
		final String hash = Sha256.of(Files.readAllBytes(Samples.FOLDER.resolve(NAMES[1])));
		assertEquals("{1=P1.1 P2.1 P3.1 P4.1}", members(run(Samples.copy(folder.resolve("four"), NAMES), "record", links(hash +
			".1,P3.1,must"), "")));
	}

	@Test
	void refusesLinksThatContradictThemselves() throws IOException {
		assertEquals("links makes one person of P1.1 and P2.1, which are two persons by a line with cannot; expected links that agree.",
			refusal(links("P1.1,P3.1,must\nP2.1,P3.1,must\nP1.1,P2.1,cannot")));
	}

	@Test
	void refusesALinkOfAFaceThatIsNotThere() throws IOException {
		final String links = links("P1.1,P9.1,must");
		assertEquals(links + ", line 2: no face of this run is P9.1; expected one of faces.csv.", refusal(links));
	}

	@Test
	void refusesAnotherWordThanMustAndCannot() throws IOException {
		final String links = links("P1.1,P2.1,same");
		assertEquals(links + ", line 2: link is 'same'; expected must or cannot.", refusal(links));
	}

	@Test
	void refusesToClusterWithoutACalibration() {
		assertEquals("Cluster Faces... has no calibration (no likelihood ratio: calibration=none); expected one, since faces are joined by " +
			"likelihood ratios.", assertThrows(UserError.class, () -> ClusterFaces.run(Samples.FOLDER.toString(), folder.resolve("r")
				.toString(), Samples.FAST, ClusterSettings.DEFAULT, Progress.SILENT)).getMessage());
	}

	@Test
	void refusesANumberOfFalseJoinsThatIsNone() {
		assertEquals("false_joins is '0'; expected a number above 0, such as 1 or 0.5.", assertThrows(UserError.class,
			() -> new ClusterSettings("0", "", "", true, false)).getMessage());
	}

	@Test
	void numbersStayWhenPhotographsAreAdded() throws IOException {
		final Path input = Samples.copy(folder.resolve("later"), "119_03.jpg", "136_03.jpg");
		final Path first = run(input, "first");
		assertEquals("{1=P1.1, 2=P2.1}", members(first));
		for (final String name : List.of("062_03.jpg", "062_08.jpg", "136_08.jpg")) Files.copy(Samples.FOLDER.resolve(name), input.resolve(
			name));
		assertEquals("{1=P3.1, 2=P4.1 P5.1, 3=P1.1 P2.1}", members(run(input, "second", "", first.resolve("clusters.csv").toString())));
	}

	@Test
	void aNumberThatWasGivenOnceIsNotGivenAgain() throws IOException {
		final Path input = Samples.copy(folder.resolve("fewer"), NAMES[0], NAMES[2]);
		final Path first = run(input, "first");
		Files.delete(input.resolve(NAMES[2]));
		final Path second = run(input, "second", "", first.toString());
		assertEquals("earlier cluster; none of its faces is in a cluster here", Table.read(second.resolve("clusters.csv")).named().get(1).get(
			"remark"));
		Files.copy(Samples.FOLDER.resolve("119_03.jpg"), input.resolve("119_03.jpg"));
		assertEquals("{1=P1.1, 3=P2.1}", members(run(input, "third", "", second.toString())));
	}

	@Test
	void saysWhatIsNoTableOfClusters() throws IOException {
		final Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
		assertTrue(assertThrows(UserError.class, () -> run(Samples.FOLDER, "record", "", file.toString())).getMessage().startsWith(file +
			" cannot be read as a table of clusters: "));
	}

	@Test
	void aFaceThatCannotBeComparedIsInNoClusterAndTheTableSaysWhy() throws IOException {
		final Path record = run(Samples.FOLDER, settings(new PropertyLimits("interocular", true, 106.5, 102)), new ClusterSettings("1", "",
			"", true, false), "record");
		final Map<String, String> face = Table.find(record.resolve("cluster_faces.csv"), "face", "P3.1").orElseThrow();
		assertEquals("", face.get("cluster"));
		assertTrue(face.get("why_not").startsWith("unsuitable: "), face.toString());
	}

	@Test
	void aFaceThatCannotBeComparedIsWhereALinkPutsIt() throws IOException {
		final Path record = run(Samples.FOLDER, settings(new PropertyLimits("interocular", true, 106.5, 102)), new ClusterSettings("1", links(
			"P1.1,P3.1,must"), "", true, false), "record");
		assertEquals(Table.find(record.resolve("cluster_faces.csv"), "face", "P1.1").orElseThrow().get("cluster"), Table.find(record.resolve(
			"cluster_faces.csv"), "face", "P3.1").orElseThrow().get("cluster"));
	}

	@Test
	void theContactSheetShowsEachFaceOfAClusterWithSeveralPhotographs() throws IOException {
		final String page = Files.readString(run(Samples.FOLDER, "record").resolve("clusters.html"));
		assertEquals(8, page.split("data:image/jpeg", -1).length - 1);
		assertFalse(page.contains("<details>"));
	}

	@Test
	void theContactSheetSaysHowManyClustersThereAreAndWhatIsACopy() throws IOException {
		final Path in = Samples.copy(folder.resolve("in"), NAMES);
		Files.copy(in.resolve(NAMES[0]), in.resolve("again.jpg"));
		final String page = Files.readString(run(in, "record").resolve("clusters.html"));
		assertTrue(page.contains("2 clusters: 2 with several photographs, 0 with one.") && page.contains("2 photographs, 2 faces and 1 copy<"), page);
	}

	@Test
	void aDiscreetSheetShowsThemWhenAsked() throws IOException {
		final Path record = run(Samples.FOLDER, settings(), new ClusterSettings("1", "", "", true, true), "record");
		assertEquals(8, Files.readString(record.resolve("clusters.html")).split("<details>", -1).length - 1);
		assertFalse(Files.exists(record.resolve("clusters.png")));
	}

	@Test
	void withoutPicturesTheRecordHasNone() throws IOException {
		final Path record = run(Samples.FOLDER, settings(), new ClusterSettings("1", "", "", false, false), "record");
		assertFalse(Files.readString(record.resolve("clusters.html")).contains("data:image"));
		assertFalse(Files.exists(record.resolve("clusters.png")));
	}

	@Test
	void erasingPicturesErasesTheSheet() {
		final Path record = run(Samples.FOLDER, "record");
		EraseRecord.run(record.toString(), true, "");
		assertFalse(Files.exists(record.resolve("clusters.html")) || Files.exists(record.resolve("clusters.png")));
		assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", Progress.SILENT).findings());
	}

	@Test
	void aReportOnItSaysWhatClustersAre() throws IOException {
		final Path record = run(Samples.FOLDER, "record");
		WriteReport.run(record.toString(), "", true, false, "");
		assertTrue(Files.readString(record.resolve("report.html")).contains("4 sets of faces that may each be one person, 4 of them with " +
			"several photographs: clusters.html."));
	}

	@Test
	void photographsWithoutAFaceGiveNoCluster() throws IOException {
		final Path input = Files.createDirectories(folder.resolve("empty"));
		ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", input.resolve("black.png").toFile());
		final Path record = run(input, "record");
		assertEquals("{}", members(record));
		assertTrue(Files.readString(record.resolve("clusters.html")).contains("There is none."));
	}

	@Test
	void ofAGalleryGivesTheClustersOfItsPhotographs() throws IOException {
		final Path gallery = gallery();
		final Path record = ofGallery(gallery, "record");
		assertEquals("{1=P1.1 P2.1, 2=P3.1 P4.1}", members(record));
		assertEquals(Files.readString(run(gallery.resolveSibling("enrolled"), FULL, new ClusterSettings("1", "", "", true, false), "beside")
			.resolve("faces.csv")), Files.readString(record.resolve("faces.csv")));
	}

	@Test
	void ofAGalleryIsMadeAgainFromThePhotographsThemselves() throws IOException {
		try (Repetition repetition = Samples.repetition(ofGallery(gallery(), "record"))) {
			assertEquals(List.of(), Samples.differences(repetition));
		}
	}

	@Test
	void ofAGalleryRefusesAPhotographThatChangedSince() throws IOException {
		final Path gallery = gallery(), changed = gallery.resolveSibling("enrolled").resolve(NAMES[1]);
		Files.copy(Samples.FOLDER.resolve("136_03.jpg"), changed, StandardCopyOption.REPLACE_EXISTING);
		assertEquals(changed + " is not the file that was enrolled in " + gallery + "; expected that Enrol Gallery... is run again first.",
			assertThrows(UserError.class, () -> ofGallery(gallery, "record")).getMessage());
	}

	@Test
	void ofAGalleryRefusesOtherSettingsThanItsOwn() throws IOException {
		final Path gallery = gallery();
		final Settings other = EnrolSettings.photographs(FaceChoice.CENTRAL, "fast", 0, false);
		assertEquals(gallery + " was enrolled with face=all; this run has face=central: expected the same.", assertThrows(UserError.class,
			() -> ClusterFaces.ofGallery(gallery.toString(), folder.resolve("record").toString(), other, ClusterSettings.DEFAULT,
				Progress.SILENT)).getMessage());
	}

	/** A gallery of four photographs, which are copied beside it. */
	private Path gallery() throws IOException {
		final Path around = Files.createDirectories(folder.toRealPath().resolve("g")), gallery = around.resolve("gallery");
		EnrolGallery.run(Samples.copy(around.resolve("enrolled"), NAMES).toString(), gallery.toString(), EnrolSettings.photographs(
			FaceChoice.ALL, "fast", 0, false), Progress.SILENT);
		return gallery;
	}

	private Path ofGallery(final Path gallery, final String record) {
		return ClusterFaces.ofGallery(gallery.toString(), folder.resolve(record).toString(), FULL, ClusterSettings.DEFAULT, Progress.SILENT)
			.record();
	}

	/** A photograph that shows one person twice. */
	private Path twice() throws IOException {
		final Path input = Files.createDirectories(folder.resolve("twice"));
		Samples.pair(input.resolve("pair.png"), NAMES[0], NAMES[1]);
		return input;
	}

	private String links(final String lines) throws IOException {
		return Files.writeString(folder.toRealPath().resolve("links.csv"), "face_a,face_b,link\n" + lines + "\n").toString();
	}

	private String refusal(final String links) throws IOException {
		final Path input = Samples.copy(folder.resolve("three"), NAMES[0], NAMES[1], NAMES[2]);
		return assertThrows(UserError.class, () -> run(input, "record", links, "")).getMessage();
	}

	private Path run(final Path input, final String record) {
		return run(input, record, "", "");
	}

	private Path run(final Path input, final String record, final String links, final String earlier) {
		return run(input, settings(), new ClusterSettings("1", links, earlier, true, false), record);
	}

	private Path run(final Path input, final Settings settings, final ClusterSettings own, final String record) {
		final Outcome outcome = ClusterFaces.run(input.toString(), folder.resolve(record).toString(), settings, own, Progress.SILENT);
		return outcome.record();
	}

	private Settings settings(final PropertyLimits... limits) {
		try {
			final Path file = SyntheticCalibration.write(SyntheticCalibration.fast(limits), folder.resolve("a calibration.json"));
			return new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", false, false, file.toString()).of(new CasePersons("any",
				Adults.YES, "1", Shows.UNKNOWN, Shows.UNKNOWN));
		}
		catch (final IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The faces of each cluster, by its number. */
	private static String members(final Path record) throws IOException {
		return Table.read(record.resolve("cluster_faces.csv")).named().stream().filter(face -> !face.get("cluster").isEmpty()).collect(
			Collectors.groupingBy(face -> Integer.parseInt(face.get("cluster")), TreeMap::new, Collectors.mapping(face -> face.get("face"),
				Collectors.joining(" ")))).toString();
	}
}
