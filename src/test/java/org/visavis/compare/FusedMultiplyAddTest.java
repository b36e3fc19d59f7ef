package org.visavis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers to be had are those of exact decimal arithmetic, rounded once. */
class FusedMultiplyAddTest {

	@Test
	void isTheExactSumRoundedOnceForAnyBits() {
		final Random random = new Random(1);
		for (int i = 0; i < 100_000; i++) {
			final float a = Float.intBitsToFloat(random.nextInt()), b = Float.intBitsToFloat(random.nextInt());
			// near the product, so that digits of both count
			final float c = a * b * (random.nextInt(64) - 32) / 8 * (1 + random.nextFloat());
			if (Float.isFinite(a) && Float.isFinite(b) && Float.isFinite(c)) assertEquals(exact(a, b, c), FusedMultiplyAdd.of(
				a, b, c), () -> a + " x " + b + " + " + c);
		}
	}

	@ParameterizedTest
	@CsvSource({
		// below, at and above half-way between two floats, where a sum in double precision is at half-way for all three
		"0x1.00001p-24, 0x1.ffffep-1, 0x1.000002p0", "0x1p-24, 0x1p0, 0x1.000002p0", "0x1.000002p-24, 0x1.000002p0, 0x1p0",
		"-0x1.00001p-24, 0x1.ffffep-1, -0x1.000002p0", "0x1.00001p-25, 0x1.ffffep-1, 0x1p-1",
		// the same among the subnormal floats, and where they end
		"0x1.00001p-75, 0x1.ffffep-76, 0x1.000008p-128", "0x1.8p-75, 0x1p-75, 0x1p-149", "0x1p-75, 0x1p-75, 0x0p0", "0x1.8p-100, 0x1p-49, 0x1p-126",
		"0x1.fffffep-64, 0x1p-63, 0x1p-150", "0x1.fffffep-63, 0x1.fffffep-64, 0x1p-149",
		// at the largest float
		"0x1p64, 0x1p63, -0x1.fffffep127", "0x1.fffffep127, 0x1p0, 0x1.fffffep102" })
	void isTheExactSumRoundedOnce(final String a, final String b, final String c) {
		final float x = Float.parseFloat(a), y = Float.parseFloat(b), z = Float.parseFloat(c);
		assertEquals(exact(x, y, z), FusedMultiplyAdd.of(x, y, z));
	}

	@ParameterizedTest
	@CsvSource({ "NaN, 1, 1, NaN", "Infinity, 1, 1, Infinity", "Infinity, 0, 1, NaN", "Infinity, 1, -Infinity, NaN",
		"3e38, 3e38, -3e38, Infinity", "-0.0, 1, -0.0, -0.0", "-0.0, 1, 0.0, 0.0", "1, 1, -1, 0.0" })
	void hasTheSpecialValuesOfArithmetic(final float a, final float b, final float c, final float expected) {
		assertEquals(expected, FusedMultiplyAdd.of(a, b, c));
	}

	private static float exact(final float a, final float b, final float c) {
		return new BigDecimal(a).multiply(new BigDecimal(b)).add(new BigDecimal(c)).floatValue();
	}
}
