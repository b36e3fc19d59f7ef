package org.visavis.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.visavis.geometry.Box;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;

/**
 * A link as one picture: above the questioned picture and the candidate laid on its grid, below the absolute difference of each
 * colour and the lock map ({@link TraceMarks}).
 */
public final class TraceSheet {

	/** The longer side of each of the four, in pixels. */
	private static final int SIDE = 640;
	private static final int GAP = 8;

	private TraceSheet() {}

	/**
	 * Writes a PNG file.
	 *
	 * @param shown what of the questioned picture, in its pixels from the corner of its top-left one
	 */
	public static void write(final TracedPicture questioned, final TracedPicture candidate, final Trace trace, final Box shown, final Path png)
		throws IOException
	{
		Png.write(of(TraceLayers.scaled(questioned, candidate, trace, shown, SIDE)), png);
	}

	private static BufferedImage of(final TraceLayers layers) {
		final int right = layers.width() + GAP, below = layers.height() + GAP;
		final BufferedImage sheet = new BufferedImage(right + layers.width(), below + layers.height(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = sheet.createGraphics();
		graphics.drawImage(layers.questioned(), 0, 0, null);
		graphics.drawImage(layers.candidate(), right, 0, null);
		graphics.drawImage(layers.difference(), 0, below, null);
		graphics.drawImage(new TraceMarks(layers).lockMap(), right, below, null);
		graphics.dispose();
		return sheet;
	}
}
