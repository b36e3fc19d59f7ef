package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

	@Test
	void limitsLrsToEitherSide() {
		final Bounds bounds = new Bounds(-2, 3);
		assertArrayEquals(new double[] { -2, -1, 3 }, new double[] { bounds.applyTo(Double.NEGATIVE_INFINITY), bounds.applyTo(
			-1), bounds.applyTo(3.01) });
	}

	@Test
	void leavesWhatIsNotANumber() {
		assertEquals(Double.NaN, new Bounds(-2, 3).applyTo(Double.NaN));
	}

	@ParameterizedTest
	@CsvSource({ "0.1, 1", "-1, -0.1", "NaN, 1", "-1, NaN" })
	void refusesTheWrongSideOfZero(final double low, final double high) {
		assertThrows(IllegalArgumentException.class, () -> new Bounds(low, high));
	}
}
