package org.visavis.screen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A picture in squares so large that nobody is known in it. */
public final class Mosaic {

	/** Along the long side; faces were recognised from 16 squares across a face (Harmon and Julesz, Science 180, 1973), not from so few. */
	private static final int SQUARES = 8;

	private Mosaic() {}

	/** A picture of the same size; each square has the mean of its pixels' sRGB values, without opacity. */
	public static BufferedImage of(final BufferedImage clear) {
		final int width = clear.getWidth(), height = clear.getHeight();
		final int side = Math.max(1, (Math.max(width, height) + SQUARES - 1) / SQUARES);
		final BufferedImage mosaic = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = mosaic.createGraphics();
		for (int y = 0; y < height; y += side)
			for (int x = 0; x < width; x += side) {
				final int across = Math.min(side, width - x), down = Math.min(side, height - y);
				graphics.setColor(mean(clear.getRGB(x, y, across, down, null, 0, across)));
				graphics.fillRect(x, y, across, down);
			}
		graphics.dispose();
		return mosaic;
	}

	private static Color mean(final int[] rgb) {
		long red = 0, green = 0, blue = 0;
		for (final int pixel : rgb) {
			red += pixel >> 16 & 0xff;
			green += pixel >> 8 & 0xff;
			blue += pixel & 0xff;
		}
		return new Color((int) (red / rgb.length), (int) (green / rgb.length), (int) (blue / rgb.length));
	}
}
