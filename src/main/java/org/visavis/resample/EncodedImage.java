package org.visavis.resample;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as a file of a format that ImageIO writes, without metadata. */
public final class EncodedImage {

	private EncodedImage() {}

	/**
	 * Writes a picture; leaves the stream open.
	 *
	 * @param format such as "png"
	 * @param quality 0 to 1, as ImageIO's writer of the format understands it
	 */
	public static void write(final BufferedImage picture, final String format, final float quality,
		final OutputStream to) throws IOException
	{
		final ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
		try (ImageOutputStream out = new MemoryCacheImageOutputStream(to)) {
			final ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(quality);
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		finally {
			writer.dispose();
		}
	}
}
