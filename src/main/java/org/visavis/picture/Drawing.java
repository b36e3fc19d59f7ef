package org.visavis.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws words and calibration bars on a picture, black and antialiased. */
public record Drawing(Graphics2D graphics) implements AutoCloseable {

	private static final int BAR_WIDTH = 28;

	/** An empty picture, 8 bits a channel. */
	public static BufferedImage white(final int width, final int height) {
		final BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.dispose();
		return picture;
	}

	public static Drawing on(final BufferedImage picture) {
		final Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		return new Drawing(graphics);
	}

	/** Words whose capital letters are {@code height} high, from the top-left corner (x, y). */
	public void text(final String text, final double x, final double y, final double height) {
		graphics.setColor(Color.BLACK);
		graphics.fill(StrokeFont.outline(text, x, y, height));
	}

	/** The colours of a scale from 0 at the bottom to its end at the top, with numbers at the right. */
	void bar(final DistanceScale scale, final int x, final int y, final int height, final double text) {
		final int[] colours = DistanceImage.packedColours();
		for (int row = 0; row < height; row++) {
			graphics.setColor(new Color(colours[scale.colour(scale.max() * (height - row - 0.5) / height)]));
			graphics.fillRect(x, y + row, BAR_WIDTH, 1);
		}
		for (int i = 0; i * scale.step() <= scale.max() + 1e-9; i++) {
			final double at = y + height * (1 - i * scale.step() / scale.max());
			graphics.setColor(Color.BLACK);
			graphics.fillRect(x + BAR_WIDTH, (int) Math.min(y + height - 1, Math.round(at)), 6, 1);
			text(scale.label(i * scale.step()), x + BAR_WIDTH + 10, at - text / 2, text);
		}
	}

	/** The width of a bar and its longest number. */
	static int barWidth(final DistanceScale scale, final double text) {
		return BAR_WIDTH + 10 + (int) Math.ceil(StrokeFont.width(scale.label(scale.max()), text));
	}

	@Override
	public void close() {
		graphics.dispose();
	}
}
