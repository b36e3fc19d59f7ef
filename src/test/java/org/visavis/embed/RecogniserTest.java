package org.visavis.embed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

class RecogniserTest {

	private static List<float[]> crops(final int count, final int size) {
		final Random random = new Random(0);
		final List<float[]> crops = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			final float[] crop = new float[3 * size * size];
			for (int k = 0; k < crop.length; k++)
				crop[k] = random.nextInt(256);
			crops.add(crop);
		}
		return crops;
	}

	@ParameterizedTest
	@CsvSource({ "sface, 112, false", "sface, 112, true", "dlib, 150, false", "dlib, 150, true", "reid0095, 128, false",
		"reid0095, 128, true" })
	void givesTheSameBytesForACropAloneAndAmongOthers(final String model, final int size, final boolean mirror) {
		final List<float[]> crops = crops(8, size);
		try (Network network = ModelLibrary.ofInstallation().open(model, false);
				Recogniser recogniser = new Recogniser(network, mirror))
		{
			final float[][] together = Embedding.vectors(recogniser.embed(crops));
			for (int i = 0; i < 8; i++)
				assertArrayEquals(together[i], Embedding.vectors(recogniser.embed(crops.subList(i, i + 1)))[0]);
			assertArrayEquals(together[2], Embedding.vectors(recogniser.embed(crops.subList(2, 5)))[0]);
		}
	}

	@Test
	void givesTheSameForACropAndItsMirrorImageIfBothAreAdded() {
		final float[] crop = crops(1, 112).get(0), mirrored = crop.clone();
		for (int row = 0; row < crop.length; row += 112)
			for (int x = 0; x < 112; x++)
				mirrored[row + x] = crop[row + 111 - x];
		try (Network network = ModelLibrary.ofInstallation().open("sface", false);
				Recogniser recogniser = new Recogniser(network, true))
		{
			final float[][] both = Embedding.vectors(recogniser.embed(List.of(crop, mirrored)));
			assertArrayEquals(both[0], both[1], 1e-6f);
		}
	}

	@Test
	void givesUnitVectors() {
		double squares = 0;
		for (final float value : Embedding.vectors(List.of(new Embedding("a", new float[] { 3, 4 })))[0])
			squares += value * value;
		assertEquals(1, squares, 1e-6);
	}

	@Test
	void refusesToPutEmbeddingsOfDifferentRecognisersTogether() {
		final List<Embedding> mixed = List.of(new Embedding("a", new float[] { 1 }), new Embedding("b", new float[] { 1 }));
		assertThrows(IllegalArgumentException.class, () -> Embedding.vectors(mixed));
	}

	@Test
	void refusesAVectorOfZeros() {
		assertThrows(IllegalArgumentException.class, () -> new Embedding("a", new float[2]));
	}
}
