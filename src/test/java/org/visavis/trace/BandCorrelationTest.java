package org.visavis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandCorrelationTest {

	/** To the digits of single precision. */
	@ParameterizedTest
	@CsvSource({ "0, 0.6", "1, 1.2", "2, 2.4" })
	void correlatesBandsAsOpenCvDoes(final int band, final String finer) {
		final double[] bands = BandCorrelation.of(Oracle.picture(Oracle.SIDE, 0, 0, false), Oracle.picture(Oracle.SIDE, 0, 0, true));
		assertEquals(Oracle.value("band " + finer), bands[band], 1e-4);
	}
}
