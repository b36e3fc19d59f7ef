package org.visavis.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import ij.ImagePlus;
import ij.process.FloatProcessor;
import ij.process.LUT;

/**
 * A matrix of distances as a 32-bit ImageJ image of as many pixels. The lookup table is viridis (Nathaniel Smith and Stefan van der Walt for matplotlib, CC0), perceptually even and
 * readable for colour-blind people, turned round: alike faces are bright.
 */
public final class DistanceImage {

	private static final int COLOURS = 256;

	private DistanceImage() {}

	/**
	 * The matrix itself, not a copy, coloured from 0 to the scale's end.
	 *
	 * @param distances n x n, row after row
	 */
	public static ImagePlus of(final float[] distances, final int n, final DistanceScale scale) {
		final FloatProcessor matrix = new FloatProcessor(n, n, distances, lookupTable());
		matrix.setMinAndMax(0, scale.max());
		final ImagePlus image = new ImagePlus(scale.title(), matrix);
		image.getCalibration().setValueUnit(scale.title());
		return image;
	}

	/** 256 reds, 256 greens, 256 blues; the first is the colour of distance 0. */
	static byte[][] colours() {
		try (InputStream viridis = DistanceImage.class.getResourceAsStream("viridis.lut")) {
			final byte[] table = viridis.readAllBytes();
			final byte[][] colours = new byte[3][COLOURS];
			for (int i = 0; i < table.length; i++)
				colours[i / COLOURS][COLOURS - 1 - i % COLOURS] = table[i];
			return colours;
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The same as 0xRRGGBB. */
	static int[] packedColours() {
		final byte[][] colours = colours();
		final int[] packed = new int[COLOURS];
		Arrays.setAll(packed, i -> (colours[0][i] & 255) << 16 | (colours[1][i] & 255) << 8 | colours[2][i] & 255);
		return packed;
	}

	private static LUT lookupTable() {
		final byte[][] colours = colours();
		return new LUT(colours[0], colours[1], colours[2]);
	}
}
