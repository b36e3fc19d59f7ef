package org.visavis.mark;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The chips of a key: a square of {@value #SIDE} by {@value #SIDE}, row by row, that repeats over the picture. A quarter of them,
 * at places that follow from the key, are pilots: signs by which the tile is found; the others carry the bits of a number, each
 * bit at ten places or eleven, turned by signs of the key.
 */
final class Tile {

	static final int SIDE = 64, CHIPS = SIDE * SIDE;

	private static final int PILOTS = CHIPS / 4;

	/** The places in the order of the key, pilots first. */
	private final int[] places;
	private final float[] signs = new float[CHIPS];

	Tile(final MarkKey key) {
		final KeyStream order = key.stream("places of chips"), random = key.stream("signs of chips");
		final long[] words = new long[CHIPS];
		for (int i = 0; i < CHIPS; i++) words[i] = order.word();
		places = IntStream.range(0, CHIPS).boxed().sorted(Comparator.<Integer> comparingLong(i -> words[i]).thenComparing(i -> i)).mapToInt(i -> i)
			.toArray();
		for (int i = 0; i < CHIPS; i++) signs[i] = random.sign();
	}

	/** The pilots alone, 1 and -1, and 0 where data are: float[{@value #CHIPS}]. */
	float[] pilots() {
		final float[] chips = new float[CHIPS];
		for (int i = 0; i < PILOTS; i++) chips[places[i]] = signs[places[i]];
		return chips;
	}

	/** All chips of a number, 1 and -1: float[{@value #CHIPS}]. */
	float[] chips(final long number) {
		final boolean[] bits = NumberCode.of(number);
		final float[] chips = pilots();
		for (int i = PILOTS; i < CHIPS; i++) chips[places[i]] = bits[(i - PILOTS) % bits.length] ? signs[places[i]] : -signs[places[i]];
		return chips;
	}

	/** What a tile that was read says of each bit: float[306], above 0 for 1. */
	float[] bits(final float[] read) {
		final float[] soft = new float[NumberCode.BITS];
		for (int i = PILOTS; i < CHIPS; i++) soft[(i - PILOTS) % soft.length] += signs[places[i]] * read[places[i]];
		return soft;
	}
}
