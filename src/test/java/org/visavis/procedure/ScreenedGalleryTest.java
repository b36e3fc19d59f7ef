package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.compare.Recognised;
import org.visavis.enrol.EnrolSettings;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryPart;
import org.visavis.gallery.Npy;
import org.visavis.request.FaceChoice;
import org.visavis.search.ExactSearch;
import org.visavis.search.RowClass;
import org.visavis.search.SearchPart;

/** A gallery of so many embeddings that it has a screen. */
class ScreenedGalleryTest {

	private static final int ROWS = 20_000, LENGTH = 128;

	@TempDir
	private static Path folder;

	private static Path gallery;

	@BeforeAll
	static void enrol() throws IOException {
		final ByteBuffer bytes = ByteBuffer.allocate(Npy.HEADER + ROWS * LENGTH * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).put(Npy.header(
			Npy.FLOATS, ROWS, LENGTH));
		final Random random = new Random(0);
		for (int row = 0; row < ROWS; row++)
			for (final float value : unit(random)) bytes.putFloat(value);
		gallery = folder.resolve("gallery");
		EnrolGallery.run(Files.write(folder.resolve("vectors.npy"), bytes.array()).toString(), gallery.toString(), EnrolSettings.photographs(
			FaceChoice.ALL, "fast", 640, false), Progress.SILENT);
	}

	private static float[] unit(final Random random) {
		final double[] values = random.doubles(LENGTH, -1, 1).toArray();
		double square = 0;
		for (final double value : values) square += value * value;
		final float[] unit = new float[LENGTH];
		for (int k = 0; k < LENGTH; k++) unit[k] = (float) (values[k] / Math.sqrt(square));
		return unit;
	}

	private static GalleryPart part() {
		return Gallery.open(gallery, false).parts().get(0);
	}

	@Test
	void isSearchedAfterItsScreenAsWithoutIt() {
		final GalleryPart part = part();
		final byte[] classes = RowClass.COMPARABLE.rows(ROWS);
		final List<Recognised> queries = List.of(new Recognised(new float[][] { unit(new Random(1)), unit(new Random(2)) }, 0, .1));
		assertEquals(ExactSearch.of(queries, List.of(new SearchPart(0, List.of(part.vectors("sface")), classes)), 50, 2), ExactSearch.of(queries, List
			.of(new SearchPart(0, List.of(part.vectors("sface")), List.of(part.screen("sface").orElseThrow()), classes)), 50, 2));
	}

	@Test
	void isRefusedWithADamagedScreen() throws IOException {
		final Path copy = folder.resolve("damaged");
		Files.createDirectories(copy.resolve("parts"));
		for (final String name : List.of("", "parts"))
			for (final Path file : Samples.sorted(gallery.resolve(name))) if (Files.isRegularFile(file)) Files.copy(file, copy.resolve(name).resolve(file
				.getFileName()));
		final Path screen = screen(copy);
		final byte[] bytes = Files.readAllBytes(screen);
		bytes[bytes.length / 2]++;
		Files.write(screen, bytes);
		assertTrue(assertThrows(UserError.class, () -> Gallery.open(copy, false)).getMessage().startsWith(screen + " has the SHA-256 "));
	}

	private static Path screen(final Path of) {
		return Samples.sorted(of.resolve("parts")).stream().filter(file -> file.toString().contains("sface-screen")).findFirst().orElseThrow();
	}
}
