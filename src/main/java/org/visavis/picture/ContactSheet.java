package org.visavis.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Small pictures in rows, each row with a title. */
public final class ContactSheet {

	private static final int TITLE = 30, GAP = 6;
	private static final double TEXT = 12;
	/** Cells that a title has room above. */
	private static final int LEAST = 3;

	private ContactSheet() {}

	/**
	 * A row.
	 *
	 * @param pictures none larger than a cell
	 */
	public record Row(String title, List<BufferedImage> pictures) {}

	/**
	 * Writes a PNG file, as wide as the longest row.
	 *
	 * @param cell the side of a cell in pixels
	 */
	public static void write(final List<Row> rows, final int cell, final Path png) throws IOException {
		final int columns = Math.max(LEAST, rows.stream().mapToInt(row -> row.pictures.size()).max().orElse(0));
		final int step = cell + GAP, height = TITLE + step;
		final BufferedImage sheet = Drawing.white(GAP + columns * step, Math.max(1, rows.size()) * height);
		try (Drawing drawing = Drawing.on(sheet)) {
			for (int r = 0; r < rows.size(); r++) {
				drawing.text(rows.get(r).title, GAP, r * height + (TITLE - TEXT) / 2, TEXT);
				final List<BufferedImage> pictures = rows.get(r).pictures;
				for (int c = 0; c < pictures.size(); c++) drawing.graphics().drawImage(pictures.get(c), GAP + c * step, r * height + TITLE,
					null);
			}
		}
		Png.write(sheet, png);
	}
}
