package org.visavis.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.file.Sha256;

class GalleryTest {

	@TempDir
	private static Path made;
	@TempDir
	private Path folder;
	private Gallery gallery;

	@BeforeAll
	static void enrol() throws IOException {
		SmallGallery.enrol(made, 30, 1, IntStream.range(0, 40).toArray());
	}

	@BeforeEach
	void copy() throws IOException {
		Files.createDirectories(folder.resolve("parts"));
		for (final String file : SmallGallery.bytes(made).keySet())
			Files.copy(made.resolve(file), folder.resolve(file));
		gallery = Gallery.open(folder, false);
	}

	@Test
	void countsItsRowsPartAfterPart() {
		final List<GalleryPart> parts = gallery.parts();
		assertEquals(gallery.rows(), parts.get(parts.size() - 1).firstRow() + parts.get(parts.size() - 1).rows());
	}

	@Test
	void findsThePartOfARow() {
		final GalleryPart third = gallery.parts().get(2);
		assertEquals(third, gallery.partOf(third.firstRow() + third.rows() - 1));
	}

	@Test
	void givesTheRowsOfFacesThatAreAskedFor() {
		final GalleryPart part = gallery.parts().get(0);
		final List<String> ids = part.ids();
		final int last = part.rows() - 1;
		assertEquals(List.of(ids.get(0), ids.get(last)), part.faces(List.of(last, 0)).values().stream().map(row -> row.get("face")).toList());
	}

	@Test
	void givesTheRowOfAPhotograph() {
		final String id = ImageRow.id(SmallGallery.sha256(7));
		final Map<String, String> row = gallery.parts().stream().filter(part -> id.startsWith(part.prefix())).findFirst().orElseThrow().images(Set
			.of(id)).get(id);
		assertEquals("no, problem", row.get("problem"));
	}

	@Test
	void saysWhichFacesAreInOnePhotograph() {
		final GalleryPart part = gallery.parts().get(0);
		final int[] photographs = part.photographs();
		final List<String> ids = part.ids();
		for (int i = 1; i < ids.size(); i++)
			assertEquals(ids.get(i).startsWith(ids.get(i - 1).substring(0, 16)), photographs[i] == photographs[i - 1]);
	}

	@Test
	void findsTheFilesOfAPhotograph() {
		assertEquals(List.of(SmallGallery.file(5)), gallery.filesOf(Set.of(SmallGallery.sha256(5))).get(SmallGallery.sha256(5)));
	}

	@Test
	void leavesNoFaceOutWhileAllFilesAreThere() {
		assertTrue(gallery.parts().stream().map(GalleryPart::vanished).allMatch(BitSet::isEmpty));
	}

	@Test
	void leavesOutTheFacesOfAVanishedPhotograph() throws IOException {
		try (GalleryWriter writer = GalleryWriter.open(folder)) {
			writer.commit(new Change(SmallGallery.ROOT, () -> IntStream.range(0, 40).filter(n -> n != 7).mapToObj(SmallGallery::file).sorted(
				FileRow.ORDER).iterator(), Erased.nothing(), Set.of(), "", "", "enrol", Map.of()));
		}
		final Gallery now = Gallery.open(folder, false);
		assertEquals(3, now.parts().stream().mapToInt(part -> part.vanished().cardinality()).sum());
	}

	@Test
	void refusesAPartThatIsCutOff() throws IOException {
		final Path file = folder.resolve(gallery.manifest().parts().get(1).faces().file());
		final long bytes = Files.size(file);
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) bytes - 10));
		assertEquals(file + " has " + (bytes - 10) + " bytes; expected " + bytes + ".", refusal());
	}

	@Test
	void refusesVectorsThatAreCutOff() throws IOException {
		final Path file = vectors(1);
		final long bytes = Files.size(file);
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) bytes - 10));
		assertEquals(file + " has " + (bytes - 10) + " bytes; expected " + bytes + ".", refusal());
	}

	@Test
	void refusesVectorsInAnotherOrder() throws IOException {
		final Path file = vectors(0);
		final byte[] bytes = Files.readAllBytes(file), exchanged = bytes.clone();
		final int row = SmallGallery.DIMENSIONS * Float.BYTES;
		System.arraycopy(bytes, Npy.HEADER, exchanged, Npy.HEADER + row, row);
		System.arraycopy(bytes, Npy.HEADER + row, exchanged, Npy.HEADER, row);
		Files.write(file, exchanged);
		assertEquals(file + " has the SHA-256 " + Sha256.of(exchanged) + "; expected " + Sha256.of(bytes) + ", as it was written.", refusal());
	}

	@Test
	void refusesAPartInThePlaceOfAnother() throws IOException {
		final StoredVectors first = gallery.manifest().parts().get(0).embeddings().get(SmallGallery.RECOGNISER);
		final StoredVectors same = gallery.manifest().parts().stream().skip(1).map(part -> part.embeddings().get(SmallGallery.RECOGNISER)).filter(
			vectors -> vectors.rows() == first.rows()).findFirst().orElseThrow();
		Files.copy(folder.resolve(same.file()), folder.resolve(first.file()), StandardCopyOption.REPLACE_EXISTING);
		assertEquals(folder.resolve(first.file()) + " has the SHA-256 " + same.sha256() + "; expected " + first.sha256() + ", as it was written.",
			refusal());
	}

	@Test
	void refusesAMissingFile() throws IOException {
		final Path file = vectors(2);
		Files.delete(file);
		assertEquals(file + " is missing; expected the file that gallery.json names.", refusal());
	}

	@Test
	void refusesAnotherFormat() throws IOException {
		edit("\"format\": 1", "\"format\": 2");
		assertEquals(folder + " is a gallery of format 2; this program reads format 1.", refusal());
	}

	@Test
	void refusesAManifestThatIsNone() throws IOException {
		Files.writeString(folder.resolve("gallery.json"), "{ \"format\": 1, \"parts\": 7 }");
		assertEquals(folder.resolve("gallery.json") + " is damaged: it is no JSON of a gallery; expected it as it was written.", refusal());
	}

	@Test
	void refusesAFolderThatIsNoGallery() {
		assertEquals(folder.resolve("none") + " holds no gallery.json; expected the folder of a gallery, as Enrol Gallery... makes it.",
			assertThrows(UserError.class, () -> Gallery.open(folder.resolve("none"), false)).getMessage());
	}

	@Test
	void refusesAPathThatLeadsOutOfTheGallery() throws IOException {
		edit(gallery.manifest().files().file(), "../secret.csv");
		assertEquals(folder.resolve("gallery.json") + " names ../secret.csv, which is no file of the gallery; expected a path in it.", refusal());
	}

	@Test
	void refusesAValueThatIsNoNumber() throws IOException {
		final Path file = vectors(1);
		refuses(file, Float.NaN, file + ", row 2, holds a value that is not finite; expected numbers.");
	}

	@Test
	void refusesAVectorThatIsNotOfUnitLength() throws IOException {
		final Path file = vectors(1);
		refuses(file, 100, file + ", row 2, has the length 100.00");
	}

	/** With the hash that the altered file has, as a program that writes galleries itself would leave it. */
	private void refuses(final Path file, final float value, final String begin) throws IOException {
		final ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		final String before = Sha256.of(bytes.array());
		bytes.putFloat(Npy.HEADER + 2 * SmallGallery.DIMENSIONS * Float.BYTES, value);
		Files.write(file, bytes.array());
		edit("\"sha256\": \"" + before, "\"sha256\": \"" + Sha256.of(bytes.array()));
		assertEquals(begin, refusal().substring(0, begin.length()));
	}

	@Test
	void refusesAnotherMethod() {
		assertEquals(folder + " was enrolled with the method fast of the SHA-256 000000000000...; this is full of 111111111111..., whose embeddings " +
			"cannot be compared with it.", assertThrows(UserError.class, () -> gallery.checkMethod("full", "1".repeat(64))).getMessage());
	}

	@Test
	void asksForAWordPastItsDate() throws IOException {
		keepUntil("2027-06-30");
		assertEquals(folder + " was to be kept until 2027-06-30, which is over; expected that it is erased, or past_date=true to open it all the same.",
			assertThrows(UserError.class, () -> Gallery.open(folder, false, LocalDate.of(2027, 7, 1))).getMessage());
	}

	@Test
	void opensOnItsLastDay() throws IOException {
		keepUntil("2027-06-30");
		assertEquals(60, Gallery.open(folder, false, LocalDate.of(2027, 6, 30)).rows());
	}

	private void keepUntil(final String date) throws IOException {
		try (GalleryWriter writer = GalleryWriter.open(folder)) {
			writer.commit(new Change("", () -> List.<FileRow>of().iterator(), Erased.nothing(), Set.of(), date, "", "enrol", Map.of()));
		}
	}

	private Path vectors(final int part) {
		return folder.resolve(gallery.manifest().parts().get(part).embeddings().get(SmallGallery.RECOGNISER).file());
	}

	private void edit(final String what, final String to) throws IOException {
		final Path json = folder.resolve("gallery.json");
		final String text = Files.readString(json);
		assertTrue(text.contains(what));
		Files.writeString(json, text.replace(what, to));
	}

	private String refusal() {
		return assertThrows(UserError.class, () -> Gallery.open(folder, false)).getMessage();
	}
}
