package org.visavis.image;

import java.awt.image.BufferedImage;

/**
 * Memory that the next photograph of the same size uses again: to get, clear and give back 84 MB for each photograph of
 * 12 megapixels takes longer than to fill them. For one thread.
 */
final class Scratch {

	private BufferedImage bgr = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
	private int[] argb = {};

	/** A picture to be overwritten, and to be used until the next call. */
	BufferedImage bgr(final int width, final int height) {
		if (bgr.getWidth() != width || bgr.getHeight() != height) bgr = new BufferedImage(width, height,
			BufferedImage.TYPE_3BYTE_BGR);
		return bgr;
	}

	/** Pixels to be overwritten, those given back if there are as many of them. */
	int[] argb(final int length) {
		final int[] given = argb;
		argb = new int[0];
		return given.length == length ? given : new int[length];
	}

	void giveBack(final int[] pixels) {
		argb = pixels;
	}
}
