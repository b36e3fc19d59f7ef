package org.visavis.image;

import java.awt.image.BufferedImage;

/**
 * Where the pixels of a picture with an EXIF orientation go in the upright picture: source pixel (x, y) to index
 * {@code start + x * perColumn + y * perRow}.
 *
 * @param onItsSide whether the rows of the source become columns
 */
record Upright(boolean onItsSide, int width, int height, int start, int perColumn, int perRow) {

	/** Rows placed at once: so many neighbouring pixels are written together when rows become columns. */
	private static final int ROWS = 16;

	/**
	 * @param orientation 1 to 8
	 * @param w width of the picture as it lies in the file
	 * @param h its height
	 */
	static Upright of(final int orientation, final int w, final int h) {
		final int last = w * h - 1;
		return switch (orientation) {
			case 2 -> new Upright(false, w, h, w - 1, -1, w);
			case 3 -> new Upright(false, w, h, last, -1, -w);
			case 4 -> new Upright(false, w, h, last - w + 1, 1, -w);
			case 5 -> new Upright(true, h, w, 0, h, 1);
			case 6 -> new Upright(true, h, w, h - 1, h, -1);
			case 7 -> new Upright(true, h, w, last, -h, -1);
			case 8 -> new Upright(true, h, w, last - h + 1, -h, 1);
			default -> new Upright(false, w, h, 0, 1, w);
		};
	}

	/** Whether a decoded picture has the size that this is made for. */
	boolean takes(final BufferedImage image) {
		return image.getWidth() == sourceWidth() && image.getHeight() == width * height / sourceWidth();
	}

	/** How many pixels the picture has. */
	int pixels() {
		return width * height;
	}

	/** Fills in the upright pixels of a picture that is read row by row. */
	void fill(final Rows source, final int[] target) {
		final int w = sourceWidth(), h = target.length / w;
		if (perColumn == 1) {
			for (int y = 0; y < h; y++)
				source.row(y, target, start + y * perRow);
			return;
		}
		final int[] rows = new int[ROWS * w];
		for (int top = 0; top < h; top += ROWS) {
			final int count = Math.min(ROWS, h - top);
			for (int i = 0; i < count; i++)
				source.row(top + i, rows, i * w);
			place(rows, count, w, start + top * perRow, target);
		}
	}

	private int sourceWidth() {
		return onItsSide ? height : width;
	}

	private void place(final int[] rows, final int count, final int w, final int from, final int[] target) {
		for (int x = 0; x < w; x++)
			for (int i = 0; i < count; i++)
				target[from + x * perColumn + i * perRow] = rows[i * w + x];
	}

	/** A picture that gives its rows as packed opaque ARGB. */
	interface Rows {

		void row(int y, int[] target, int offset);
	}
}
