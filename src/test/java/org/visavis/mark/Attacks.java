package org.visavis.mark;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What is done to marked pictures before the mark is sought. */
final class Attacks {

	private Attacks() {}

	static BufferedImage of(final int[] argb, final int width, final int height) {
		final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, width, height, argb, 0, width);
		return image;
	}

	static int[] argb(final BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	static BufferedImage jpeg(final BufferedImage image, final int quality) {
		try {
			final ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
			final ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(quality / 100f);
			final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			writer.setOutput(ImageIO.createImageOutputStream(bytes));
			writer.write(null, new IIOImage(image, null, null), param);
			writer.dispose();
			return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** By area means where it becomes smaller, by cubic convolution where larger. */
	static BufferedImage resized(final BufferedImage image, final int width, final int height) {
		final int[] argb = argb(image), out = new int[width * height];
		for (int shift = 0; shift < 24; shift += 8) {
			final float[] values = new float[argb.length];
			for (int i = 0; i < argb.length; i++) values[i] = argb[i] >> shift & 255;
			final float[] to = new Plane(values, image.getWidth(), image.getHeight()).resized(width, height).values();
			for (int i = 0; i < to.length; i++) out[i] |= Math.max(0, Math.min(255, Math.round(to[i]))) << shift;
		}
		return of(out, width, height);
	}

	static BufferedImage scaled(final BufferedImage image, final double scale) {
		return resized(image, (int) Math.round(image.getWidth() * scale), (int) Math.round(image.getHeight() * scale));
	}

	static BufferedImage crop(final BufferedImage image, final double area, final double left, final double top) {
		final int w = (int) Math.round(image.getWidth() * Math.sqrt(area)), h = (int) Math.round(image.getHeight() * Math.sqrt(area));
		return of(argb(image.getSubimage((int) ((image.getWidth() - w) * left), (int) ((image.getHeight() - h) * top), w, h)), w, h);
	}

	/** Turned about its centre in a frame of the same size, bicubic. */
	static BufferedImage turned(final BufferedImage image, final double degrees) {
		final BufferedImage to = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D g = to.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		g.drawImage(image, AffineTransform.getRotateInstance(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0), null);
		g.dispose();
		return to;
	}

	static BufferedImage mirrored(final BufferedImage image) {
		final int w = image.getWidth(), h = image.getHeight();
		final BufferedImage to = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < h; y++)
			for (int x = 0; x < w; x++) to.setRGB(w - 1 - x, y, image.getRGB(x, y));
		return to;
	}
}
