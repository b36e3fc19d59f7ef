package org.visavis.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;

import org.visavis.trace.Mark;

/** What the colours of a lock map and its lines say, as a picture. */
public final class TraceLegend {

	private static final int MARGIN = 12, SQUARE = 14, LINE = 26;
	private static final double TEXT = 8.5;
	/** What all lines need, in pixels. */
	private static final int LEAST_WIDTH = 280, LEAST_HEIGHT = 2 * MARGIN + Mark.State.values().length * LINE + SQUARE + 1;

	private TraceLegend() {}

	/** A picture of that size in pixels, or of more where its lines need more. */
	public static BufferedImage of(final int width, final int height) {
		final BufferedImage legend = Drawing.white(Math.max(width, LEAST_WIDTH), Math.max(height, LEAST_HEIGHT));
		try (Drawing drawing = Drawing.on(legend)) {
			int y = MARGIN;
			for (final Mark.State state : Mark.State.values()) {
				line(drawing, y, solid(TraceMarks.colour(state)), state.toString());
				y += LINE;
			}
			line(drawing, y, TraceMarks.DISPLACEMENT, "displacement of a locked block");
		}
		return legend;
	}

	private static Color solid(final Color colour) {
		return new Color(colour.getRGB());
	}

	private static void line(final Drawing drawing, final int y, final Color colour, final String words) {
		drawing.graphics().setColor(colour);
		drawing.graphics().fillRect(MARGIN, y, SQUARE, SQUARE);
		drawing.graphics().setColor(Color.DARK_GRAY);
		drawing.graphics().drawRect(MARGIN, y, SQUARE, SQUARE);
		drawing.text(words, MARGIN + SQUARE + 10.0, y + (SQUARE - TEXT) / 2, TEXT);
	}
}
