package org.visavis.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.image.PhotoReader;

class PdqTest {

	private static final int WIDTH = 211, HEIGHT = 160;
	private static final int[] PICTURE = FormulaPicture.of(WIDTH, HEIGHT);

	/** Equal, not near: by pdq_oracle.py, whose library adds up floats in the same order. */
	@ParameterizedTest
	@CsvFileSource(resources = "pdq-oracle.csv", numLinesToSkip = 1)
	void equalsTheReferenceForEqualPixels(final int width, final int height, final boolean mirrored, final String hash, final int quality) {
		final int[] argb = FormulaPicture.of(width, height);
		assertEquals(new Fingerprint(PdqHash.of(hash), quality), (mirrored ? Turn.MIRRORED : Turn.AS_IT_IS).fingerprint(argb, width, height));
	}

	/** The hashes are those of pdq/java/README.md, made by another decoder: at most 10 bits off, as pdq/README.md has it. */
	@ParameterizedTest
	@CsvSource({ "bridge-1-original, f8f8f0cce0f4e84d0e370a22028f67f0b36e2ed596623e1d33e6339c4e9c9b22",
		"bridge-2-rotate-90, b0a10efd71cc3f429413d48d0ffffe12e34e0e17ada952a9d29684210aa9e5af",
		"bridge-3-rotate-180, adad5a64b5a142e55362a09057dacd5ae63b847fc23794b766b319361fc93188",
		"bridge-4-rotate-270, a5f4a457a48995e8c9065c275aaa5498b61ba4bdf8fcf80387c32f8b0bfc4f05",
		"bridge-5-flipx, f8f80f31e0f417b00e37f5cd028f980fb36ed02a9662c1e233e6cc634e9c64dd",
		"bridge-6-flipy, 8dad2599b1a1bd1853625f6553da32a1e63b7280c2374b4866b366c91bc9ce77",
		"bridge-7-flip-plus-1, f0a1f102f1dcc0bd9c5309720fff018de34ef1e8ada9a956d2967ade0ea91a50",
		"bridge-8-flip-minus-1, a5f05ba8a4896a17c106a3da5aaaab07b61b5b42f8fc07fc83c3d0740bfcb0fa" })
	void isNearTheEightPublishedHashes(final String name, final String hash) throws IOException {
		final Path file = Path.of("../ThreatExchange/pdq/data/reg-test-input/dih", name + ".jpg");
		Assumptions.assumeTrue(Files.isRegularFile(file), "needs github.com/facebook/ThreatExchange in ../ThreatExchange");
		assertTrue(Pdq.of(new PhotoReader().read(file).pixels().get()).hash().distance(PdqHash.of(hash)) <= 10);
	}

	@Test
	void doesNotCountAlpha() {
		assertEquals(Pdq.of(PICTURE, WIDTH, HEIGHT), Pdq.of(Arrays.stream(PICTURE).map(p -> p & 0xffffff).toArray(), WIDTH, HEIGHT));
	}

	@Test
	void takesBrightnessAsItTakesColours() {
		final float[] luma = new float[PICTURE.length];
		for (int i = 0; i < luma.length; i++)
			luma[i] = 0.299f * (PICTURE[i] >> 16 & 0xff) + 0.587f * (PICTURE[i] >> 8 & 0xff) + 0.114f * (PICTURE[i] & 0xff);
		assertEquals(Pdq.of(PICTURE, WIDTH, HEIGHT), Pdq.of(luma, WIDTH, HEIGHT));
	}

	@Test
	void givesAPictureOfOneColourNoQuality() {
		assertEquals(0, Pdq.of(new int[100 * 100], 100, 100).quality());
	}

	@Test
	void givesAPictureBelowFivePixelsZeros() {
		assertEquals(new Fingerprint(new PdqHash(0, 0, 0, 0), 0), Pdq.of(new int[4 * 100], 4, 100));
	}

	@Test
	void turnsNinetyDegreesToTheLeft() {
		assertArrayEquals(new int[] { 3, 6, 2, 5, 1, 4 }, Turn.LEFT.of(new int[] { 1, 2, 3, 4, 5, 6 }, 3, 2));
	}

	@Test
	void turnsNinetyDegreesToTheRight() {
		assertArrayEquals(new int[] { 4, 1, 5, 2, 6, 3 }, Turn.RIGHT.of(new int[] { 1, 2, 3, 4, 5, 6 }, 3, 2));
	}

	@Test
	void mirrorsAboutTheOtherDiagonal() {
		assertArrayEquals(new int[] { 6, 3, 5, 2, 4, 1 }, Turn.ANTITRANSPOSED.of(new int[] { 1, 2, 3, 4, 5, 6 }, 3, 2));
	}

	@Test
	void hashesEachTurnedPictureOnItsOwn() {
		assertEquals(8, Arrays.stream(Turn.values()).map(turn -> turn.fingerprint(PICTURE, WIDTH, HEIGHT).hash()).distinct().count());
	}

	@Test
	void readsBackWhatItWrites() {
		final Random random = new Random(0);
		final PdqHash hash = new PdqHash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
		assertEquals(hash, PdqHash.of(hash.toString()));
	}

	@Test
	void changesWithThePicture() {
		final int[] other = FormulaPicture.of(WIDTH, HEIGHT);
		Arrays.fill(other, 0, other.length / 2, 0xff808080);
		assertNotEquals(Pdq.of(PICTURE, WIDTH, HEIGHT).hash(), Pdq.of(other, WIDTH, HEIGHT).hash());
	}
}
