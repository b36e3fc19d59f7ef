package org.visavis.evaluate;

/**
 * What a rate may truly be, at 95 %.
 *
 * @param low lower end, from 0 to 1
 * @param high upper end, from 0 to 1
 */
public record Interval(double low, double high) {

	/** Where nothing is known. */
	static final Interval ALL = new Interval(0, 1);

	/** Whether a rate lies in it; its ends do. */
	public boolean contains(final double rate) {
		return low <= rate && rate <= high;
	}
}
