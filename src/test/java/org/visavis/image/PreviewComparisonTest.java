package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.visavis.file.Bytes;

/** Photographs with a preview of themselves, of another, and with none. */
class PreviewComparisonTest {

	private static final Path SAMPLES = Path.of("samples/london");

	@Test
	void aPreviewOfThePictureIsAlike() throws IOException {
		assertTrue(correlation("062_03.jpg", "062_03.jpg", 0) > .98);
	}

	@Test
	void blackEdgesOfAPreviewDoNotCount() throws IOException {
		assertTrue(correlation("062_03.jpg", "062_03.jpg", 12) > .98);
	}

	@Test
	void aPreviewOfAnotherPictureIsNot() throws IOException {
		assertTrue(correlation("062_03.jpg", "115_03.jpg", 0) < PreviewComparison.ALIKE);
	}

	@Test
	void withoutAPreviewNothingIsSaid() throws IOException {
		assertEquals(OptionalDouble.empty(), new PreviewComparison().correlation(new Bytes(Files.readAllBytes(SAMPLES.resolve(
			"062_03.jpg")))));
	}

	private static double correlation(final String picture, final String previewed, final int edge) throws IOException {
		final byte[] jpeg = Files.readAllBytes(SAMPLES.resolve(picture)), exif = exif(small(previewed, edge));
		final ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.write(jpeg, 0, 2);
		all.writeBytes(new byte[] { (byte) 0xff, (byte) 0xe1, (byte) (exif.length + 2 >> 8), (byte) (exif.length + 2) });
		all.writeBytes(exif);
		all.write(jpeg, 2, jpeg.length - 2);
		return new PreviewComparison().correlation(new Bytes(all.toByteArray())).orElseThrow();
	}

	/** A preview with black edges left and right. */
	private static byte[] small(final String name, final int edge) throws IOException {
		final BufferedImage picture = ImageIO.read(SAMPLES.resolve(name).toFile());
		final int width = 120, height = width * picture.getHeight() / picture.getWidth();
		final BufferedImage small = new BufferedImage(width + 2 * edge, height, BufferedImage.TYPE_INT_RGB);
		small.createGraphics().drawImage(picture.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), edge, 0, null);
		final ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		ImageIO.write(small, "jpeg", jpeg);
		return jpeg.toByteArray();
	}

	/** A block with an empty first directory and a second one that leads to a preview. */
	private static byte[] exif(final byte[] preview) {
		final ByteBuffer block = ByteBuffer.allocate(6 + 44 + preview.length).order(ByteOrder.LITTLE_ENDIAN);
		block.put("Exif\0\0II*\0".getBytes()).putInt(8).putShort((short) 0).putInt(14);
		block.putShort((short) 2).putShort((short) 0x201).putShort((short) 4).putInt(1).putInt(44);
		block.putShort((short) 0x202).putShort((short) 4).putInt(1).putInt(preview.length).putInt(0);
		return block.put(preview).array();
	}
}
