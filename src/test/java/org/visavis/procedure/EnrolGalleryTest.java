package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.enrol.EnrolSettings;
import org.visavis.file.Sha256;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryPart;
import org.visavis.gallery.SmallGallery;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;

class EnrolGalleryTest {

	private static final Settings FAST = EnrolSettings.photographs(FaceChoice.ALL, "fast", 320, false);
	private static final String[] NAMES = { "062_03.jpg", "062_08.jpg", "115_03.jpg", "115_08.jpg" };

	@TempDir
	private Path folder;

	@BeforeEach
	void addAll() throws IOException {
		for (final String name : NAMES)
			add(name, name);
	}

	@AfterEach
	void clear() {
		System.clearProperty("visavis.threads");
	}

	@Test
	void enrolsEachPhotographOfAFolderAndItsSubFolders() throws IOException {
		add("119_03.jpg", "more/of them/119_03.jpg");
		assertEquals("5 files read, 5 enrolled; the gallery has 5 photographs and 5 faces: " + folder.resolve("gallery"), enrol("gallery"));
	}

	@Test
	void readsNothingAgainThatIsUnchanged() {
		enrol("gallery");
		assertEquals("nothing new; the gallery has 4 photographs and 4 faces: " + folder.resolve("gallery"), enrol("gallery"));
	}

	@Test
	void readsWhatIsNew() throws IOException {
		enrol("gallery");
		add("119_03.jpg", "119_03.jpg");
		assertEquals("1 file read, 1 enrolled; the gallery has 5 photographs and 5 faces: " + folder.resolve("gallery"), enrol("gallery"));
	}

	@Test
	void embedsFilesWithTheSameBytesOnce() throws IOException {
		add("062_03.jpg", "again.jpg");
		assertEquals("5 files read, 4 enrolled, 1 file with a content that was there already; the gallery has 4 photographs and 4 faces: " + folder
			.resolve("gallery"), enrol("gallery"));
	}

	@Test
	void listsEveryFileOfAPhotograph() throws IOException {
		add("062_03.jpg", "again.jpg");
		final Gallery gallery = gallery("gallery");
		final String sha256 = Sha256.of(Files.readAllBytes(in().resolve("again.jpg")));
		assertEquals(Set.of("062_03.jpg", "again.jpg"), gallery.filesOf(Set.of(sha256)).get(sha256).stream().map(FileRow::path).collect(Collectors
			.toSet()));
	}

	@Test
	void hasTheSameBytesWithOneThreadAndWithTwo() {
		System.setProperty("visavis.threads", "1");
		enrol("one");
		System.setProperty("visavis.threads", "2");
		enrol("two");
		assertEquals(bytes("one"), bytes("two"));
	}

	@Test
	void hasTheSameBytesInWhateverOrderFilesArrived() throws IOException {
		enrol("at once");
		for (final String name : NAMES)
			Files.delete(in().resolve(name));
		for (int i = NAMES.length - 1; i >= 0; i--) {
			add(NAMES[i], NAMES[i]);
			enrol("one by one");
		}
		assertEquals(bytes("at once"), bytes("one by one"));
	}

	@Test
	void goesOnAfterACancellationToTheSameBytes() {
		enrol("undisturbed");
		final Progress tired = new CancelledAfterReports(2);
		assertThrows(CancellationException.class, () -> EnrolGallery.run(in().toString(), folder.resolve("gallery").toString(), FAST,
			tired));
		enrol("gallery");
		assertEquals(bytes("undisturbed"), bytes("gallery"));
	}

	@Test
	void saysWhatVanishedAndLeavesItOutOfSearches() throws IOException {
		enrol("gallery");
		Files.delete(in().resolve(NAMES[0]));
		assertEquals("1 vanished, left out of searches; the gallery has 4 photographs and 4 faces: " + folder.resolve("gallery"), enrol("gallery"));
		assertEquals(1, leftOut());
	}

	@Test
	void saysThatAllOfAFolderVanishedThatIsEmptied() throws IOException {
		enrol("gallery");
		empty();
		assertEquals("4 vanished, left out of searches; the gallery has 4 photographs and 4 faces: " + folder.resolve("gallery"), enrol("gallery"));
		assertEquals(4, leftOut());
	}

	@Test
	void saysThatAllOfAFolderVanishedThatIsDeleted() throws IOException {
		enrol("gallery");
		empty();
		Files.delete(in());
		assertEquals("4 vanished, left out of searches; the gallery has 4 photographs and 4 faces: " + folder.resolve("gallery"), enrol("gallery"));
	}

	@Test
	void saysThatAllOfAListVanishedThatIsEmptied() throws IOException {
		final Path list = Files.writeString(folder.resolve("list.txt"), "photographs/" + NAMES[0] + "\n");
		EnrolGallery.run(list.toString(), folder.resolve("gallery").toString(), FAST, Progress.SILENT);
		Files.writeString(list, "\n");
		EnrolGallery.run(list.toString(), folder.resolve("gallery").toString(), FAST, Progress.SILENT);
		assertEquals(1, leftOut());
	}

	@Test
	void refusesAFolderThatIsNotThereAndWasNeverEnrolled() {
		enrol("gallery");
		final Path nowhere = folder.resolve("nowhere");
		assertEquals("input is " + nowhere + ", which does not exist; expected an image file, a folder or a list ending in .txt.", assertThrows(
			UserError.class, () -> EnrolGallery.run(nowhere.toString(), folder.resolve("gallery").toString(), FAST, Progress.SILENT)).getMessage());
	}

	private void empty() throws IOException {
		for (final String name : NAMES)
			Files.delete(in().resolve(name));
	}

	@Test
	void searchesAgainWhatCameBack() throws IOException {
		enrol("gallery");
		Files.delete(in().resolve(NAMES[0]));
		enrol("gallery");
		add(NAMES[0], NAMES[0]);
		enrol("gallery");
		assertEquals(0, leftOut());
	}

	@Test
	void leavesNothingOutOfWhichAnotherFileIsThere() throws IOException {
		add(NAMES[0], "again.jpg");
		enrol("gallery");
		Files.delete(in().resolve(NAMES[0]));
		enrol("gallery");
		assertEquals(0, leftOut());
	}

	private int leftOut() {
		return Gallery.open(folder.resolve("gallery"), false).parts().stream().map(GalleryPart::vanished).mapToInt(BitSet::cardinality).sum();
	}

	@Test
	void readsAFileAgainThatChanged() throws IOException {
		enrol("gallery");
		Files.delete(in().resolve(NAMES[0]));
		add("136_03.jpg", NAMES[0]);
		assertEquals("1 file read, 1 enrolled; the gallery has 5 photographs and 5 faces: " + folder.resolve("gallery"), enrol("gallery"));
		assertEquals(1, leftOut());
	}

	@Test
	void enrolsAFileThatIsNoPhotographWithItsProblem() throws IOException {
		Files.writeString(in().resolve("letter.txt"), "Dear Sir");
		final Gallery gallery = gallery("gallery");
		final String id = Sha256.of("Dear Sir".getBytes()).substring(0, 16);
		assertTrue(gallery.parts().get(0).images(Set.of(id)).get(id).get("problem").startsWith(id + " is no image"));
	}

	@Test
	void saysWhichFilesCannotBeRead() throws IOException {
		Files.createSymbolicLink(in().resolve("nowhere.jpg"), Path.of("nothing"));
		assertEquals("4 files read, 4 enrolled, 1 file that cannot be read; the gallery has 4 photographs and 4 faces: " + folder.resolve("gallery"),
			enrol("gallery"));
	}

	@Test
	void keepsTheBytesWhileAFileCannotBeRead() throws IOException {
		Files.createSymbolicLink(in().resolve("nowhere.jpg"), Path.of("nothing"));
		final Map<String, String> before = bytes("gallery", enrol("gallery"));
		assertEquals(before, bytes("gallery", enrol("gallery")));
	}

	@Test
	void skipsWhatWasErasedUnlessAskedFor() throws IOException {
		enrol("gallery");
		EraseGallery.run(folder.resolve("gallery").toString(), "all", "");
		add("119_03.jpg", "119_03.jpg");
		assertEquals("1 file read, 1 enrolled, 4 skipped, since erased before (again=true enrols them); the gallery has 1 photograph and 1 face: " +
			folder.resolve("gallery"), enrol("gallery"));
	}

	@Test
	void saysWhatItSkipsAlsoWhereNothingIsNew() {
		enrol("gallery");
		EraseGallery.run(folder.resolve("gallery").toString(), "all", "");
		assertEquals("4 skipped, since erased before (again=true enrols them); the gallery has 0 photographs and 0 faces: " + folder.resolve("gallery"),
			enrol("gallery"));
	}

	@Test
	void saysThatFacesStayErased() throws IOException {
		final String face = gallery("gallery").parts().get(0).ids().get(0);
		EraseGallery.run(folder.resolve("gallery").toString(), Files.writeString(folder.resolve("list.txt"), face).toString(), "");
		assertEquals("1 photograph without the faces that were erased before (again=true enrols them); the gallery has 4 photographs and 3 faces: " +
			folder.resolve("gallery"), enrol("gallery"));
	}

	@Test
	void saysHowManyFilesAreNoPhotographs() throws IOException {
		Files.writeString(in().resolve("letter.txt"), "Dear Sir");
		assertEquals("5 files read, 5 enrolled, 1 of them no readable photograph (their rows say why); the gallery has 5 photographs and 4 faces: " +
			folder.resolve("gallery"), enrol("gallery"));
	}

	@Test
	void refusesADateThatIsOver() {
		assertEquals("keep_until is 2001-01-01, which is over; expected today or a later day, or past_date=true to set it all the same.", assertThrows(
			UserError.class, () -> keep("2001-01-01", false)).getMessage());
	}

	@Test
	void saysThatTheDateIsAnother() {
		keep("2999-12-31", false);
		assertEquals("nothing new; it is kept until 2998-12-31, no longer until 2999-12-31; the gallery has 4 photographs and 4 faces: " + folder.resolve(
			"gallery"), keep("2998-12-31", false));
	}

	@Test
	void hasTheSameBytesAgainWhenWhatWasErasedIsEnrolledAgain() throws IOException {
		final Map<String, String> before = bytes("gallery", enrol("gallery"));
		final Path list = Files.writeString(folder.resolve("list.txt"), Gallery.open(folder.resolve("gallery"), false).parts().get(0).ids().get(1));
		EraseGallery.run(folder.resolve("gallery").toString(), list.toString(), "");
		EnrolGallery.run(new EnrolSettings(in(), folder.resolve("gallery"), FAST, "", true, false, ""), Progress.SILENT);
		assertEquals(before, bytes("gallery"));
	}

	@Test
	void refusesAnotherMethod() {
		enrol("gallery");
		assertTrue(assertThrows(UserError.class, () -> EnrolGallery.run(in().toString(), folder.resolve("gallery").toString(),
			EnrolSettings.photographs(FaceChoice.ALL, "full", 320, false), Progress.SILENT)).getMessage().startsWith(folder.resolve("gallery") +
				" was enrolled with the method fast of the SHA-256 "));
	}

	@Test
	void refusesAGalleryAmongItsPhotographs() {
		assertEquals("gallery is " + in() + "/gallery, which lies in " + in() + "; expected a folder outside of what is read.",
			assertThrows(UserError.class, () -> EnrolGallery.run(in().toString(), in() + "/gallery", FAST, Progress.SILENT))
				.getMessage());
	}

	@Test
	void refusesAFolderWithoutAFile() throws IOException {
		Files.createDirectories(folder.resolve("empty"));
		assertEquals("input is " + folder.resolve("empty") + ", which holds no files; expected at least one photograph.", assertThrows(
			UserError.class, () -> EnrolGallery.run(folder.resolve("empty").toString(), folder.resolve("gallery").toString(), FAST,
				Progress.SILENT)).getMessage());
		assertFalse(Files.exists(folder.resolve("gallery")));
	}

	@Test
	void refusesASecondRunAtTheSameTime() {
		final Progress intruder = new AtFirstReport(() -> assertEquals(folder.resolve("gallery") +
			" is being written to already; expected that this is finished first.", assertThrows(UserError.class, () -> enrol("gallery"))
				.getMessage()));
		EnrolGallery.run(in().toString(), folder.resolve("gallery").toString(), FAST, intruder);
		assertEquals(4, Gallery.open(folder.resolve("gallery"), false).rows());
	}

	@Test
	void refusesADateThatIsNone() {
		assertEquals("keep_until is '30 June'; expected a date such as 2027-06-30, or nothing.", assertThrows(UserError.class, () -> keep(
			"30 June", false)).getMessage());
	}

	@Test
	void refusesAGalleryThatIsPastItsDate() {
		keep("2001-01-01", true);
		assertThrows(UserError.class, () -> keep("", false));
	}

	@Test
	void keepsTheDateUnlessAnotherIsGiven() {
		keep("2999-12-31", false);
		keep("", false);
		assertEquals("2999-12-31", Gallery.open(folder.resolve("gallery"), false).manifest().keepUntil());
	}

	private String keep(final String date, final boolean pastDate) {
		return EnrolGallery.run(new EnrolSettings(in(), folder.resolve("gallery"), FAST, date, false, pastDate, ""), Progress.SILENT).sentence();
	}

	private Path in() {
		return folder.resolve("photographs");
	}

	/** With a time of its own, as a copy that keeps it has it. */
	private void add(final String sample, final String path) throws IOException {
		final Path file = in().resolve(path);
		Files.createDirectories(file.getParent());
		Files.copy(Samples.FOLDER.resolve(sample), file);
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_800_000_000_000L));
	}

	private String enrol(final String gallery) {
		return EnrolGallery.run(in().toString(), folder.resolve(gallery).toString(), FAST, Progress.SILENT).sentence();
	}

	private Gallery gallery(final String name) {
		enrol(name);
		return Gallery.open(folder.resolve(name), false);
	}

	private Map<String, String> bytes(final String gallery, final String afterIt) {
		assertTrue(afterIt.endsWith(gallery));
		return bytes(gallery);
	}

	private Map<String, String> bytes(final String gallery) {
		return SmallGallery.bytes(folder.resolve(gallery));
	}
}
