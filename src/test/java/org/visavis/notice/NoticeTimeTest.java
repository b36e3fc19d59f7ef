package org.visavis.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;

/** Against clock.csv, which Python's zoneinfo made. */
class NoticeTimeTest {

	@ParameterizedTest
	@CsvFileSource(resources = "clock.csv", numLinesToSkip = 1, delimiter = ';')
	void fortyEightHoursPassWhateverTheClocksDo(final String text, final String received, final String due) {
		assertEquals(received + " > " + due, read(text) + " > " + read(text).plusHours(48));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "2026-11-01T01:30-05:00[America/New_York];2026-11-01 01:30 -05:00 (America/New_York), 2026-11-01 06:30 UTC",
		"2026-11-01 01:30 -04:00 (America/New_York);2026-11-01 01:30 -04:00 (America/New_York), 2026-11-01 05:30 UTC",
		"2026-11-01 01:30:20 -04:00;2026-11-01 01:30:20 -04:00, 2026-11-01 05:30:20 UTC", "2026-11-01 01:30 UTC;2026-11-01 01:30 UTC",
		"2026-11-01T01:30Z;2026-11-01 01:30 UTC" })
	void anOffsetGoesAloneOrWithItsRegion(final String text, final String words) {
		assertEquals(words, read(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-10-31 22:00", "2026-10-31 America/New_York", "2026-10-31 22:00 EST", "31.10.2026 22:00 Europe/Berlin",
		"yesterday", "2026-02-30 22:00 +01:00", "2026-10-31 25:00 +01:00", "2026-10-31 22:00 Europe/Nowhere", "2026-10-31 22:00 +99:00" })
	void whatHasNoDateTimeAndZoneIsRefused(final String text) {
		assertTrue(refusal(text).startsWith("received_at is '" + text + "'"), refusal(text));
	}

	@Test
	void aTimeThatWasTwiceIsAskedForWithItsOffset() {
		assertEquals("received_at is 2026-11-01T01:30, which was twice in America/New_York since the clocks were put back; expected it " +
			"with its offset, such as 2026-11-01T01:30-04:00[America/New_York].", refusal("2026-11-01 01:30 America/New_York"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2027-03-14 02:30 America/New_York", "2027-03-14 12:30 -05:00 America/New_York" })
	void aTimeThatNoClockShowedIsRefused(final String text) {
		assertTrue(refusal(text).contains("which no clock showed in America/New_York"), refusal(text));
	}

	private static NoticeTime read(final String text) {
		return NoticeTime.of("received_at", text);
	}

	private static String refusal(final String text) {
		return assertThrows(UserError.class, () -> read(text)).getMessage();
	}
}
