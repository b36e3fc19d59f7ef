package org.visavis.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A link as one picture: above the questioned picture and the candidate laid on its grid, below the absolute difference of each
 * colour and the lock map ({@link TraceMarks}), under words that say so and name both.
 */
public final class TraceSheet {

	/** The longer side of each of the four, in pixels. */
	public static final int SIDE = 640;
	private static final int GAP = 8, LEAST_WIDTH = 400, LINE = 17;
	private static final double TEXT = 8.5;
	private static final String LEGEND = "Lock map: bluish green where a block is found again in the candidate (locked), vermilion where it is not " +
		"(contradicting), grey where there is no texture.";

	private TraceSheet() {}

	/**
	 * Writes a PNG file.
	 *
	 * @param about which two pictures, in lines of plain signs
	 */
	public static void write(final TraceLayers layers, final List<String> about, final Path png) throws IOException {
		Png.write(of(layers, about), png);
	}

	/** The sheet. */
	static BufferedImage of(final TraceLayers layers, final List<String> about) {
		final int right = layers.width() + GAP, width = Math.max(LEAST_WIDTH, right + layers.width());
		final List<String> lines = Stream.concat(about.stream(), Stream.of("Above: questioned picture; candidate on its grid. Below: absolute " +
			"difference of each colour; lock map.", LEGEND)).flatMap(line -> WrappedText.lines(line, width - 2 * GAP, TEXT).stream()).toList();
		final int top = 2 * GAP + lines.size() * LINE, below = top + layers.height() + GAP;
		final BufferedImage sheet = Drawing.white(width, below + layers.height());
		try (Drawing drawing = Drawing.on(sheet)) {
			for (int i = 0; i < lines.size(); i++) drawing.text(lines.get(i), GAP, GAP + i * LINE, TEXT);
			drawing.graphics().drawImage(layers.questioned(), 0, top, null);
			drawing.graphics().drawImage(layers.candidate(), right, top, null);
			drawing.graphics().drawImage(layers.difference(), 0, below, null);
			drawing.graphics().drawImage(new TraceMarks(layers).lockMap(), right, below, null);
		}
		return sheet;
	}
}
