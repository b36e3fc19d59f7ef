package org.visavis.image;

import java.awt.image.WritableRaster;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** The transparency of a WebP picture that is stored without compression (RFC 9649, section 2.7.1.2). */
final class WebpAlpha {

	private static final int COMPRESSION = 3, LEFT = 1, ABOVE = 2;

	private final Bytes file;
	private final Chunk chunk;
	private final int filter;

	/** @param chunk called ALPH */
	WebpAlpha(final Bytes file, final Chunk chunk) {
		this.file = file;
		this.chunk = chunk;
		filter = chunk.length() == 0 ? 0 : file.u8(chunk.start()) >> 2 & 3;
	}

	/** Whether it is stored so. */
	boolean isPlain() {
		return chunk.length() > 0 && (file.u8(chunk.start()) & COMPRESSION) == 0;
	}

	/**
	 * Writes the transparency.
	 *
	 * @param target of one band, as large as the picture
	 * @throws BadImage if some of it is missing
	 */
	void write(final WritableRaster target) throws BadImage {
		final int w = target.getWidth(), h = target.getHeight();
		if (chunk.length() - 1 < (long) w * h) throw new BadImage("is damaged: " + (chunk.length() - 1) +
			" of its transparency's " + (long) w * h + " bytes are there");
		for (int y = 0; y < h; y++)
			for (int x = 0; x < w; x++)
				target.setSample(x, y, 0, file.u8(chunk.start() + 1 + y * w + x) + predicted(target, x, y) & 0xff);
	}

	private int predicted(final WritableRaster known, final int x, final int y) {
		if (filter == 0 || x == 0 && y == 0) return 0;
		if (x == 0 || y > 0 && filter == ABOVE) return known.getSample(x, y - 1, 0);
		final int left = known.getSample(x - 1, y, 0);
		if (y == 0 || filter == LEFT) return left;
		return Math.max(0, Math.min(255, left + known.getSample(x, y - 1, 0) - known.getSample(x - 1, y - 1, 0)));
	}
}
