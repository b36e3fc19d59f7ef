package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/** A reader that leaves pixels as they are stored. */
class PhotoReaderAsStoredTest {

	@Test
	void aTagDoesNotTurnThePicture() {
		final Path file = Path.of("src/test/resources/org/visavis/image/orientation-6.jpg");
		final ArrayImg<ARGBType, IntArray> upright = new PhotoReader().read(file).pixels().orElseThrow(), stored = PhotoReader.asStored().read(
			file).pixels().orElseThrow();
		assertEquals(upright.dimension(0) + " x " + upright.dimension(1), stored.dimension(1) + " x " + stored.dimension(0));
	}
}
