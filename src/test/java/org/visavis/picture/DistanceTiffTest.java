package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;

import ij.ImagePlus;
import ij.io.Opener;

class DistanceTiffTest {

	private static final DistanceScale SCALE = DistanceScale.of("sface", "cosine");

	@TempDir
	Path dir;

	@ParameterizedTest
	@ValueSource(ints = { 1, 8, 600 })
	void givesImageJTheSameDistances(final int n) throws IOException {
		final ImagePlus image = reread(n);
		assertEquals(n, image.getWidth());
		assertArrayEquals(DistanceImageTest.distances(n), (float[]) image.getProcessor().getPixels());
	}

	@Test
	void givesImageJTheLookupTable() throws IOException {
		assertArrayEquals(DistanceImage.of(new float[1], 1, SCALE).getProcessor().getLut().getBytes(), reread(8)
			.getProcessor().getLut().getBytes());
	}

	@Test
	void givesImageJTheRangeOfTheColours() throws IOException {
		final ImagePlus image = reread(8);
		assertEquals(0, image.getDisplayRangeMin());
		assertEquals(1.2, image.getDisplayRangeMax(), 1e-6);
	}

	@Test
	void namesTheQuantity() throws IOException {
		assertEquals("cosine distance (sface)", reread(8).getCalibration().getValueUnit());
	}

	@Test
	void beginsTheValuesAtAMultipleOfFourBytes() throws IOException {
		for (final String recogniser : new String[] { "a", "ab", "abc", "abcd" }) {
			DistanceTiff.write(new float[4], 2, DistanceScale.of(recogniser, "cosine"), dir.resolve("a.tif"));
			assertEquals(0, Files.size(dir.resolve("a.tif")) % 4);
		}
	}

	@Test
	void refusesAMatrixThatATiffFileCannotHold() {
		final UserError error = assertThrows(UserError.class, () -> DistanceTiff.write(new float[0], 32_768, SCALE, dir
			.resolve("distances.tif")));
		assertEquals("distances.tif: the matrix has 32768 rows; a TIFF file (4 GB) holds at most 32767.", error
			.getMessage());
	}

	private ImagePlus reread(final int n) throws IOException {
		DistanceTiff.write(DistanceImageTest.distances(n), n, SCALE, dir.resolve("distances.tif"));
		return new Opener().openImage(dir.resolve("distances.tif").toString());
	}
}
