package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.enrol.EnrolSettings;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.Npy;
import org.visavis.repeat.Verification;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.SearchKeys;
import org.visavis.request.Settings;
import org.visavis.table.Table;

/** One questioned photograph and a gallery of the other of its person and those of two others. */
class SearchGalleryTest {

	private static final Settings FAST = new Settings(false, FaceChoice.ALL, "fast", 640, "sface", "cosine", false, false, Settings.SHIPPED);
	private static final SearchKeys FIVE = new SearchKeys(5, false);

	@TempDir
	private Path folder;

	private Path known, gallery;

	@BeforeEach
	void enrol() throws IOException {
		known = Samples.copy(folder.resolve("known"), "062_08.jpg", "115_03.jpg", "115_08.jpg", "119_03.jpg");
		gallery = enrol(known, "gallery");
	}

	private Path enrol(final Path input, final String name) {
		final Path into = folder.resolve(name);
		EnrolGallery.run(input.toString(), into.toString(), EnrolSettings.photographs(FaceChoice.ALL, "fast", 640, false), Progress.SILENT);
		return into;
	}

	private Path search(final Path in, final SearchKeys keys, final Settings settings) {
		return SearchGallery.run(Samples.FOLDER + "/062_03.jpg", in.toString(), folder.resolve("record").toString(), settings, keys, 0,
			Progress.SILENT).record();
	}

	private Path search(final Path in) {
		return search(in, FIVE, FAST);
	}

	private static List<Map<String, String>> rows(final Path record, final String table) {
		try {
			return Table.read(record.resolve(table)).named();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> column(final Path record, final String table, final String column) {
		return rows(record, table).stream().map(row -> row.get(column)).toList();
	}

	@Test
	void findsTheOtherPhotographOfThePersonFirst() throws IOException {
		assertEquals(known.toRealPath().resolve("062_08.jpg").toString(), column(search(gallery), "hits.csv", "path").get(0));
	}

	@Test
	void saysOfEachHitWhatACompareOfAllPhotographsSays() {
		final Path hits = search(gallery), compared = CompareFaces.run(Samples.FOLDER + "/062_03.jpg", known.toString(), folder.resolve("compared")
			.toString(), FAST, new Presentation(0, false), Progress.SILENT).record();
		final List<List<String>> expected = new ArrayList<>(), found = new ArrayList<>();
		final Map<String, String> hashes = hashes(compared);
		rows(compared, "pairs.csv").forEach(row -> expected.add(said(row, hashes.get(row.get("face_b").replaceFirst("\\..*", "")))));
		rows(hits, "hits.csv").forEach(row -> found.add(said(row, row.get("sha256"))));
		assertEquals(expected.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList(), found.stream().sorted((a, b) -> a.toString()
			.compareTo(b.toString())).toList());
	}

	private static Map<String, String> hashes(final Path record) {
		final Map<String, String> hashes = new HashMap<>();
		rows(record, "images.csv").forEach(row -> hashes.put(row.get("image"), row.get("sha256")));
		return hashes;
	}

	/** All but the faces' ids. */
	private static List<String> said(final Map<String, String> row, final String hash) {
		return List.of(hash, row.get("sface_cosine"), row.get("score"), row.get("log10_lr"), row.get("stratum"), row.get("no_lr_reason"), row.get(
			"support"), row.get("chance_candidates"), row.get("chance_low"), row.get("chance_high"));
	}

	@Test
	void listsThePairsOfHitsInPairs() {
		final Path record = search(gallery);
		final List<String> pairs = column(record, "pairs.csv", "face_b"), hits = column(record, "hits.csv", "face_b");
		assertEquals(pairs.stream().sorted().toList(), hits.stream().sorted().toList());
	}

	@Test
	void numbersThePhotographsByTheirRank() {
		assertEquals(List.of("R1.1", "R2.1", "R3.1", "R4.1"), column(search(gallery), "hits.csv", "face_b"));
	}

	@Test
	void findsAsManyAsAreWanted() {
		assertEquals(List.of("1", "2"), column(search(gallery, new SearchKeys(2, false), FAST), "hits.csv", "rank"));
	}

	@Test
	void expectsChanceCandidatesOfTheWholeGalleryHoweverFewAreWanted() {
		final Path one = search(gallery, new SearchKeys(1, false), FAST);
		assertEquals("4", count(one, "pairs"));
		assertEquals(1, rows(one, "pairs.csv").size());
	}

	private static String count(final Path record, final String name) {
		try {
			return Files.readString(record.resolve("manifest.json")).replaceFirst("(?s).*\"" + name + "\": (\\d+).*", "$1");
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void namesTheGalleryByTheHashOfItsManifest() throws IOException {
		final String sha256 = Gallery.open(gallery, false).sha256();
		assertTrue(Files.readString(search(gallery).resolve("manifest.json")).contains("\"gallery 1\": {\n      \"sha256\": \"" + sha256));
	}

	@Test
	void listsAFaceWhosePhotographIsGone() throws IOException {
		Files.delete(known.resolve("062_08.jpg"));
		final Path record = search(gallery);
		assertEquals("no file of its photograph is where it was enrolled, with the same content", column(record, "hits.csv", "not_in_pairs").get(0));
		assertEquals("", column(record, "hits.csv", "face_b").get(0));
		assertEquals(3, rows(record, "pairs.csv").size());
	}

	@Test
	void findsAPhotographByAnotherFileWithItsBytes() throws IOException {
		Files.copy(known.resolve("062_08.jpg"), known.resolve("again.jpg"));
		enrol(known, "gallery");
		Files.delete(known.resolve("062_08.jpg"));
		assertEquals(known.toRealPath().resolve("again.jpg").toString(), column(search(gallery), "images.csv", "path").get(1));
	}

	@Test
	void doesNotFindWhatVanished() throws IOException {
		Files.delete(known.resolve("062_08.jpg"));
		enrol(known, "gallery");
		assertEquals(3, rows(search(gallery), "hits.csv").size());
	}

	@Test
	void listsFacesOutsideTheStrataApart() throws IOException {
		final Path both = Files.writeString(folder.resolve("both.txt"), gallery + "\n" + embeddings() + "\n");
		final Path record = search(both);
		assertEquals(List.of("comparable 1", "comparable 2", "comparable 3", "comparable 4", "outside 1", "outside 2"), rows(record, "hits.csv").stream()
			.map(row -> row.get("list") + " " + row.get("rank")).toList());
		assertEquals("2", count(record, "gallery_faces_outside"));
		assertEquals("6", count(record, "gallery_faces"));
		assertTrue(column(record, "hits.csv", "no_lr_reason").get(5).contains("face_b is unsuitable"));
	}

	/** A gallery of two unit vectors without photographs. */
	private Path embeddings() throws IOException {
		final ByteBuffer bytes = ByteBuffer.allocate(Npy.HEADER + 2 * 128 * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).put(Npy.header(Npy.FLOATS, 2,
			128));
		bytes.putFloat(Npy.HEADER, 1).putFloat(Npy.HEADER + 129 * Float.BYTES, 1);
		Files.write(folder.resolve("vectors.npy"), bytes.array());
		return enrol(folder.resolve("vectors.npy"), "embeddings");
	}

	@Test
	void findsInASecondGalleryAPhotographThatIsGoneFromTheFirst() throws IOException {
		final Path others = Samples.copy(folder.resolve("others"), "062_08.jpg", "136_03.jpg");
		final Path both = Files.writeString(folder.resolve("both.txt"), gallery + "\n" + enrol(others, "second") + "\n");
		Files.delete(known.resolve("062_08.jpg"));
		assertEquals(others.toRealPath().resolve("062_08.jpg").toString(), column(search(both), "images.csv", "path").get(1));
	}

	@Test
	void leavesOutAnErasedFaceOfAPhotographThatIsFound() throws IOException {
		pair();
		final Path two = enrol(known, "two");
		final List<String> ids = Gallery.open(two, false).parts().stream().flatMap(part -> part.ids().stream()).toList();
		assertEquals(2, ids.size());
		EraseGallery.run(two.toString(), list(ids.get(1)), "");
		final Path record = search(two);
		assertEquals(List.of("Q1.1", "R1." + ids.get(0).replaceFirst(".*\\.", "")), column(record, "faces.csv", "face"));
		assertEquals(1, rows(record, "pairs.csv").size());
	}

	@Test
	void leavesOutAnErasedFaceAlsoWhenMadeAgain() throws IOException {
		pair();
		final Path two = enrol(known, "two");
		EraseGallery.run(two.toString(), list(Gallery.open(two, false).parts().get(0).ids().get(1)), "");
		final Path record = search(two);
		Files.move(two, folder.resolve("gone"));
		assertEquals(List.of("faces.csv: made again: the same bytes", "pairs.csv: made again: the same bytes"), VerifyRecord.run(record.toString(), true, "",
			Progress.SILENT).lines().stream().filter(line -> line.matches("(faces|pairs)\\.csv: .*")).toList());
	}

	private String list(final String face) throws IOException {
		return Files.writeString(folder.resolve("erase.txt"), face + "\n").toString();
	}

	/** Leaves one photograph: two persons side by side. */
	private void pair() throws IOException {
		final BufferedImage a = ImageIO.read(known.resolve("062_08.jpg").toFile()), b = ImageIO.read(known.resolve("115_03.jpg").toFile());
		final BufferedImage both = new BufferedImage(a.getWidth() + b.getWidth(), Math.max(a.getHeight(), b.getHeight()),
			BufferedImage.TYPE_INT_RGB);
		both.createGraphics().drawImage(a, 0, 0, null);
		both.createGraphics().drawImage(b, a.getWidth(), 0, null);
		known = Files.createDirectories(folder.resolve("two persons"));
		ImageIO.write(both, "png", known.resolve("both.png").toFile());
	}

	@Test
	void searchesSeveralGalleriesAsOne() throws IOException {
		final Path others = Samples.copy(folder.resolve("others"), "119_08.jpg", "136_03.jpg");
		final Path both = Files.writeString(folder.resolve("both.txt"), enrol(others, "second") + "\n" + gallery + "\n");
		final Path record = search(both, new SearchKeys(10, false), FAST);
		final List<String> scores = column(record, "hits.csv", "score");
		assertEquals(scores.stream().sorted((a, b) -> Double.compare(Double.parseDouble(b), Double.parseDouble(a))).toList(), scores);
		assertEquals("6", count(record, "pairs"));
	}

	@Test
	void isMadeAgainWithoutTheGalleries() throws IOException {
		final Path record = search(gallery);
		Files.move(gallery, folder.resolve("gone"));
		final Verification verification = VerifyRecord.run(record.toString(), true, "", Progress.SILENT);
		assertEquals(List.of(), verification.lines().stream().filter(line -> !line.matches(
			".*: made again: the same bytes|manifest.json \\(.*|hits.csv: not made again: what was found in galleries, which are not read again"))
			.toList());
	}

	@Test
	void saysInTheReportWhatWasSearched() throws IOException {
		final Path record = search(gallery);
		WriteReport.run(record.toString(), "", false, false, "");
		assertTrue(Files.readString(record.resolve("report.html")).contains("4 faces of 4 photographs in the gallery"));
	}

	@Test
	void saysInTheReportWhatOfTheGalleryWasNotExamined() throws IOException {
		Files.writeString(known.resolve("letter.txt"), "no picture");
		enrol(known, "gallery");
		final Path record = search(gallery);
		WriteReport.run(record.toString(), "", false, false, "");
		final String report = Files.readString(record.resolve("report.html"));
		assertEquals(List.of("4", "1"), List.of(count(record, "gallery_photographs"), count(record, "gallery_photographs_with_a_problem")));
		assertTrue(report.contains("show no face that counts: 1 ("));
		assertFalse(report.contains("no two files have the same bytes"));
	}

	@Test
	void countsFilesThatCouldNotBeReadAndEnrolmentsThatWereNotFinished() throws IOException {
		Files.createSymbolicLink(known.resolve("nowhere.jpg"), folder.resolve("nowhere"));
		enrol(known, "gallery");
		Files.createDirectory(gallery.resolve("unfinished"));
		final Path record = search(gallery);
		assertEquals(List.of("1", "1"), List.of(count(record, "gallery_files_unreadable"), count(record, "unfinished_enrolments")));
	}

	@Test
	void namesInTheReportTheBestHitWhosePhotographIsGone() throws IOException {
		Files.delete(known.resolve("062_08.jpg"));
		final Path record = search(gallery);
		WriteReport.run(record.toString(), "", false, false, "");
		assertTrue(Files.readString(record.resolve("report.html")).contains("none of the pairs below:</strong> Q1.1 beside <bdi>" + known.toRealPath()
			.resolve("062_08.jpg") + "</bdi>"));
	}

	@Test
	void namesNoAbsentHitWhereTheBestIsThere() throws IOException {
		Files.delete(known.resolve("119_03.jpg"));
		final Path record = search(gallery);
		WriteReport.run(record.toString(), "", false, false, "");
		assertFalse(Files.readString(record.resolve("report.html")).contains("none of the pairs below"));
	}

	@Test
	void countsNoPairsOfAQuestionedFaceThatCanHaveNoLikelihoodRatio() throws IOException {
		final Path questioned = Samples.copy(folder.resolve("questioned"), "062_03.jpg");
		final BufferedImage small = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
		small.createGraphics().drawImage(ImageIO.read(questioned.resolve("062_03.jpg").toFile()), 0, 0, 64, 64, null);
		ImageIO.write(small, "png", questioned.resolve("small.png").toFile());
		final Path record = SearchGallery.run(questioned.toString(), gallery.toString(), folder.resolve("record").toString(), FAST, FIVE, 0,
			Progress.SILENT).record();
		assertEquals(List.of("Q1.1 true", "Q2.1 false"), rows(record, "faces.csv").stream().filter(row -> row.get("face").startsWith("Q")).map(row -> row
			.get("face") + " " + !row.get("suitability").equals("unsuitable")).toList());
		assertEquals("4", count(record, "pairs"));
	}

	@Test
	void refusesAGalleryOfAnotherMethod() {
		final Settings full = new Settings(false, FaceChoice.ALL, "full", 640, "sface", "cosine", false, false, Settings.NONE);
		assertTrue(refusal(gallery, FIVE, full).startsWith(gallery + " was enrolled with the method fast of the SHA-256 "));
	}

	@Test
	void refusesAGalleryOfPhotographsOfAnotherSize() {
		final Settings small = new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", false, false, Settings.NONE);
		assertEquals(gallery + " was enrolled with long_side=640; this search has long_side=320: expected the same.", refusal(gallery, FIVE, small));
	}

	@Test
	void refusesTheSameGalleryTwice() throws IOException {
		final Path both = Files.writeString(folder.resolve("both.txt"), gallery + "\n" + gallery + "\n");
		assertEquals("gallery names " + gallery + ", or one with the same content, twice; expected each gallery once.", refusal(both, FIVE, FAST));
	}

	@Test
	void refusesToWriteIntoTheGallery() {
		final UserError error = assertThrows(UserError.class, () -> SearchGallery.run(Samples.FOLDER + "/062_03.jpg", gallery.toString(), gallery
			.resolve("record").toString(), FAST, FIVE, 0, Progress.SILENT));
		assertTrue(error.getMessage().contains("which lies in the gallery"));
		assertFalse(Files.exists(gallery.resolve("record")));
	}

	@Test
	void refusesToFindNothing() {
		assertEquals("top is 0; expected 1 to 10000.", assertThrows(UserError.class, () -> new SearchKeys(0, false)).getMessage());
	}

	private String refusal(final Path in, final SearchKeys keys, final Settings settings) {
		return assertThrows(UserError.class, () -> search(in, keys, settings)).getMessage();
	}
}
