package org.visavis.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.visavis.compression.Ghosts;
import org.visavis.compression.GridRegion;
import org.visavis.compression.Grids;
import org.visavis.image.Brightness;

/**
 * How a picture was compressed, to be looked at: its luma as it is stored, with the regions that count framed by kind, and the
 * ghost map of every fifth quality, dark where a square changes little; a part that is dark alone was compressed so before.
 */
public final class CompressionSheet {

	/** The longer side of each map, in pixels, how many stand in a row, and the room of a caption. */
	private static final int SIDE = 256, ROW = 4, CAPTION = 22, GAP = 6, STEP = 5;
	private static final double LETTER = 10;
	private static final Color[] KINDS = { new Color(220, 0, 0), new Color(255, 150, 0) };

	private final Brightness picture;
	private final int width, height;
	private final BufferedImage sheet;

	private CompressionSheet(final Brightness picture, final int maps) {
		this.picture = picture;
		final double scale = (double) SIDE / Math.max(picture.width(), picture.height());
		width = Math.max(1, (int) Math.round(picture.width() * scale));
		height = Math.max(1, (int) Math.round(picture.height() * scale));
		sheet = Drawing.white(ROW * (width + GAP), (maps + ROW - 1) / ROW * (height + CAPTION));
	}

	/** Writes a PNG file. */
	public static void write(final Brightness picture, final Grids grids, final Optional<Ghosts> ghosts, final Path png) throws IOException {
		final int maps = ghosts.isPresent() ? (Ghosts.LAST - Ghosts.FIRST) / STEP + 1 : 0;
		final CompressionSheet sheet = new CompressionSheet(picture, maps + 1);
		sheet.draw(grids);
		for (int i = 0; i < maps; i++) sheet.draw(ghosts.orElseThrow(), grids, Ghosts.FIRST + i * STEP, i + 1);
		Png.write(sheet.sheet, png);
	}

	private void draw(final Grids grids) {
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++) {
				final int grey = picture.at(x * picture.width() / width, y * picture.height() / height);
				sheet.setRGB(x, CAPTION + y, grey << 16 | grey << 8 | grey);
			}
		caption("luma", 0);
		final Graphics2D graphics = sheet.createGraphics();
		for (final GridRegion region : grids.regions()) {
			graphics.setColor(KINDS[region.kind().ordinal()]);
			graphics.drawRect(region.x() * width / picture.width(), CAPTION + region.y() * height / picture.height(), Math.min(width - 1, region
				.width() * width / picture.width()), Math.min(height - 1, region.height() * height / picture.height()));
		}
		graphics.dispose();
	}

	private void draw(final Ghosts ghosts, final Grids grids, final int quality, final int place) {
		final double[] map = ghosts.map(quality);
		final int left = place % ROW * (width + GAP), top = place / ROW * (height + CAPTION) + CAPTION;
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++) {
				final int column = (x * picture.width() / width - grids.grid() % 8) / Ghosts.SQUARE, row = (y * picture.height() / height - grids
					.grid() / 8) / Ghosts.SQUARE;
				if (column < 0 || row < 0 || column >= ghosts.columns() || row >= ghosts.rows()) continue;
				final int grey = (int) Math.round(255 * Math.sqrt(map[row * ghosts.columns() + column]));
				sheet.setRGB(left + x, top + y, grey << 16 | grey << 8 | grey);
			}
		caption("quality " + quality, place);
	}

	private void caption(final String words, final int place) {
		try (Drawing drawing = Drawing.on(sheet)) {
			drawing.text(words, place % ROW * (width + GAP), place / ROW * (height + CAPTION) + GAP, LETTER);
		}
	}
}
