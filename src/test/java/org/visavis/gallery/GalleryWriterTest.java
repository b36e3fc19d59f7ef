package org.visavis.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.file.Sha256;

class GalleryWriterTest {

	private static final int[] ALL = IntStream.range(0, 100).toArray();

	@TempDir
	private Path folder;

	@Test
	void hasTheSameBytesHoweverManySegmentsThereWere() throws IOException {
		enrol("a", 1, ALL);
		enrol("b", 7, ALL);
		assertEquals(bytes("a"), bytes("b"));
	}

	@Test
	void hasTheSameBytesWhateverArrivedFirst() throws IOException {
		enrol("a", 1, ALL);
		enrol("b", 2, IntStream.range(50, 100).toArray());
		enrol("b", 3, IntStream.range(0, 60).toArray());
		assertEquals(bytes("a"), bytes("b"));
	}

	@Test
	void hasTheSameBytesWhenManySegmentsWereGathered() throws IOException {
		enrol("a", 1, ALL);
		enrol("b", 70, ALL);
		assertEquals(bytes("a"), bytes("b"));
	}

	@Test
	void dividesAPartThatHasTooManyFaces() throws IOException {
		final Gallery gallery = enrol("a", 1, ALL);
		assertTrue(gallery.parts().size() > 10 && gallery.parts().stream().allMatch(part -> part.rows() <= 30 && !part.prefix().isEmpty()));
	}

	@Test
	void doesNotWriteAPartAgainThatNothingChanges() throws IOException {
		enrol("a", 1, ALL);
		final Map<String, Object> before = keys();
		enrol("a", 1, 1001);
		final Map<String, Object> after = keys();
		assertEquals(before.size() - 4, after.entrySet().stream().filter(before.entrySet()::contains).count());
	}

	private Map<String, Object> keys() throws IOException {
		final Map<String, Object> keys = new TreeMap<>();
		try (var files = Files.list(folder.resolve("a/parts"))) {
			for (final Path file : files.toList())
				keys.put(file.getFileName().toString(), Files.readAttributes(file, BasicFileAttributes.class).fileKey());
		}
		return keys;
	}

	@Test
	void keepsTheOrderOfTheHashesAndTheFacesTogether() throws IOException {
		final Gallery gallery = enrol("a", 3, ALL);
		final List<String> ids = gallery.parts().stream().flatMap(part -> part.ids().stream()).toList();
		assertEquals(IntStream.of(ALL).boxed().flatMap(n -> IntStream.rangeClosed(1, n % 4).mapToObj(face -> ImageRow.id(SmallGallery.sha256(n)) +
			"." + face)).sorted().toList(), ids);
	}

	@Test
	void keepsTheVectorOfEachFace() throws IOException {
		final GalleryPart part = enrol("a", 2, 3, 7).parts().get(0);
		final int row = part.ids().indexOf(ImageRow.id(SmallGallery.sha256(7)) + ".2");
		final float[] found = new float[SmallGallery.DIMENSIONS];
		part.vectors(SmallGallery.RECOGNISER).get(row * SmallGallery.DIMENSIONS, found);
		final float[] expected = new float[SmallGallery.DIMENSIONS];
		ByteBuffer.wrap(SmallGallery.image(7).vectors().get(0)).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(
			SmallGallery.DIMENSIONS, expected);
		assertArrayEquals(expected, found);
	}

	@Test
	void erasesAPhotograph() throws IOException {
		enrol("a", 1, 1, 2, 3);
		enrol("b", 1, 1, 3);
		final Erased erased = Erased.nothing();
		erased.addPhotograph(SmallGallery.sha256(2));
		erase(erased);
		assertEquals(parts("b"), parts("a"));
	}

	@Test
	void erasesOneFaceOfAPhotograph() throws IOException {
		enrol("a", 1, 1, 2, 3);
		final Erased erased = Erased.nothing();
		erased.addFace(SmallGallery.sha256(3), 2);
		final GalleryPart part = erase(erased).parts().get(0);
		assertFalse(part.ids().contains(ImageRow.id(SmallGallery.sha256(3)) + ".2"));
		assertEquals(5, part.rows());
	}

	@Test
	void leavesNothingOfWhatWasErasedWhereTheNewFilesAreDamaged() throws IOException {
		final GalleryManifest before = enrol("a", 1, 1, 2, 3).manifest();
		final Erased erased = Erased.nothing();
		erased.addPhotograph(SmallGallery.sha256(2));
		final List<Path> old = before.parts().stream().map(part -> folder.resolve("a").resolve(part.faces().file())).toList();
		try (GalleryWriter writer = open("a")) {
			final Change change = SmallGallery.change(writer, erased);
			assertThrows(UserError.class, () -> writer.commit(new Change(change.root(), () -> {
				damageAllBut(old);
				return change.listing().get();
			}, erased, Set.of(), "", "", "erase", Map.of())));
		}
		assertFalse(old.stream().anyMatch(Files::exists));
	}

	private void damageAllBut(final List<Path> old) {
		try (var files = Files.list(folder.resolve("a/parts"))) {
			for (final Path file : files.filter(file -> file.toString().contains("-faces-") && !old.contains(file)).toList())
				Files.writeString(file, "face\n");
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void makesOnePartOfThoseThatBecameSmall() throws IOException {
		enrol("a", 1, ALL);
		enrol("b", 1, 1, 2, 3);
		final Erased erased = Erased.nothing();
		IntStream.of(ALL).filter(n -> n < 1 || n > 3).forEach(n -> erased.addPhotograph(SmallGallery.sha256(n)));
		erase(erased);
		assertEquals(parts("b"), parts("a"));
	}

	@Test
	void doesNotBringBackWhatWasErased() throws IOException {
		enrol("a", 1, 1, 2, 3);
		final Erased erased = Erased.nothing();
		erased.addPhotograph(SmallGallery.sha256(2));
		erase(erased);
		try (GalleryWriter writer = open("a")) {
			SmallGallery.add(writer, 1, 2);
			assertEquals(4, writer.commit(SmallGallery.change(writer, writer.gallery().erased())).rows());
		}
	}

	@Test
	void leavesNothingThatTheManifestDoesNotName() throws IOException {
		enrol("a", 1, ALL);
		final Gallery gallery = enrol("a", 5, 1000, 1001, 1002);
		final List<String> named = gallery.manifest().stored().stream().map(StoredFile::file).sorted().toList();
		assertEquals(named, bytes("a").keySet().stream().filter(file -> !file.equals(GalleryManifest.NAME)).sorted().toList());
	}

	@Test
	void refusesASecondOneThatWrites() throws IOException {
		try (GalleryWriter writer = open("a")) {
			assertEquals(folder.resolve("a") + " is being written to already; expected that this is finished first.", assertThrows(
				UserError.class, () -> open("a")).getMessage());
		}
	}

	@Test
	void refusesTwoPhotographsWithTheSameId() throws IOException {
		final EnrolledImage one = SmallGallery.image(0);
		final String id = ImageRow.id(one.sha256()), other = id + "0".repeat(48);
		final byte[] row = new String(one.row()).replace(one.sha256(), other).getBytes();
		try (GalleryWriter writer = open("a")) {
			writer.segments().add(List.of(one, new EnrolledImage(other, row, List.of(), new byte[0], List.of(new byte[0]))), List.of());
			assertEquals("The photographs with the SHA-256 " + other + " and " + one.sha256() + " have the same id; expected that no two begin with " +
				"the same 16 digits, so enrol one of them in another gallery.", assertThrows(UserError.class, () -> writer.commit(SmallGallery.change(
					writer, Erased.nothing()))).getMessage());
		}
	}

	@Test
	void refusesAFolderWithOtherFiles() throws IOException {
		Files.createDirectories(folder.resolve("a"));
		Files.writeString(folder.resolve("a/letter.txt"), "Dear Sir");
		assertEquals("gallery is " + folder.resolve("a") + ", which holds other files; expected a gallery, or a new or empty folder.",
			assertThrows(UserError.class, () -> open("a")).getMessage());
	}

	@Test
	void writesNothingOverADamagedGallery() throws IOException {
		final Path file = folder.resolve("a").resolve(enrol("a", 1, 1, 2, 3).manifest().parts().get(0).faces().file());
		Files.writeString(file, "face\n");
		final Map<String, String> before = bytes("a");
		assertThrows(UserError.class, () -> open("a"));
		assertEquals(before, bytes("a"));
	}

	@Test
	void refusesOtherSettings() throws IOException {
		enrol("a", 1, 1);
		final GalleryManifest kind = SmallGallery.kind(30);
		final GalleryManifest other = new GalleryManifest(1, kind.software(), kind.method(), Map.of("face", "largest"), "", 30, 0, 0, kind.files(),
			kind.vanished(), kind.erased(), List.of());
		assertEquals(folder.resolve("a") + " was enrolled with face=all; this run has face=largest: expected the same, or another gallery.",
			assertThrows(UserError.class, () -> GalleryWriter.open(folder.resolve("a"), other, false)).getMessage());
	}

	@Test
	void chainsItsHistory() throws IOException {
		enrol("a", 1, 1);
		final String first = Files.readString(folder.resolve("a/history.jsonl"));
		enrol("a", 1, 2);
		final String both = Files.readString(folder.resolve("a/history.jsonl"));
		assertTrue(both.startsWith(first) && both.contains("\"previous\":\"" + Sha256.of(first.strip().getBytes()) + "\""));
	}

	@Test
	void isNamedByItsContent() throws IOException {
		assertNotEquals(enrol("a", 1, 1).sha256(), enrol("b", 1, 2).sha256());
	}

	private Gallery enrol(final String name, final int segments, final int... numbers) throws IOException {
		return SmallGallery.enrol(folder.resolve(name), 30, segments, numbers);
	}

	private GalleryWriter open(final String name) throws IOException {
		return GalleryWriter.open(folder.resolve(name), SmallGallery.kind(30), false);
	}

	private Gallery erase(final Erased erased) throws IOException {
		try (GalleryWriter writer = open("a")) {
			return writer.commit(SmallGallery.change(writer, erased));
		}
	}

	private Map<String, String> bytes(final String name) {
		return SmallGallery.bytes(folder.resolve(name));
	}

	private Set<Map.Entry<String, String>> parts(final String name) {
		final Map<String, String> parts = bytes(name);
		parts.keySet().removeIf(file -> !file.startsWith("parts"));
		return parts.entrySet();
	}
}
