package org.visavis.compression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.file.Bytes;
import org.visavis.resample.EncodedImage;

/** Who writes which tables; those of libjpeg are from files of Pillow and cjpeg (compression_oracle.py). */
class TableWritersTest {

	private static final String LIBJPEG = "libjpeg (IJG)", JAVA = "Java's ImageIO";

	@Test
	void knowsEveryQualityOfLibjpeg() throws IOException {
		final List<String> wrong = new ArrayList<>();
		for (final String line : Files.readAllLines(Path.of("src/test/resources/org/visavis/compression/libjpeg.csv")).subList(1, 101)) {
			final String[] cells = line.split(",");
			if (!settings(LIBJPEG, TableWriters.of(QuantisationTables.of(numbers(cells[1]), numbers(cells[2])))).equals(List.of(cells[0])))
				wrong.add(cells[0]);
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void knowsEveryQualityOfJava() throws IOException {
		final List<Integer> wrong = new ArrayList<>();
		for (int quality = 0; quality <= 100; quality++)
			if (!settings(JAVA, TableWriters.of(written(quality, BufferedImage.TYPE_INT_RGB))).contains(Integer.toString(quality))) wrong.add(
				quality);
		assertEquals(List.of(), wrong);
	}

	@Test
	void tellsJavaFromLibjpegWhereTheyDiffer() throws IOException {
		final List<Integer> differing = new ArrayList<>();
		for (int quality = 1; quality <= 100; quality++)
			if (settings(LIBJPEG, TableWriters.of(written(quality, BufferedImage.TYPE_INT_RGB))).isEmpty()) differing.add(quality);
		assertTrue(differing.contains(85) && differing.contains(44) && !differing.contains(75), differing.toString());
	}

	@Test
	void knowsAGreyPictureByItsOneTable() throws IOException {
		assertEquals(List.of("80"), settings(LIBJPEG, TableWriters.of(written(80, BufferedImage.TYPE_BYTE_GRAY))));
	}

	@Test
	void knowsNoneOfOtherTables() {
		assertEquals(List.of(), TableWriters.of(QuantisationTables.of(IntStream.rangeClosed(1, 64).toArray(), IntStream.rangeClosed(2, 65)
			.toArray())));
	}

	@Test
	void readsPhotoshopsScaleFromItsFile() {
		final QuantisationTables tables = QuantisationTables.of(numbers("6 4 4 6 9 11 12 16 4 5 5 6 8 10 12 12 4 5 5 6 10 12 14 19 6 6 6 11 " +
			"12 15 19 28 9 8 10 12 16 20 27 31 11 10 12 15 20 27 31 31 12 12 14 19 27 31 31 31 16 12 19 28 31 31 31 31"), new int[0]);
		assertEquals("[Adobe Photoshop Save for Web, High]", TableWriters.of(tables).toString());
	}

	private static QuantisationTables written(final int quality, final int type) throws IOException {
		final ByteArrayOutputStream file = new ByteArrayOutputStream();
		EncodedImage.write(new BufferedImage(16, 16, type), "jpeg", quality / 100f, file);
		return QuantisationTables.of(new Bytes(file.toByteArray())).orElseThrow();
	}

	private static List<String> settings(final String name, final List<TableWriter> writers) {
		return writers.stream().filter(writer -> writer.name().equals(name)).map(TableWriter::setting).toList();
	}

	private static int[] numbers(final String text) {
		return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
	}
}
