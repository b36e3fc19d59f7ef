package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.file.Sha256;
import org.visavis.metadata.MetadataFact;

/** The files of make_heic.py, with the pixels that libheif and LittleCMS give for them. */
class HeicTest {

	/** The same sources compiled for another processor round a few colours the other way. */
	private static final int LEVELS = 2;

	@ParameterizedTest
	@ValueSource(strings = { "colour", "422", "444", "lossless", "grey", "limited", "10 bit", "alpha", "grid", "cut", "turned",
		"mirrored", "several", "profile", "display p3" })
	void hasThePixelsThatLibheifGives(final String name) throws IOException {
		final int difference = Fixtures.difference(expected(name), Fixtures.array(read(name)));
		assertTrue(difference <= LEVELS, difference + " levels");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "colour | ''", "10 bit | 10 bit reduced to 8", "alpha | alpha flattened on white",
		"grid | ''", "cut | cut to the clean aperture (clap)",
		"turned | turned by 270 degrees anticlockwise (irot); EXIF orientation 6 not applied: in HEIC it does not count",
		"mirrored | left and right exchanged (imir); turned by 90 degrees anticlockwise (irot)",
		"several | primary one of 2 pictures, of which another is larger: 128 x 128 px; not used: depth, hdrgainmap",
		"profile | ICC profile 'Display P3' converted to sRGB",
		"display p3 | ICC profile 'Display P3 (nclx)' converted to sRGB" })
	void saysWhatWasDone(final String name, final String steps) {
		assertEquals(steps, read(name).facts().processing());
	}

	@Test
	void givesTheSizeOfTheUprightPicture() {
		final PhotoFacts facts = read("mirrored").facts();
		assertEquals(List.of("HEIC", 64, 96, 1), List.of(facts.format(), facts.width(), facts.height(), facts.orientation()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"cut off | is damaged: libheif says 'Invalid input: Unexpected end of file: Extent in iloc box references data outside of file bounds (points to file position 4408)'.",
		"damaged | is damaged: the coded picture has zeros where no encoder writes them.",
		"bomb | claims 60000 x 60000 px; at most 65000 px a side and 300 megapixels are read.",
		"sequence | is a HEIF sequence without a still picture; convert the frame that is meant to PNG and say so in the case notes." })
	void refusesWithAReason(final String name, final String reason) {
		assertEquals(name + ".heic " + reason, read(name).facts().problem());
	}

	@Test
	void aDamagedFileLeavesNothingToTheNext() throws IOException {
		final PhotoReader reader = new PhotoReader();
		for (final String name : List.of("cut off", "damaged", "bomb"))
			reader.read(file(name));
		assertTrue(Fixtures.difference(expected("colour"), Fixtures.array(reader.read(file("colour")))) <= LEVELS);
	}

	@Test
	void severalThreadsReadTheSamePixels() {
		final int[] alone = Fixtures.array(read("grid"));
		assertTrue(IntStream.range(0, 4).parallel().allMatch(i -> Fixtures.difference(alone, Fixtures.array(read("grid"))) == 0));
	}

	@Test
	void statesWhatTheExifBlockAndTheXmpPacketState() {
		assertEquals(List.of(new MetadataFact("EXIF", "Make", "Make of the camera"), new MetadataFact("XMP", "xmp:CreatorTool",
			"make_heic.py")), read("turned").facts().metadata());
	}

	@Test
	void hasTheHashOfTheFileAsItIs() throws IOException {
		assertEquals(Sha256.of(Files.readAllBytes(file("turned"))), read("turned").facts().sha256());
	}

	static Path file(final String name) {
		return Fixtures.folder().resolve("heic").resolve(name + ".heic");
	}

	private static Photo read(final String name) {
		return new PhotoReader().read(file(name));
	}

	private static int[] expected(final String name) throws IOException {
		final BufferedImage image = ImageIO.read(file(name).resolveSibling(name + ".heic.png").toFile());
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}
}
