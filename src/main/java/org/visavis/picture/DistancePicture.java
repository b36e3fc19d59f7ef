package org.visavis.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A matrix of distances as a picture for people, with calibration bar and title. */
public final class DistancePicture {

	private static final int AIM = 800, LONGEST = 1200, MARGIN = 16, MOST_LABELS = 60;
	private static final double TEXT = 14;

	private DistancePicture() {}

	/**
	 * Writes a PNG file. A small matrix is enlarged by a whole factor to about 800 pixels; in one of more than 1,200
	 * rows each pixel is the mean of a square of distances. Up to 60 rows carry their labels.
	 *
	 * @param distances row after row, as many rows and columns as labels
	 * @param labels the faces in the matrix's order
	 */
	public static void write(final float[] distances, final List<String> labels, final DistanceScale scale,
		final Path png) throws IOException
	{
		Png.write(of(distances, labels, scale), png);
	}

	/** The picture that {@link #write} writes. */
	static BufferedImage of(final float[] distances, final List<String> labels, final DistanceScale scale) {
		final int n = labels.size();
		final int factor = Math.max(1, AIM / n), side = cells(n, factor);
		final double rowText = Math.min(TEXT, factor * 0.75);
		final int left = MARGIN + (n > MOST_LABELS ? 0 : (int) Math.ceil(labels.stream().mapToDouble(
			label -> StrokeFont.width(label, rowText)).max().orElse(0)) + MARGIN / 2);
		final int top = MARGIN + (int) (2 * TEXT), barLeft = left + side + MARGIN;
		final BufferedImage picture = Drawing.white(barLeft + Drawing.barWidth(scale, TEXT) + MARGIN, top + side + MARGIN);
		try (Drawing drawing = Drawing.on(picture)) {
			drawing.text(scale.title(), left, MARGIN, TEXT);
			drawing.bar(scale, barLeft, top, side, TEXT);
			for (int row = 0; row < n && n <= MOST_LABELS; row++)
				drawing.text(labels.get(row), MARGIN, top + (row + 0.5) * factor - rowText / 2, rowText);
		}
		picture.setRGB(left, top, side, side, colours(distances, n, factor, scale), 0, side);
		return picture;
	}

	/** Pixels of a side: rows times factor, or, of too many rows, the squares that they are taken together in. */
	private static int cells(final int n, final int factor) {
		return n > LONGEST ? (n + square(n) - 1) / square(n) : n * factor;
	}

	private static int square(final int n) {
		return (n + LONGEST - 1) / LONGEST;
	}

	private static int[] colours(final float[] distances, final int n, final int factor, final DistanceScale scale) {
		final int[] colours = DistanceImage.packedColours();
		final int side = cells(n, factor), square = square(n);
		final int[] pixels = new int[side * side];
		for (int i = 0; i < pixels.length; i++) {
			final int row = i / side / factor * square, column = i % side / factor * square;
			pixels[i] = colours[scale.colour(mean(distances, n, row, column, square))];
		}
		return pixels;
	}

	private static double mean(final float[] distances, final int n, final int row, final int column,
		final int square)
	{
		final int bottom = Math.min(n, row + square), right = Math.min(n, column + square);
		double sum = 0;
		for (int y = row; y < bottom; y++)
			for (int x = column; x < right; x++)
				sum += distances[y * n + x];
		return sum / ((bottom - row) * (right - column));
	}
}
