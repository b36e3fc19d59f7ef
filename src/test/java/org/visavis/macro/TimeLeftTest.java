package org.visavis.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimeLeftTest {

	@Test
	void saysHowLongItTakes() {
		assertEquals("Detecting faces: 120 of 3,148, about 4 min left", TimeLeft.text("Detecting faces", 120, 3148, 120, 10));
	}

	@Test
	void saysSecondsWhereMinutesAreTooCoarse() {
		assertEquals("Detecting faces: 90 of 100, about 3 s left", TimeLeft.text("Detecting faces", 90, 100, 90, 30));
	}

	@Test
	void saysHoursWhereMinutesAreTooMany() {
		assertEquals("Detecting faces: 1 of 1,001, about 2.8 h left", TimeLeft.text("Detecting faces", 1, 1001, 1, 10));
	}

	@Test
	void countsOnlyWhatThisRunDid() {
		assertEquals("Detecting faces: 600 of 1,000, about 40 s left", TimeLeft.text("Detecting faces", 600, 1000, 100,
			10));
	}

	@Test
	void doesNotGuessAtTheStart() {
		assertEquals("Detecting faces: 3 of 100", TimeLeft.text("Detecting faces", 3, 100, 3, 0.5));
	}
}
