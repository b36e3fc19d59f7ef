package org.visavis.mark;

import java.util.Arrays;

/**
 * A convolutional code of constraint length 7 and rate 1/3 with the polynomials 133, 171 and 165 (octal), ended by six zeros; read
 * by the Viterbi algorithm from soft values (Viterbi 1967, doi 10.1109/TIT.1967.1054010).
 */
final class ConvolutionalCode {

	private static final int MEMORY = 6, STATES = 1 << MEMORY;
	private static final int[] POLYNOMIALS = { 0133, 0171, 0165 };

	private ConvolutionalCode() {}

	/** How many bits so many become. */
	static int length(final int bits) {
		return (bits + MEMORY) * POLYNOMIALS.length;
	}

	/** The code of bits, first bit first. */
	static boolean[] encode(final boolean[] bits) {
		final boolean[] coded = new boolean[length(bits.length)];
		for (int i = 0, state = 0; i < bits.length + MEMORY; i++) {
			final int register = state | (i < bits.length && bits[i] ? STATES : 0);
			for (int p = 0; p < POLYNOMIALS.length; p++)
				coded[i * POLYNOMIALS.length + p] = bit(register, p);
			state = register >> 1;
		}
		return coded;
	}

	private static boolean bit(final int register, final int polynomial) {
		return (Integer.bitCount(register & POLYNOMIALS[polynomial]) & 1) == 1;
	}

	/**
	 * The bits whose code agrees best.
	 *
	 * @param soft a value for each coded bit, above 0 for 1, the further the surer
	 */
	static boolean[] decode(final float[] soft) {
		final int steps = soft.length / POLYNOMIALS.length;
		final boolean[][] fromOdd = new boolean[steps][STATES];
		double[] best = new double[STATES];
		Arrays.fill(best, 1, STATES, Double.NEGATIVE_INFINITY);
		for (int i = 0; i < steps; i++) best = step(best, soft, i, i < steps - MEMORY, fromOdd[i]);
		final boolean[] bits = new boolean[steps];
		for (int i = steps - 1, state = 0; i >= 0; i--) {
			bits[i] = state >> MEMORY - 1 == 1;
			state = state << 1 & STATES - 1 | (fromOdd[i][state] ? 1 : 0);
		}
		return Arrays.copyOf(bits, steps - MEMORY);
	}

	/** The best way to each state: from one of two, which differ in the oldest bit; an even one first. */
	private static double[] step(final double[] best, final float[] soft, final int step, final boolean isFree, final boolean[] fromOdd) {
		final double[] next = new double[STATES];
		for (int state = 0; state < STATES; state++) {
			final int register = state << 1;
			final double even = best[register & STATES - 1] + gain(register, soft, step), odd = best[register + 1 & STATES - 1] + gain(register + 1,
				soft, step);
			fromOdd[state] = odd > even;
			next[state] = isFree || state < STATES / 2 ? Math.max(even, odd) : Double.NEGATIVE_INFINITY;
		}
		return next;
	}

	private static double gain(final int register, final float[] soft, final int step) {
		double gain = 0;
		for (int p = 0; p < POLYNOMIALS.length; p++)
			gain += bit(register, p) ? soft[step * POLYNOMIALS.length + p] : -soft[step * POLYNOMIALS.length + p];
		return gain;
	}
}
