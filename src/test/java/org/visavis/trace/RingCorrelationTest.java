package org.visavis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingCorrelationTest {

	private static final Grey ONE = Oracle.picture(Oracle.SIDE, 0, 0, false), OTHER = Oracle.picture(Oracle.SIDE, 0, 0, true);

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 17, 32 })
	void correlatesRingsAsNumpyDoes(final int ring) {
		final double[] rings = RingCorrelation.rings(RingCorrelation.spectrum(ONE, Oracle.SIDE), RingCorrelation.spectrum(OTHER,
			Oracle.SIDE), Oracle.SIDE);
		assertEquals(Oracle.value("ring " + ring), rings[ring], 1e-6);
	}

	@Test
	void agreesUpToTheHighestFrequencyWithItself() {
		assertEquals(0.5, RingCorrelation.cutOff(ONE, ONE));
	}
}
