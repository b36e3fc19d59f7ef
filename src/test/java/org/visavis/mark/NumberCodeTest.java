package org.visavis.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By mark_oracle.py. */
class NumberCodeTest {

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, MarkOracle.NUMBER, -1 })
	void codesANumberWithItsCrc(final long number) {
		final StringBuilder bits = new StringBuilder();
		for (final boolean bit : NumberCode.of(number)) bits.append(bit ? 1 : 0);
		assertEquals(MarkOracle.of("code " + MarkNumber.text(number)), bits.toString());
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, MarkOracle.NUMBER, -1 })
	void readsANumberThroughNoiseAsStrongAsItself(final long number) {
		assertEquals(OptionalLong.of(number), NumberCode.read(noisy(number, 1)));
	}

	/** Noise five times as strong leaves nothing: then a CRC of 32 bits is right once in four thousand million times. */
	@Test
	void readsNothingWhereThereIsNoiseAlone() {
		assertEquals(OptionalLong.empty(), NumberCode.read(noisy(MarkOracle.NUMBER, 5)));
	}

	/** The code is linear, CRC-32 is not quite: the sum of two words is a word of the code with a CRC that is wrong. */
	@Test
	void readsNothingOfAnotherCrc() {
		final boolean[] one = NumberCode.of(1), other = NumberCode.of(2);
		final float[] sum = new float[NumberCode.BITS];
		for (int i = 0; i < sum.length; i++) sum[i] = one[i] ^ other[i] ? 1 : -1;
		assertEquals(OptionalLong.empty(), NumberCode.read(sum));
	}

	private static float[] noisy(final long number, final double deviation) {
		final Random random = new Random(5);
		final boolean[] code = NumberCode.of(number);
		final float[] soft = new float[code.length];
		for (int i = 0; i < soft.length; i++) soft[i] = (float) ((code[i] ? 1 : -1) + deviation * random.nextGaussian());
		return soft;
	}
}
