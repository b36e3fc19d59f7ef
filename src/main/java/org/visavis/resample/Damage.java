package org.visavis.resample;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** What a {@link Degradation} does to the pixels of a picture of type INT_RGB; the picture stays as it is. */
final class Damage {

	private Damage() {}

	static BufferedImage shrunk(final BufferedImage image, final double scale) {
		if (scale >= 1) return image;
		final int width = (int) Math.max(1, Math.round(image.getWidth() * scale)), height = (int) Math.max(1, Math.round(
			image.getHeight() * scale));
		final BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D to = small.createGraphics();
		to.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
		to.dispose();
		return small;
	}

	static BufferedImage blurred(final BufferedImage image, final double sigma) {
		final double[] weights = Gaussian.weights(sigma);
		final float[] bell = new float[weights.length];
		for (int i = 0; i < bell.length; i++)
			bell[i] = (float) weights[i];
		return convolved(convolved(image, new Kernel(bell.length, 1, bell)), new Kernel(1, bell.length, bell));
	}

	private static BufferedImage convolved(final BufferedImage image, final Kernel kernel) {
		return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(image, null);
	}

	/** Each pixel is the mean of those along a line about it; beyond the picture its border goes on. */
	static BufferedImage moved(final BufferedImage image, final double length, final double angle) {
		final int[] from = argb(image), steps = IntStream.rangeClosed(-(int) length, (int) length).toArray();
		final int[] dx = IntStream.of(steps).map(k -> (int) Math.round(k / 2.0 * Math.cos(angle))).toArray();
		final int[] dy = IntStream.of(steps).map(k -> (int) Math.round(k / 2.0 * Math.sin(angle))).toArray();
		final BufferedImage moved = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		final int[] to = argb(moved);
		for (int y = 0, i = 0; y < image.getHeight(); y++)
			for (int x = 0; x < image.getWidth(); x++, i++)
				to[i] = mean(from, image.getWidth(), image.getHeight(), x, y, dx, dy);
		return moved;
	}

	private static int mean(final int[] argb, final int width, final int height, final int x, final int y, final int[] dx,
		final int[] dy)
	{
		int red = 0, green = 0, blue = 0;
		for (int k = 0; k < dx.length; k++) {
			final int pixel = argb[Math.max(0, Math.min(height - 1, y + dy[k])) * width + Math.max(0, Math.min(width - 1, x +
				dx[k]))];
			red += pixel >> 16 & 255;
			green += pixel >> 8 & 255;
			blue += pixel & 255;
		}
		final int half = dx.length / 2;
		return (red + half) / dx.length << 16 | (green + half) / dx.length << 8 | (blue + half) / dx.length;
	}

	static BufferedImage grey(final BufferedImage image) {
		return eachPixel(image, (red, green, blue) -> 0x10101 * (int) Math.round(0.299 * red + 0.587 * green + 0.114 * blue));
	}

	static BufferedImage exposed(final BufferedImage image, final double factor) {
		return eachPixel(image, (red, green, blue) -> lit(red, factor) << 16 | lit(green, factor) << 8 | lit(blue, factor));
	}

	private static int lit(final int value, final double factor) {
		return (int) Math.min(255, Math.round(factor * value));
	}

	private static BufferedImage eachPixel(final BufferedImage image, final Pixel change) {
		final BufferedImage changed = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		final int[] from = argb(image), to = argb(changed);
		for (int i = 0; i < from.length; i++)
			to[i] = change.of(from[i] >> 16 & 255, from[i] >> 8 & 255, from[i] & 255);
		return changed;
	}

	private interface Pixel {

		int of(int red, int green, int blue);
	}

	private static int[] argb(final BufferedImage image) {
		return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
	}

	static BufferedImage recompressed(final BufferedImage image, final double quality) {
		final ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try {
			EncodedImage.write(image, "jpeg", (float) quality, jpeg);
			return ImageIO.read(new ByteArrayInputStream(jpeg.toByteArray()));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
