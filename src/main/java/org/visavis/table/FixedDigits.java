package org.visavis.table;

/** Numbers with a fixed number of digits after the point, the same everywhere and fast. */
final class FixedDigits {

	private static final long[] POWERS = { 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000 };

	private FixedDigits() {}

	/**
	 * Writes a number, rounded half up.
	 *
	 * @param digits after the point, 1 to 7
	 */
	static String of(final double value, final int digits) {
		if (!(Math.abs(value) < 1e11)) throw new IllegalArgumentException("Not a number to be written: " + value);
		final long power = POWERS[digits];
		final long rounded = Math.round(Math.abs(value) * power);
		final String fraction = Long.toString(power + rounded % power);
		return (value < 0 && rounded != 0 ? "-" : "") + rounded / power + "." + fraction.substring(1);
	}
}
