package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.visavis.quality.Suitability;
import org.visavis.report.Faces;

import ij.process.ImageProcessor;
import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

class OverlayPictureTest {

	private static final int GREY = 0xff808080;

	@TempDir
	Path dir;

	@ParameterizedTest
	@CsvSource({ "92, 112, 552, 672", "250, 250, 750, 750", "675, 500, 675, 500", "1600, 1200, 1600, 1200",
		"6000, 4000, 1600, 1067", "5000, 1, 1600, 1" })
	void bringsThePhotographToASizeToLookAt(final int width, final int height, final int outWidth,
		final int outHeight)
	{
		final ImageProcessor picture = OverlayPicture.of(grey(width, height), List.of());
		assertEquals(List.of(outWidth, outHeight), List.of(picture.getWidth(), picture.getHeight()));
	}

	@ParameterizedTest
	@EnumSource(Suitability.class)
	void drawsTheBoxInTheColourOfSuitability(final Suitability suitability) {
		final ImageProcessor picture = OverlayPicture.of(grey(1000, 700), List.of(Faces.at(1, suitability, 300, 200, 150,
			200)));
		assertEquals(FaceMarks.colour(suitability).getRGB(), picture.get(300, 350));
	}

	@Test
	void drawsTheBoxOnTheEdgeOfTheEnlargedPixels() {
		final ImageProcessor picture = OverlayPicture.of(grey(100, 100), List.of(Faces.at(29.5, 39.5, 20, 30)));
		assertEquals(FaceMarks.colour(Suitability.SUITABLE).getRGB(), picture.get(30 * 6, 50 * 6));
		assertEquals(FaceMarks.colour(Suitability.SUITABLE).getRGB(), picture.get(50 * 6, 50 * 6));
	}

	@Test
	void drawsAPointOnItsPixel() {
		final ImageProcessor picture = OverlayPicture.of(grey(1000, 700), List.of(Faces.at(300, 200, 200, 200)));
		assertEquals(FaceMarks.colour(Suitability.SUITABLE).getRGB(), picture.get(360, 280));
	}

	@Test
	void leavesTheRestOfThePictureAsItWas() {
		final ImageProcessor picture = OverlayPicture.of(grey(1000, 700), List.of(Faces.at(300, 200, 200, 200)));
		assertEquals(GREY, picture.get(400, 250));
		assertEquals(GREY, picture.get(700, 250));
	}

	@Test
	void leavesThePhotographsPixelsAsTheyWere() {
		final ArrayImg<ARGBType, IntArray> photo = grey(1000, 700);
		OverlayPicture.of(photo, List.of(Faces.at(300, 200, 200, 200)));
		assertArrayEquals(grey(1000, 700).update(null).getCurrentStorageArray(), photo.update(null)
			.getCurrentStorageArray());
	}

	@Test
	void reducesByTheMeanOfTheAreaThatAPixelCovers() {
		final int[] row = { 0x000000, 0x402000, 0xff0000 };
		assertArrayEquals(new int[] { 0xff150b00, 0xffbf0b00 }, (int[]) Resize.averaged(row, 3, 1, 2, 1).getPixels());
	}

	@Test
	void reducesAlongBothSides() {
		final int[] square = { 10, 20, 30, 40 };
		assertArrayEquals(new int[] { 0xff000019 }, (int[]) Resize.averaged(square, 2, 2, 1, 1).getPixels());
	}

	@Test
	void writesWhatItDrew() throws IOException {
		final Path png = dir.resolve("a.png");
		OverlayPicture.write(noise(), List.of(Faces.at(300, 200, 200, 200)), png);
		final BufferedImage read = ImageIO.read(png.toFile());
		final int[] drawn = (int[]) OverlayPicture.of(noise(), List.of(Faces.at(300, 200, 200, 200))).getPixels();
		assertArrayEquals(drawn, read.getRGB(0, 0, 700, 500, null, 0, 700));
	}

	@Test
	void writesTheSameBytesTwice() throws IOException {
		final Path first = dir.resolve("1.png"), second = dir.resolve("2.png");
		OverlayPicture.write(noise(), List.of(Faces.at(300, 200, 200, 200)), first);
		OverlayPicture.write(noise(), List.of(Faces.at(300, 200, 200, 200)), second);
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
	}

	@Test
	void replacesWhatAnInterruptedRunLeft() throws IOException {
		final Path png = dir.resolve("a.png"), part = dir.resolve("a.png.part");
		Files.write(part, new byte[5_000_000]);
		OverlayPicture.write(grey(100, 100), List.of(), png);
		assertEquals(600, ImageIO.read(png.toFile()).getWidth());
		assertFalse(Files.exists(part));
	}

	private static ArrayImg<ARGBType, IntArray> grey(final int width, final int height) {
		final int[] pixels = new int[width * height];
		Arrays.fill(pixels, GREY);
		return ArrayImgs.argbs(pixels, width, height);
	}

	private static ArrayImg<ARGBType, IntArray> noise() {
		return ArrayImgs.argbs(new Random(0).ints(700 * 500).map(i -> i | 0xff000000).toArray(), 700, 500);
	}
}
