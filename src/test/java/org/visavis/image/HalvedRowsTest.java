package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

import org.junit.jupiter.api.Test;

class HalvedRowsTest {

	private static final int WIDTH = 37;

	/** Both files by djpeg of libjpeg-turbo, the first with -nosmooth. */
	@Test
	void smoothsRepeatedRowsAsLibjpegTurboDoes() {
		final int[] repeated = Fixtures.expected("jpeg/repeated rows.samples");
		final BufferedImage image = new BufferedImage(WIDTH, repeated.length / WIDTH, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, WIDTH, image.getHeight(), repeated, 0, WIDTH);
		smooth(image.getRaster());
		assertArrayEquals(Fixtures.expected("jpeg/smoothed rows.samples"), image.getRGB(0, 0, WIDTH, image.getHeight(), null,
			0, WIDTH));
	}

	private static void smooth(final WritableRaster raster) {
		HalvedRows.smooth(raster, 1);
		HalvedRows.smooth(raster, 2);
	}
}
