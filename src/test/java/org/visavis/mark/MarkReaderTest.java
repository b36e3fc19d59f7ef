package org.visavis.mark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a photograph of the samples, made 512 pixels long; docs/protection.md has the figures on many. */
class MarkReaderTest {

	private static final MarkReader READER = new MarkReader(MarkOracle.KEY);
	private static final MarkWriter WRITER = new MarkWriter(MarkOracle.KEY);

	private static BufferedImage original, marked;

	@BeforeAll
	static void mark() throws IOException {
		final BufferedImage photograph = ImageIO.read(Path.of("samples/london/062_03.jpg").toFile());
		original = Attacks.scaled(photograph, 512.0 / Math.max(photograph.getWidth(), photograph.getHeight()));
		marked = marked(original, MarkOracle.NUMBER);
	}

	static Stream<Named<UnaryOperator<BufferedImage>>> attacks() {
		return Stream.of(Named.of("JPEG 50", p -> Attacks.jpeg(p, 50)), Named.of("half size, JPEG 70", p -> Attacks.jpeg(Attacks.scaled(p, 0.5), 70)),
			Named.of("a quarter cut out", p -> Attacks.crop(p, 0.25, 0.4, 0.3)), Named.of("scaled by 0.6, turned by 4 degrees", p -> Attacks.scaled(Attacks
				.turned(p, 4), 0.6)), Named.of("mirrored, JPEG 75", p -> Attacks.jpeg(Attacks.mirrored(p), 75)));
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void findsTheNumberAgainAfter(final UnaryOperator<BufferedImage> attack) {
		assertEquals(OptionalLong.of(MarkOracle.NUMBER), read(READER, attack.apply(marked)).number());
	}

	@Test
	void changesAPictureByTheStrengthAskedFor() {
		final int[] before = Attacks.argb(original), after = Attacks.argb(marked);
		double squares = 0;
		for (int i = 0; i < before.length; i++) squares += Math.pow((before[i] >> 8 & 255) - (after[i] >> 8 & 255), 2);
		assertEquals(40, 10 * Math.log10(255.0 * 255 * before.length / squares), 0.1);
	}

	@Test
	void changesRedGreenAndBlueAlike() {
		final int[] grey = IntStream.range(0, 128 * 128).map(i -> 0xff787878).toArray();
		assertTrue(IntStream.of(WRITER.mark(grey, 128, 128, 1, 40)).allMatch(p -> (p >> 16 & 255) == (p & 255) && (p >> 8 & 255) == (p & 255)));
	}

	@Test
	void findsNoMarkInTheOriginal() {
		final MarkReading reading = read(READER, original);
		assertEquals(OptionalLong.empty(), reading.number());
		assertTrue(reading.falseAlarms(reading.agreement(MarkOracle.NUMBER)) > 1e-4, () -> reading.agreement(MarkOracle.NUMBER) + " agreement");
	}

	@Test
	void findsNoMarkOfAnotherKey() {
		final MarkReading reading = read(new MarkReader(new MarkKey(new byte[MarkKey.BYTES])), marked);
		assertEquals(OptionalLong.empty(), reading.number());
		assertTrue(reading.falseAlarms(reading.agreement(MarkOracle.NUMBER)) > 1e-4, () -> reading.agreement(MarkOracle.NUMBER) + " agreement");
	}

	@Test
	void doesNotTakeOneNumberOfTheKeyForAnother() {
		final MarkReading reading = read(READER, marked);
		assertFalse(new Random(8).longs(1000).anyMatch(other -> reading.falseAlarms(reading.agreement(other)) < 1e-6));
	}

	@Test
	void findsBothOfTwoMarks() {
		final MarkReading reading = read(READER, marked(marked, 77));
		assertTrue(Stream.of(77L, MarkOracle.NUMBER).allMatch(number -> reading.falseAlarms(reading.agreement(number)) < 1e-6));
	}

	@Test
	void writesTheSamePictureAgain() {
		assertArrayEquals(Attacks.argb(marked), Attacks.argb(marked(original, MarkOracle.NUMBER)));
	}

	@Test
	void readsTheSameInManyThreads() {
		final BufferedImage cut = Attacks.crop(marked, 0.5, 0.1, 0.1);
		final List<Double> read = IntStream.range(0, 3).parallel().mapToObj(i -> read(READER, cut).agreement(MarkOracle.NUMBER)).distinct().toList();
		assertEquals(1, read.size());
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void takesPicturesOfAnySize(final int[] size) {
		final int[] plain = new Random(1).ints((long) size[0] * size[1]).toArray();
		assertEquals(plain.length, WRITER.mark(plain, size[0], size[1], 5, 40).length);
		assertEquals(OptionalLong.empty(), READER.read(plain, size[0], size[1], first -> true).number());
	}

	static Stream<int[]> sizes() {
		return Stream.of(new int[] { 1, 1 }, new int[] { 1, 900 }, new int[] { 900, 2 }, new int[] { 20, 20 });
	}

	@Test
	void findsNoMarkInPlainBlack() {
		final MarkReading reading = READER.read(new int[300 * 300], 300, 300, first -> true);
		assertTrue(reading.falseAlarms(reading.agreement(5)) > 1e-6);
	}

	private static BufferedImage marked(final BufferedImage picture, final long number) {
		return Attacks.of(WRITER.mark(Attacks.argb(picture), picture.getWidth(), picture.getHeight(), number, 40), picture.getWidth(), picture.getHeight());
	}

	private static MarkReading read(final MarkReader reader, final BufferedImage picture) {
		return reader.read(Attacks.argb(picture), picture.getWidth(), picture.getHeight(), first -> first.number().isPresent());
	}
}
