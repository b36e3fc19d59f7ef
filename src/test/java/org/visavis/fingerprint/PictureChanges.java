package org.visavis.fingerprint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What is done to pictures to see whether they are found again. */
final class PictureChanges {

	private PictureChanges() {}

	/** By what is done, in the order of a table. */
	static Map<String, UnaryOperator<BufferedImage>> all(final BufferedImage other) {
		final Map<String, UnaryOperator<BufferedImage>> changes = new LinkedHashMap<>();
		for (final int quality : new int[] { 90, 50, 20 })
			changes.put("JPEG " + quality, image -> jpeg(image, quality));
		for (final double scale : new double[] { 0.5, 0.25, 0.12 })
			changes.put("scale " + scale + ", JPEG 85", image -> jpeg(drawn(image, (int) (image.getWidth() * scale), (int) (image.getHeight() * scale),
				image.getWidth(), image.getHeight(), 0, 0), 85));
		changes.put("30 grey levels brighter", image -> new RescaleOp(1, 30, null).filter(image, null));
		changes.put("contrast 1.3", image -> new RescaleOp(1.3f, -38, null).filter(image, null));
		changes.put("mirrored, scale 0.6, JPEG 75", image -> jpeg(turned(image, Turn.MIRRORED, 0.6), 75));
		changes.put("turned left, scale 0.6, JPEG 75", image -> jpeg(turned(image, Turn.LEFT, 0.6), 75));
		changes.put("black bars, 16 in 100 at top and bottom, JPEG 75", image -> jpeg(barred(image), 75));
		changes.put("caption over the picture", PictureChanges::captioned);
		changes.put("turned by 2 degrees", image -> rotated(image, 2));
		for (final double part : new double[] { 0.02, 0.05 })
			changes.put(Math.round(100 * part) + " in 100 cut off each side", image -> cropped(image, part));
		for (final double part : new double[] { 0.3, 0.45, 0.6 })
			changes.put("the lowest " + Math.round(100 * part) + " in 100 replaced", image -> replaced(image, other, part));
		return changes;
	}

	private static BufferedImage jpeg(final BufferedImage image, final int quality) {
		try {
			final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			final ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
			final ImageWriteParam how = writer.getDefaultWriteParam();
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			how.setCompressionQuality(quality / 100f);
			writer.setOutput(ImageIO.createImageOutputStream(bytes));
			writer.write(null, new IIOImage(image, null, null), how);
			writer.dispose();
			return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
		}
		catch (final IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The section of a picture at (x, y), as large as stated, made {@code width} x {@code height} by means of areas. */
	private static BufferedImage drawn(final BufferedImage image, final int width, final int height, final int w, final int h, final int x,
		final int y)
	{
		final BufferedImage section = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
		section.createGraphics().drawImage(image, -x, -y, null);
		final BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		drawn.createGraphics().drawImage(width < w ? section.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : section, 0, 0,
			null);
		return drawn;
	}

	private static BufferedImage turned(final BufferedImage image, final Turn turn, final double scale) {
		final BufferedImage turned = Picture.of(image).turned(turn).image();
		return drawn(turned, (int) (turned.getWidth() * scale), (int) (turned.getHeight() * scale), turned.getWidth(), turned.getHeight(), 0, 0);
	}

	private static BufferedImage barred(final BufferedImage image) {
		final int bar = Math.round(image.getHeight() * 0.16f);
		final BufferedImage barred = new BufferedImage(image.getWidth(), image.getHeight() + 2 * bar, BufferedImage.TYPE_INT_RGB);
		barred.createGraphics().drawImage(image, 0, bar, null);
		return barred;
	}

	private static BufferedImage captioned(final BufferedImage image) {
		final BufferedImage captioned = drawn(image, image.getWidth(), image.getHeight(), image.getWidth(), image.getHeight(), 0, 0);
		final Graphics2D to = captioned.createGraphics();
		final int high = image.getHeight() / 9;
		to.setColor(Color.BLACK);
		to.fillRect(0, image.getHeight() - 2 * high, image.getWidth(), high * 3 / 2);
		to.setColor(Color.WHITE);
		to.setFont(new Font(Font.SANS_SERIF, Font.BOLD, high));
		to.drawString("LOOK AT THIS", image.getWidth() / 20, image.getHeight() - high);
		return captioned;
	}

	private static BufferedImage rotated(final BufferedImage image, final double degrees) {
		final BufferedImage rotated = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D to = rotated.createGraphics();
		to.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		to.drawImage(image, AffineTransform.getRotateInstance(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0), null);
		return rotated;
	}

	private static BufferedImage cropped(final BufferedImage image, final double part) {
		final int x = (int) Math.round(image.getWidth() * part), y = (int) Math.round(image.getHeight() * part);
		return drawn(image, image.getWidth() - 2 * x, image.getHeight() - 2 * y, image.getWidth() - 2 * x, image.getHeight() - 2 * y, x, y);
	}

	private static BufferedImage replaced(final BufferedImage image, final BufferedImage other, final double part) {
		final BufferedImage replaced = drawn(image, image.getWidth(), image.getHeight(), image.getWidth(), image.getHeight(), 0, 0);
		final int from = (int) Math.round(image.getHeight() * (1 - part));
		replaced.createGraphics().drawImage(other, 0, from, image.getWidth(), image.getHeight(), 0, 0, other.getWidth(), other.getHeight(), null);
		return replaced;
	}
}
