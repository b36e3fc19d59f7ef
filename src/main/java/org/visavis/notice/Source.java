package org.visavis.notice;

import java.util.Map;

/**
 * A text that says what a notice must have.
 *
 * @param text what it is, and as of when
 * @param address where it was read
 * @param read the day on which it was read, in the form 2026-11-30
 */
record Source(String text, String address, String read) {

	/** For a page. */
	Map<String, Object> values() {
		return Map.of("text", text, "address", address, "read", read);
	}
}
