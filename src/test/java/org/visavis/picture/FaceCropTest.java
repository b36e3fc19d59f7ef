package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.Test;
import org.visavis.geometry.Box;

/** Crops of a photograph of 60 x 40 pixels, red on the left and blue on the right of its middle. */
class FaceCropTest {

	private static final int RED = 0xffff0000, BLUE = 0xff0000ff;

	@Test
	void reducesALargeFaceToTheSide() {
		assertEquals(List.of(15, 15), size(FaceCrop.of(photograph(), new Box(10, 10, 20, 20), 15)));
	}

	@Test
	void enlargesASmallFaceByWholePixels() {
		assertEquals(List.of(60, 60), size(FaceCrop.of(photograph(), new Box(10, 10, 10, 10), 70)));
	}

	@Test
	void showsAQuarterMoreOnEachSide() {
		final BufferedImage crop = FaceCrop.of(photograph(), new Box(22, 12, 16, 16), 24);
		assertEquals(List.of(RED, RED, BLUE, BLUE), List.of(crop.getRGB(0, 0), crop.getRGB(11, 5), crop.getRGB(12, 5), crop.getRGB(23, 23)));
	}

	@Test
	void goesNoFurtherThanThePhotograph() {
		assertEquals(List.of(15, 15), size(FaceCrop.of(photograph(), new Box(50, 30, 20, 20), 15)));
	}

	@Test
	void aFaceOutsideHasAPixel() {
		assertEquals(List.of(7, 7), size(FaceCrop.of(photograph(), new Box(100, 100, 5, 5), 7)));
	}

	private static List<Integer> size(final BufferedImage picture) {
		return List.of(picture.getWidth(), picture.getHeight());
	}

	private static ArrayImg<ARGBType, IntArray> photograph() {
		final int[] pixels = new int[60 * 40];
		for (int y = 0; y < 40; y++) {
			Arrays.fill(pixels, 60 * y, 60 * y + 30, RED);
			Arrays.fill(pixels, 60 * y + 30, 60 * (y + 1), BLUE);
		}
		return ArrayImgs.argbs(pixels, 60, 40);
	}
}
