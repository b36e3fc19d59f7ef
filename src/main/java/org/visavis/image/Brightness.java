package org.visavis.image;

/**
 * The luma of a picture as its file stores it: not turned, and without a profile.
 *
 * @param values row by row, 0..255 as unsigned bytes; not copied
 */
public record Brightness(byte[] values, int width, int height) {

	/** 0..255. */
	public int at(final int x, final int y) {
		return values[y * width + x] & 0xff;
	}
}
