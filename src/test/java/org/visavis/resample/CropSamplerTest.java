package org.visavis.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.image.Fixtures;
import org.visavis.image.PhotoReader;

class CropSamplerTest {

	private static final Path PHOTO = Path.of("../shared/data/london/neutral_front/001_03.jpg");

	/** 1e-3 grey levels: the oracle's four digits and the order of float operations. */
	@ParameterizedTest
	@ValueSource(strings = { "border", "halved", "halved-thrice" })
	void givesTheCropOfTheReferenceRecipe(final String name) throws IOException {
		Assumptions.assumeTrue(Files.isRegularFile(PHOTO), "needs ../shared/data/london");
		final List<String> lines = Files.readAllLines(Fixtures.folder().resolve("crop-" + name + ".txt"));
		final String[] t = lines.get(1).split(" ");
		final SimilarityTransform photoToCrop = new SimilarityTransform(Double.parseDouble(t[0]), Double.parseDouble(t[1]),
			Double.parseDouble(t[2]), Double.parseDouble(t[3]));
		final float[] crop = CropSampler.crop(new PhotoReader().read(PHOTO).pixels().get(), photoToCrop, Integer.parseInt(
			t[4]));
		assertArrayEquals(PlanarImageTest.floats(lines.get(2)), crop, 1e-3f);
	}

	@Test
	void givesThePixelsThemselvesAtScaleOneRedFirst() {
		final float[] crop = CropSampler.crop(Fixtures.image(new int[] { 0xff010203, 0, 0, 0xff040506 }, 2),
			new SimilarityTransform(1, 0, 0, 0), 2);
		assertArrayEquals(new float[] { 1, 0, 0, 4, /**/ 2, 0, 0, 5, /**/ 3, 0, 0, 6 }, crop);
	}

	@Test
	void givesZerosOutsideThePhotograph() {
		final float[] crop = CropSampler.crop(Fixtures.image(Fixtures.picture(), 48), new SimilarityTransform(1, 0, 500, 0),
			8);
		for (final float value : crop)
			assertEquals(0, value);
	}

	@Test
	void dropsAnOddLastColumnWhenItHalves() {
		final int[] argb = { 0xff040404, 0xff040404, 0xff080808, 0xff080808, 0xffffffff, //
			0xff040404, 0xff040404, 0xff080808, 0xff080808, 0xffffffff };
		final float[] crop = CropSampler.crop(Fixtures.image(argb, 5), new SimilarityTransform(0.4, 0, 0, 0), 3);
		final float[] firstRow = { crop[0], crop[1], crop[2] };
		assertArrayEquals(new float[] { 4 * 0.75f * 0.75f, 8 * 0.75f, 0 }, firstRow, 1e-4f);
	}

	@Test
	void refusesATransformWithoutSize() {
		assertThrows(IllegalArgumentException.class, () -> CropSampler.crop(Fixtures.image(Fixtures.picture(), 48),
			new SimilarityTransform(0, 0, 0, 0), 8));
	}
}
