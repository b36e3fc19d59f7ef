package org.visavis.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class SealTimesTest {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
	private static final Instant ENDS = NOON.plusSeconds(3600);

	@Test
	void passOverWhatAClockMayDiffer() {
		assertEquals(List.of(), SealTimes.remarks(at(NOON), at(NOON.minusSeconds(299))));
	}

	@Test
	void tellThatTheSignersClockWasAhead() {
		assertEquals(List.of("the signer's clock was 61 minutes ahead of the authority's"), SealTimes.remarks(at(NOON), at(NOON
			.minusSeconds(61 * 60))));
	}

	@Test
	void tellThatTheCertificateHadEnded() {
		assertEquals(List.of("the signer's certificate had ended before, on " + ENDS), SealTimes.remarks(at(NOON), at(ENDS
			.plusSeconds(1))));
	}

	private static Seal at(final Instant time) {
		return new Seal("CN=A", "", time, ENDS, List.of());
	}
}
