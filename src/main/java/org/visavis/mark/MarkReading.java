package org.visavis.mark;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was read in a picture.
 *
 * @param bits of each place at which it was read, the likeliest first, what it says of each bit of a mark: float[306], above 0 for 1
 */
public record MarkReading(List<float[]> bits) {

	/** How many places are read in a picture at most, in both rounds together. */
	static final int MOST_PLACES = 32;

	public MarkReading {
		bits = List.copyOf(bits);
	}

	/** The number that is written there, its CRC-32 being right; by chance so in at most one of 4,294,967,296 places. */
	public OptionalLong number() {
		return bits.stream().map(NumberCode::read).filter(OptionalLong::isPresent).findFirst().orElse(OptionalLong.empty());
	}

	/**
	 * In how many pictures without a mark of the key a number would be read at most: the signs of the key being random, each word of 96
	 * bits is as likely as any other, and one of 2³² has the CRC-32 of its number; for each place that may be read.
	 */
	public static double falseNumbers() {
		return MOST_PLACES * 0x1p-32;
	}

	/**
	 * How well the picture agrees with the mark of a number: the sum of what it says for each bit, over the root of the sum of their
	 * squares; at most 17.5, by chance as often above 0 as below.
	 */
	public double agreement(final long number) {
		final boolean[] code = NumberCode.of(number);
		return bits.stream().mapToDouble(soft -> agreement(code, soft)).max().orElse(0);
	}

	private static double agreement(final boolean[] code, final float[] soft) {
		double sum = 0, squares = Double.MIN_NORMAL;
		for (int i = 0; i < code.length; i++) {
			sum += code[i] ? soft[i] : -soft[i];
			squares += soft[i] * soft[i];
		}
		return sum / Math.sqrt(squares);
	}

	/**
	 * In how many pictures without a mark of the key an agreement as good would be found at most: the bound of Hoeffding (1963, doi
	 * 10.1080/01621459.1963.10500830) on a sum of random signs, exp(-agreement² / 2), for each place that may be read, whether or not
	 * the first ones said enough.
	 */
	public double falseAlarms(final double agreement) {
		return agreement <= 0 ? 1 : Math.min(1, MOST_PLACES * StrictMath.exp(-agreement * agreement / 2));
	}
}
