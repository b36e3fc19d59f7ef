package org.visavis.fingerprint;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;

/** A picture's pixels: packed ARGB, row by row. */
record Picture(int[] argb, int width, int height) {

	static Picture of(final BufferedImage image) {
		return new Picture(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()), image.getWidth(), image
			.getHeight());
	}

	static Picture read(final Path file) {
		final Photo photo = new PhotoReader().read(file);
		return new Picture(photo.pixels().orElseThrow().update(null).getCurrentStorageArray().clone(), photo.facts().width(), photo.facts()
			.height());
	}

	BufferedImage image() {
		final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, width, height, argb, 0, width);
		return image;
	}

	Picture inside(final Borders borders) {
		return new Picture(borders.inside(argb, width, height), borders.width(width), borders.height(height));
	}

	Picture turned(final Turn turn) {
		return turn.isTransposed() ? new Picture(turn.of(argb, width, height), height, width) : new Picture(turn.of(argb, width, height), width,
			height);
	}

	Fingerprint fingerprint() {
		return Pdq.of(argb, width, height);
	}
}
