package org.visavis.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

import org.visavis.trace.Mark;

/**
 * Draws what a comparison says of each place of a picture, in colours of Okabe and Ito that colour-blind people tell apart:
 * locked bluish green, contradicting vermilion, without texture grey; displacements yellow.
 */
public final class TraceMarks {

	static final Color DISPLACEMENT = new Color(240, 228, 66);
	private static final Color EDGE = new Color(0, 0, 0, 140);
	private static final int OPAQUE = 110;

	private final TraceLayers layers;

	public TraceMarks(final TraceLayers layers) {
		this.layers = layers;
	}

	/** The colour of the blocks of a state, that lets the picture be seen. */
	static Color colour(final Mark.State state) {
		return switch (state) {
			case LOCKED -> new Color(0, 158, 115, OPAQUE);
			case CONTRADICTING -> new Color(213, 94, 0, OPAQUE);
			case NO_TEXTURE -> new Color(128, 128, 128, OPAQUE);
		};
	}

	/** The questioned picture under its lock map. */
	public BufferedImage lockMap() {
		final BufferedImage picture = layers.questioned();
		final Graphics2D graphics = graphics(picture);
		for (final Mark.State state : Mark.State.values()) {
			graphics.setColor(colour(state));
			graphics.fill(layers.squares(state));
		}
		graphics.dispose();
		return picture;
	}

	/** The questioned picture under the displacements. */
	public BufferedImage displacements() {
		final BufferedImage picture = layers.questioned();
		final Graphics2D graphics = graphics(picture);
		final Path2D lines = layers.displacements();
		draw(lines, EDGE, 2.6f, graphics);
		draw(lines, DISPLACEMENT, 1.2f, graphics);
		graphics.dispose();
		return picture;
	}

	private static Graphics2D graphics(final BufferedImage picture) {
		final Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		return graphics;
	}

	private static void draw(final Shape shape, final Color colour, final float width, final Graphics2D graphics) {
		graphics.setColor(colour);
		graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		graphics.draw(shape);
	}
}
