package org.visavis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

import org.junit.jupiter.api.Test;

class FixedDigitsTest {

	@Test
	void writesAllDigits() {
		assertEquals("0.050000", FixedDigits.of(0.05, 6));
	}

	@Test
	void writesNoMinusBeforeZero() {
		assertEquals("0.00", FixedDigits.of(-0.001, 2));
	}

	@Test
	void agreesWithBigDecimalButForTies() {
		final Random random = new Random(0);
		for (int i = 0; i < 10_000; i++) {
			final double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(7));
			final BigDecimal exact = new BigDecimal(value).setScale(6, RoundingMode.HALF_UP);
			assertEquals(exact.signum() == 0 ? "0.000000" : exact.toPlainString(), FixedDigits.of(value, 6));
		}
	}

	@Test
	void refusesWhatIsNoNumber() {
		assertThrows(IllegalArgumentException.class, () -> FixedDigits.of(Double.NaN, 2));
	}
}
