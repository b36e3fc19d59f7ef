package org.visavis.fingerprint;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/**
 * PDQ, a perceptual hash of 256 bits (Facebook 2019, hashing.pdf in github.com/facebook/ThreatExchange), written from its
 * description. Followed is the reference in Java, bit by bit for equal pixels: the whole picture is filtered, while the
 * command line tool in C++ shrinks it to 512 x 512 first. Another decoder's pixels move at most 10 bits at a quality of 80.
 */
public final class Pdq {

	/** Sides below this have no hash: zeros of quality 0. */
	static final int SMALLEST = 5;

	private static final int SIDE = Tent.SIDE, FREQUENCIES = 16;
	private static final float[] COSINES = cosines();

	private Pdq() {}

	/** The hash of a photograph. */
	public static Fingerprint of(final ArrayImg<ARGBType, IntArray> pixels) {
		return of(pixels.update(null).getCurrentStorageArray(), (int) pixels.dimension(0), (int) pixels.dimension(1));
	}

	/** The hash of packed ARGB, row by row; alpha does not count. */
	public static Fingerprint of(final int[] argb, final int width, final int height) {
		return of(Luma.of(argb, width), width, height);
	}

	/** The hash of brightness, 0..255, row by row: 0.299 R + 0.587 G + 0.114 B. */
	public static Fingerprint of(final float[] luma, final int width, final int height) {
		return of(Luma.of(luma, width), width, height);
	}

	private static Fingerprint of(final Luma picture, final int width, final int height) {
		if (width < SMALLEST || height < SMALLEST) return new Fingerprint(new PdqHash(0, 0, 0, 0), 0);
		final float[] small = Tent.reduced(picture, width, height);
		return new Fingerprint(Bits.above(coefficients(small)), quality(small));
	}

	/** Steps between neighbours in hundredths of the whole range, whole ones only, added up and scaled. */
	private static int quality(final float[] small) {
		int steps = 0;
		for (int i = 0; i < SIDE - 1; i++)
			for (int j = 0; j < SIDE; j++)
				steps += step(small[i * SIDE + j], small[(i + 1) * SIDE + j]) + step(small[j * SIDE + i], small[j * SIDE + i + 1]);
		return Math.min(100, steps / 90);
	}

	private static int step(final float u, final float v) {
		return Math.abs((int) ((u - v) * 100 / 255));
	}

	/** Frequencies 1 to 16 down and across, row by row; sums in the reference's order. */
	private static float[] coefficients(final float[] small) {
		final float[] down = new float[FREQUENCIES * SIDE], both = new float[FREQUENCIES * FREQUENCIES];
		for (int i = 0; i < FREQUENCIES; i++)
			for (int k = 0; k < SIDE; k++)
				for (int j = 0; j < SIDE; j++)
					down[i * SIDE + j] += COSINES[i * SIDE + k] * small[k * SIDE + j];
		for (int i = 0; i < FREQUENCIES; i++)
			for (int j = 0; j < FREQUENCIES; j++)
				for (int k = 0; k < SIDE; k++)
					both[i * FREQUENCIES + j] += down[i * SIDE + k] * COSINES[j * SIDE + k];
		return both;
	}

	private static float[] cosines() {
		final float[] cosines = new float[FREQUENCIES * SIDE];
		final float scale = (float) Math.sqrt(2.0 / SIDE);
		for (int i = 0; i < FREQUENCIES; i++)
			for (int j = 0; j < SIDE; j++)
				cosines[i * SIDE + j] = (float) (scale * StrictMath.cos(Math.PI / 2 / SIDE * (i + 1) * (2 * j + 1)));
		return cosines;
	}
}
