package org.visavis.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;

import javax.imageio.ImageIO;

import org.visavis.resample.EncodedImage;

/** Pictures of a record as a report carries them: reduced, as JPEG, in the page itself. */
final class ReportPictures {

	/** How a report says what was done to them. */
	static final String PROCESSING = "reduced to at most 1,000 pixels a side and compressed as JPEG for this report";

	private static final int LONG_SIDE = 1_000, SMALL = 240;
	private static final float QUALITY = 0.85f;

	private ReportPictures() {}

	/** A PNG of the record as a data URI. */
	static String data(final Path png) throws IOException {
		final BufferedImage picture = ImageIO.read(png.toFile());
		if (picture == null) throw new IOException(png + " is no picture");
		return data(reduced(picture, LONG_SIDE));
	}

	/** A small picture as a data URI. */
	static String small(final BufferedImage picture) throws IOException {
		return data(reduced(picture, SMALL));
	}

	private static String data(final BufferedImage picture) throws IOException {
		return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg(picture));
	}

	private static BufferedImage reduced(final BufferedImage picture, final int longSide) {
		final double factor = Math.min(1, (double) longSide / Math.max(picture.getWidth(), picture.getHeight()));
		final int width = Math.max(1, (int) Math.round(picture.getWidth() * factor)), height = Math.max(1, (int) Math.round(
			picture.getHeight() * factor));
		final BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = out.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.drawImage(picture, 0, 0, width, height, null);
		graphics.dispose();
		return out;
	}

	private static byte[] jpeg(final BufferedImage picture) throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		EncodedImage.write(picture, "jpeg", QUALITY, bytes);
		return bytes.toByteArray();
	}
}
