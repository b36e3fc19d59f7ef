package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.enrol.EnrolSettings;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.Npy;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.request.Version;

/** On embeddings that stand for faces: erasing does not ask what a photograph showed. */
class EraseGalleryTest {

	private static final Settings FAST = EnrolSettings.photographs(FaceChoice.ALL, "fast", 320, false);
	private static final int ROWS = 5;

	@TempDir
	private Path folder;

	@BeforeEach
	void enrol() throws IOException {
		write("faces.npy", 128);
		enrol(false);
	}

	/** In the first two of some dimensions. */
	private Path write(final String name, final int dimensions) throws IOException {
		final ByteBuffer bytes = ByteBuffer.allocate(Npy.HEADER + ROWS * dimensions * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).put(Npy.header(
			Npy.FLOATS, ROWS, dimensions));
		for (int row = 0; row < ROWS; row++) {
			bytes.position(Npy.HEADER + row * dimensions * Float.BYTES);
			vector(row).forEach(bytes::putFloat);
		}
		return Files.write(folder.resolve(name), bytes.array());
	}

	private static List<Float> vector(final int row) {
		return List.of((float) Math.cos(row), (float) Math.sin(row));
	}

	@Test
	void erasesAFace() throws IOException {
		final String face = ids().get(2);
		assertEquals("Erased 1 face and 0 photographs; left are 4 faces, 5 photographs, the paths and SHA-256 of 1 file and the SHA-256 of what was " +
			"erased: " + gallery(), erase(face));
		assertFalse(ids().contains(face));
	}

	@Test
	void erasesAPhotographByItsId() throws IOException {
		assertEquals("Erased 1 face and 1 photograph;", erase(ids().get(2).substring(0, 16)).substring(0, 31));
	}

	@Test
	void erasesAPhotographByItsHash() throws IOException {
		final String id = ids().get(0).substring(0, 16), sha256 = open().parts().get(0).images(Set.of(id)).get(id).get("sha256");
		erase(sha256);
		assertEquals(4, open().manifest().images());
	}

	@Test
	void saysWhichLinesNameNothing() throws IOException {
		assertTrue(erase(ids().get(0) + "\n\n" + "0".repeat(64)).contains("; nothing in the gallery is named by line 3 ('" + "0".repeat(64) + "'); "));
	}

	@Test
	void refusesAListThatNamesNothing() {
		assertEquals("what is " + folder.resolve("list.txt") + ", which names nothing in the gallery " + gallery() + ": line 1 ('" + "0".repeat(16) +
			".1'); expected SHA-256 or ids of photographs or ids of faces of this gallery.", assertThrows(UserError.class, () -> erase("0".repeat(16) +
				".1")).getMessage());
	}

	@Test
	void leavesTheHistoryAloneWhereNothingIsNamed() throws IOException {
		final String before = Files.readString(Path.of(gallery(), "history.jsonl"));
		assertThrows(UserError.class, () -> erase("0".repeat(16)));
		assertEquals(before, Files.readString(Path.of(gallery(), "history.jsonl")));
	}

	@Test
	void takesTheSameListAgainAfterAnErasure() throws IOException {
		final String lines = ids().get(0) + "\n" + ids().get(1).substring(0, 16);
		erase(lines);
		assertTrue(erase(lines).startsWith("Nothing to erase; left are 3 faces"));
	}

	@Test
	void erasesAll() {
		assertEquals("Erased 5 faces and 5 photographs; left are 0 faces, 0 photographs,", EraseGallery.run(gallery(), "all", "").sentence().substring(
			0, 66));
	}

	@Test
	void leavesNoByteOfAnErasedVectorOnTheDisk() throws IOException {
		final byte[] vector = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putFloat((float) Math.cos(3)).putFloat((float) Math.sin(3)).array();
		assertTrue(isOnDisk(vector));
		erase(faceOf(3));
		assertFalse(isOnDisk(vector));
	}

	@Test
	void leavesNothingErasedInWhatAnInterruptedRunLeft() throws IOException {
		final byte[] vector = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putFloat((float) Math.cos(3)).putFloat((float) Math.sin(3)).array();
		final String face = faceOf(3);
		erase(face);
		Files.setLastModifiedTime(folder.resolve("faces.npy"), FileTime.fromMillis(1));
		assertThrows(CancellationException.class, () -> EnrolGallery.run(folder.resolve("faces.npy").toString(), gallery(), FAST,
			new CancelledAfterReports(1)));
		assertTrue(isOnDisk(vector));
		EraseGallery.run(gallery(), list(ids().get(0)), "");
		assertFalse(isOnDisk(vector));
	}

	@Test
	void theNextEnrolmentDoesNotBringItBack() throws IOException {
		erase(ids().get(2));
		Files.setLastModifiedTime(folder.resolve("faces.npy"), FileTime.fromMillis(1));
		enrol(false);
		assertEquals(4, open().rows());
	}

	@Test
	void theNextEnrolmentBringsItBackWhereAsked() throws IOException {
		final List<String> before = ids();
		erase(before.get(2));
		enrol(true);
		assertEquals(before, ids());
	}

	@Test
	void forgetsThatItWasErasedWhenItIsEnrolledAgain() throws IOException {
		erase(ids().get(2).substring(0, 16));
		enrol(true);
		assertEquals(0, open().manifest().erased().rows());
	}

	@Test
	void isInTheHistory() throws IOException {
		EraseGallery.run(gallery(), "all", "An examiner");
		assertTrue(Files.readAllLines(Path.of(gallery(), "history.jsonl")).get(1).contains("\"who\":\"An examiner\",\"action\":\"erase\""));
	}

	@Test
	void refusesALineThatIsNoId() {
		assertEquals(folder.resolve("list.txt") + ", line 1, is 'P1.1'; expected the SHA-256 or the id of a photograph, or the id of a face such as " +
			"1f0c22d3a4b5c6d7.1.", assertThrows(UserError.class, () -> erase("P1.1")).getMessage());
	}

	@Test
	void refusesWhatIsNoGallery() {
		assertEquals(folder + " holds no gallery.json; expected the folder of a gallery, as Enrol Gallery... makes it.", assertThrows(UserError.class,
			() -> EraseGallery.run(folder.toString(), "all", "")).getMessage());
	}

	@Test
	void refusesVectorsOfAnotherLength() throws IOException {
		final Path file = folder.resolve("long.npy");
		Files.write(file, ByteBuffer.allocate(Npy.HEADER + 512).order(ByteOrder.LITTLE_ENDIAN).put(Npy.header(Npy.FLOATS, 1, 128)).putFloat(2).array());
		assertEquals(file + ", row 0, has the length 2.0000; expected a vector of length 1.", assertThrows(UserError.class, () -> EnrolGallery.run(file
			.toString(), gallery(), FAST, Progress.SILENT)).getMessage());
	}

	@Test
	void refusesVectorsWithOtherDimensions() throws IOException {
		final Path file = folder.resolve("short.npy");
		Files.write(file, ByteBuffer.allocate(Npy.HEADER + 4).order(ByteOrder.LITTLE_ENDIAN).put(Npy.header(Npy.FLOATS, 1, 1)).putFloat(1).array());
		assertEquals(file + " has 1 dimensions; expected 128, as sface gives.", assertThrows(UserError.class, () -> EnrolGallery.run(file.toString(),
			gallery(), FAST, Progress.SILENT)).getMessage());
	}

	@Test
	void refusesTheEmbeddingsOfOneRecogniserForAMethodWithTwo() {
		assertEquals("input is " + folder.resolve("faces.npy") + ", the embeddings of one recogniser; expected a folder with sface.npy and " +
			"reid0095.npy, as the method full has them.", assertThrows(UserError.class, () -> EnrolGallery.run(folder.resolve("faces.npy")
				.toString(), folder.resolve("other").toString(), EnrolSettings.photographs(FaceChoice.ALL, "full", 0, false), Progress.SILENT))
					.getMessage());
	}

	@Test
	void enrolsAFolderWithAFileForEachRecogniser() throws IOException {
		Files.createDirectories(folder.resolve("two"));
		write("two/sface.npy", 128);
		write("two/reid0095.npy", 256);
		EnrolGallery.run(folder.resolve("two").toString(), folder.resolve("full").toString(), EnrolSettings.photographs(FaceChoice.ALL, "full", 0,
			false), Progress.SILENT);
		assertEquals(ROWS, Gallery.open(folder.resolve("full"), false).parts().get(0).vectors("reid0095").capacity() / 256);
	}

	@Test
	void refusesVectorsWithOtherDimensionsForANewGallery() throws IOException {
		final Path file = write("of another.npy", 512);
		assertEquals(file + " has 512 dimensions; expected 128, as sface gives.", assertThrows(UserError.class, () -> EnrolGallery.run(file
			.toString(), folder.resolve("other").toString(), FAST, Progress.SILENT)).getMessage());
	}

	@Test
	void refusesEmbeddingsAmongPhotographs() throws IOException {
		final Path in = Files.createDirectories(folder.resolve("photographs"));
		write("photographs/sface.npy", 128);
		Files.writeString(in.resolve("a.jpg"), "x");
		assertEquals("input is " + in + ", which holds embeddings and also a.jpg; expected only sface.npy, or a folder of photographs without them.",
			assertThrows(UserError.class, () -> EnrolGallery.run(in.toString(), folder.resolve("other").toString(), FAST, Progress.SILENT))
				.getMessage());
	}

	@Test
	void saysInTheHistoryWhichProgramItWas() throws IOException {
		EraseGallery.run(gallery(), "all", "");
		assertEquals(List.of(true, true), Files.readAllLines(Path.of(gallery()).resolve("history.jsonl")).stream().map(line -> line.contains(
			"\"software\":\"" + Version.NAME_AND_NUMBER + "\"")).toList());
	}

	private String erase(final String lines) throws IOException {
		return EraseGallery.run(gallery(), list(lines), "").sentence();
	}

	private String list(final String lines) throws IOException {
		return Files.writeString(folder.resolve("list.txt"), lines + "\n").toString();
	}

	private void enrol(final boolean again) {
		EnrolGallery.run(new EnrolSettings(folder.resolve("faces.npy"), Path.of(gallery()), FAST, "", again, false, ""), Progress.SILENT);
	}

	private String gallery() {
		return folder.resolve("gallery").toString();
	}

	private Gallery open() {
		return Gallery.open(Path.of(gallery()), false);
	}

	private List<String> ids() {
		return open().parts().stream().flatMap(part -> part.ids().stream()).toList();
	}

	/** The id of the face of a row of the NumPy file. */
	private String faceOf(final int row) {
		final float[] values = new float[128 * ROWS];
		open().parts().get(0).vectors("sface").get(values);
		return ids().get(IntStream.range(0, ROWS).filter(i -> values[128 * i] == vector(row).get(0)).findFirst().orElseThrow());
	}

	private boolean isOnDisk(final byte[] sought) throws IOException {
		final String text = new String(sought, StandardCharsets.ISO_8859_1);
		try (Stream<Path> files = Files.walk(Path.of(gallery()))) {
			for (final Path file : files.filter(Files::isRegularFile).toList())
				if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) return true;
		}
		return false;
	}
}
