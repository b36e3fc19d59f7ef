package org.visavis.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture of a record, PNG or JPEG, beside the same picture made again. */
public final class PictureComparison {

	/** For pictures that cannot be compared: another size, or none at all. */
	public static final int ANOTHER = 256;

	private PictureComparison() {}

	/** The largest difference of a colour channel or of the opacity of any pixel, 0 to 255, or {@value #ANOTHER}. */
	public static int of(final byte[] kept, final byte[] made) throws IOException {
		final BufferedImage expected = ImageIO.read(new ByteArrayInputStream(made));
		try (ImageInputStream bytes = ImageIO.createImageInputStream(new ByteArrayInputStream(kept))) {
			final Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
			return readers.hasNext() ? compare(readers.next(), bytes, expected) : ANOTHER;
		}
		catch (final IOException | RuntimeException e) {
			return ANOTHER; // the picture of a record that somebody may have changed
		}
	}

	/** Looks at the size before it makes room for the pixels. */
	private static int compare(final ImageReader reader, final ImageInputStream bytes, final BufferedImage expected)
		throws IOException
	{
		try {
			reader.setInput(bytes);
			final boolean alike = reader.getWidth(0) == expected.getWidth() && reader.getHeight(0) == expected.getHeight();
			return alike ? compare(reader.read(0), expected) : ANOTHER;
		}
		finally {
			reader.dispose();
		}
	}

	private static int compare(final BufferedImage kept, final BufferedImage made) {
		int largest = 0;
		for (int y = 0; y < made.getHeight(); y++)
			for (int x = 0; x < made.getWidth(); x++)
				largest = Math.max(largest, difference(kept.getRGB(x, y), made.getRGB(x, y)));
		return largest;
	}

	private static int difference(final int a, final int b) {
		int largest = 0;
		for (int shift = 0; shift < 32; shift += 8)
			largest = Math.max(largest, Math.abs((a >>> shift & 255) - (b >>> shift & 255)));
		return largest;
	}
}
