package org.visavis.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A copy of the vectors of a part in whole numbers of a quarter of the size, to be looked through before them. Blocks of
 * {@value #ROWS} rows, the last of fewer: 64 bytes of which the first four are the step and the next four the error, as
 * floats; the sum of each row's numbers, as 32-bit numbers; and for each coordinate a signed byte of each row. All
 * little-endian; rows are padded with zeros to a multiple of 64. A vector is its numbers times the step, but for a
 * difference whose length is at most the error. The same vectors give the same bytes on every machine.
 */
public final class Screen {

	/** Rows of a block: with 128 coordinates it stays in the second-level cache. */
	public static final int ROWS = 4096;
	/** The largest number. */
	static final int LARGEST = 127;
	/** Bytes before the sums. */
	static final int HEADER = 64;

	private Screen() {}

	/** The length of the copy in bytes. */
	public static long bytes(final int rows, final int length) {
		return rows / ROWS * blockBytes(ROWS, length) + (rows % ROWS == 0 ? 0 : blockBytes(width(rows % ROWS), length));
	}

	/** The rows of a block with those that it is padded with. */
	static int width(final int rows) {
		return (rows + HEADER - 1) / HEADER * HEADER;
	}

	static long blockBytes(final int width, final int length) {
		return HEADER + (long) width * (Integer.BYTES + length);
	}

	/**
	 * The next block of the copy.
	 *
	 * @param values [rows][length] of {@value #ROWS} vectors, or of the last
	 */
	public static byte[] block(final float[] values, final int length) {
		final int rows = values.length / length;
		final float step = step(values);
		final int width = width(rows);
		final ByteBuffer block = ByteBuffer.allocate((int) blockBytes(width, length)).order(ByteOrder.LITTLE_ENDIAN);
		double error = 0;
		for (int row = 0; row < rows; row++) error = Math.max(error, put(values, row, length, step, width, block));
		return block.putFloat(0, step).putFloat(Float.BYTES, Math.nextUp((float) Math.sqrt(error))).array();
	}

	private static float step(final float[] values) {
		float largest = Float.MIN_NORMAL;
		for (final float value : values) largest = Math.max(largest, Math.abs(value));
		return Math.nextUp(largest / LARGEST);
	}

	/** Puts a row; gives the squared length of its difference. */
	private static double put(final float[] values, final int row, final int length, final float step, final int width,
		final ByteBuffer block)
	{
		final int planes = HEADER + Integer.BYTES * width;
		double square = 0;
		int sum = 0;
		for (int k = 0; k < length; k++) {
			final float value = values[row * length + k];
			final int number = (int) Math.rint((double) value / step);
			final double difference = value - (double) step * number;
			square += difference * difference;
			sum += number;
			block.put(planes + k * width + row, (byte) number);
		}
		block.putInt(HEADER + Integer.BYTES * row, sum);
		return square;
	}
}
