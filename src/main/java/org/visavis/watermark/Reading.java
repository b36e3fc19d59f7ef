package org.visavis.watermark;

import java.util.function.Function;

/** How a soft value is read from a block: above the mean where the block carries a 1, below where a 0, as well as noise lets it. */
public enum Reading {

	/**
	 * As the library writes: the remainder of the changed coefficient modulo 36 is 9 for a 0 and 27 for a 1. Read as the sine with its
	 * trough at 9 and its crest at 27. For pictures whose pixels are as they were written.
	 */
	EXACT("exact", 1, 0, Reading::remainders),
	/**
	 * A 1 leaves the sum of a block's coefficients 18 larger than a 0. Read against the blocks around, see {@link Whitening}. Compression
	 * keeps the sum where it spoils the coefficient.
	 */
	SMOOTH("smooth", 2, .5, Whitening::of);

	private static final double[] SINE = new double[Blocks.SCALE];
	static {
		for (int i = 0; i < SINE.length; i++)
			SINE[i] = -StrictMath.sin(2 * Math.PI * i / SINE.length);
	}

	private final String word;
	private final int step;
	private final double blur;
	private final Function<Blocks, double[]> soft;

	Reading(final String word, final int step, final double blur, final Function<Blocks, double[]> soft) {
		this.word = word;
		this.step = step;
		this.blur = blur;
		this.soft = soft;
	}

	/** A value for each block. */
	double[] soft(final Blocks blocks) {
		return soft.apply(blocks);
	}

	/** From one place of the grid that is tried in a crop to the next, in pixels. */
	int step() {
		return step;
	}

	/**
	 * How much of what the blocks around carry is taken off what is expected of a block, 0 to 1. What is read against them has all of
	 * it taken off, but compression gives some back.
	 */
	double blur() {
		return blur;
	}

	private static double[] remainders(final Blocks blocks) {
		final double[] soft = new double[blocks.outstanding().length];
		for (int i = 0; i < soft.length; i++)
			soft[i] = SINE[blocks.outstanding()[i] % SINE.length];
		return soft;
	}

	/** In words, for a table. */
	@Override
	public String toString() {
		return word;
	}
}
