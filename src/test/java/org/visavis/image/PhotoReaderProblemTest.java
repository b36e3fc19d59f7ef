package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderProblemTest {

	@TempDir
	Path dir;

	@ParameterizedTest
	@CsvSource({ "picture.psd, Photoshop PSD", "picture.cr2, raw camera data", "picture.pdf, PDF", "picture.mp4, video" })
	void refusesByName(final String name, final String format) {
		assertProblem(name, name + " is " + format +
			", which is not supported; convert it to PNG or TIFF and say so in the case notes.");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = '|', value = { "picture.avif | AVIF | 'vips copy' (libvips)",
		"heic/of avif.heic | AVIF | 'vips copy' (libvips)", "picture.jxl | JPEG XL | djxl (libjxl)" })
	void refusesByNameAndSaysWhatConvertsItRightly(final String name, final String format, final String program) {
		assertProblem(name, Path.of(name).getFileName() + " is " + format + ", which is not supported; convert it to PNG with " +
			program + " and say so in the case notes.");
	}

	@Test
	void refusesAnEmptyFile() {
		assertProblem("empty.jpg", "empty.jpg is empty.");
	}

	@Test
	void refusesATextFileNamedJpg() {
		assertProblem("text.jpg", "text.jpg is no image: its first bytes are those of no known image format.");
	}

	@Test
	void refusesAMissingFile() {
		assertProblem("missing.jpg", "missing.jpg does not exist.");
	}

	@Test
	void refusesAFolder() {
		assertEquals(dir.getFileName() + " is no file.", new PhotoReader().read(dir).facts().problem());
	}

	@ParameterizedTest
	@ValueSource(strings = { "bomb.jpg", "bomb.png", "bomb.gif", "bomb.bmp" })
	void refusesAPictureThatClaims60000Squared(final String name) {
		assertProblem(name, name + " claims 60000 x 60000 px; at most 65000 px a side and 300 megapixels are read.");
	}

	@ParameterizedTest
	@CsvSource({ "sparse.jpg, 12000 x 12000, 869", "sparse.png, 12000 x 12000, 80", "lying.webp, 16384 x 16384, 130",
		"lying lossy.webp, 16383 x 16383, 228" })
	void refusesAPictureOfManyPixelsInFewBytes(final String name, final String size, final int bytes) {
		assertProblem(name, name + " claims " + size + " px in " + bytes +
			" bytes, too few for a photograph of that size.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "truncated.jpg", "truncated progressive.jpg" })
	void refusesAJpegThatIsCutOff(final String name) {
		assertProblem(name, name +
			" is damaged or cut off: the decoder says 'Truncated File - Missing EOI marker'.");
	}

	@Test
	void refusesAJpegWithADamagedStretch() {
		assertProblem("damaged.jpg",
			"damaged.jpg is damaged or cut off: the decoder says 'Corrupt JPEG data: premature end of data segment'.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "truncated.png | is cut off: the PNG data end early.",
		"truncated.pgm | is cut off: the PNM data end early.", "truncated.webp | is cut off: the WebP data end early.",
		"truncated.bmp | cannot be decoded: it is cut off.",
		"truncated colour.tif | is damaged or cut off: strip 1 of 1 has 3025 bytes and needs 4608.",
		"truncated lzw.tif | is cut off or damaged: no picture is found in it.",
		"truncated.gif | is cut off or damaged: no picture is found in it.",
		"truncated jpeg.tif | cannot be decoded: the data are damaged (ClassCastException)." })
	void refusesAnyFileThatIsCutOff(final String name, final String problem) {
		assertProblem(name, name + " " + problem);
	}

	/** Made by channel_tiffs.py. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"channels imagej.tif | is an ImageJ picture of 3 channels; make it one picture with Image > Type > RGB Color and say so in the case notes.",
		"channels ome.tif | is an OME picture of 3 channels; make it one picture with Image > Type > RGB Color and say so in the case notes.",
		"planar jpeg.tif | is a TIFF with JPEG compression and a plane for each colour, which is not read.",
		"old-style jpeg.tif | is a TIFF with old-style JPEG compression (6), which is not read; save it without compression and say so in the case notes." })
	void refusesATiffOfWhichItWouldReadAPartOnly(final String name, final String problem) {
		assertProblem(name, name + " " + problem);
	}

	@Test
	void readsAnOmePictureWhoseChannelsAreInOnePage() {
		assertArrayEquals(Fixtures.picture(), Fixtures.pixels("colour ome.tif"));
	}

	@Test
	void refusesAJpegTiffThatClaimsMoreStripsThanItHasBytes(@TempDir final Path folder) throws IOException {
		final ByteBuffer tiff = ByteBuffer.wrap(Files.readAllBytes(Fixtures.folder().resolve("jpeg.tif")));
		tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		for (int i = 0, at = tiff.getInt(4) + 2; i < tiff.getShort(tiff.getInt(4)); i++, at += 12)
			if (tiff.getShort(at) == 273) tiff.putInt(at + 4, Integer.MAX_VALUE);
		assertEquals("lying.tif is damaged: its directory claims more values than the file has bytes.", new PhotoReader().read(
			Files.write(folder.resolve("lying.tif"), tiff.array())).facts().problem());
	}

	@Test
	void refusesAWebpWhoseCodeTablesAreTooMany() {
		assertProblem("damaged.webp", "damaged.webp is damaged or cut off: libwebp says 'BITSTREAM_ERROR'.");
	}

	@Test
	void noticesAFlippedBitInAPng() {
		assertProblem("flipped bit.png", "flipped bit.png is damaged: the checksum of its PNG data is wrong.");
	}

	@Test
	void refusesAJpegOfAThousandScans() {
		assertProblem("scans.jpg", "scans.jpg is a JPEG of 1010 scans; at most 100 are read at its size.");
	}

	@Test
	void refusesColoursThatItWouldShowWrongly() {
		assertProblem("cmyk alpha.tif", "cmyk alpha.tif has colours that are neither grey, RGB nor plain CMYK.");
	}

	@Test
	void refusesFloatingPointSamples() {
		assertProblem("float.tif",
			"float.tif has floating-point or complex samples; unsigned integers of at most 16 bits are read.");
	}

	@Test
	void hashesAFileThatIsTooLongToRead() throws IOException {
		final Path file = dir.resolve("long.tif");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength((512L << 20) + 1);
		}
		final PhotoFacts facts = new PhotoReader().read(file).facts();
		assertEquals("long.tif has 536870913 bytes; at most 536870912 are read.", facts.problem());
		assertEquals(64, facts.sha256().length());
	}

	@Test
	void keepsWhatIsKnownOfADamagedFile() {
		final PhotoFacts facts = Fixtures.read("damaged.jpg").facts();
		assertEquals("JPEG 48 x 32, 1", facts.format() + " " + facts.width() + " x " + facts.height() + ", " + facts
			.orientation());
		assertEquals(64, facts.sha256().length());
	}

	private static void assertProblem(final String name, final String problem) {
		final Photo photo = Fixtures.read(name);
		assertEquals(problem, photo.facts().problem());
		assertTrue(photo.pixels().isEmpty());
	}
}
