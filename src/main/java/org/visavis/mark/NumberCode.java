package org.visavis.mark;

import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/** A number of 64 bits with its CRC-32 (ISO 3309) as the {@value #BITS} bits of a mark: the highest bit first, then the code. */
final class NumberCode {

	/** How many bits a mark carries. */
	static final int BITS = 306;

	private static final int NUMBER = Long.SIZE, CHECK = Integer.SIZE;

	private NumberCode() {}

	static boolean[] of(final long number) {
		final boolean[] bits = new boolean[NUMBER + CHECK];
		final int crc = crc(number);
		for (int i = 0; i < NUMBER; i++) bits[i] = (number >>> NUMBER - 1 - i & 1) == 1;
		for (int i = 0; i < CHECK; i++) bits[NUMBER + i] = (crc >>> CHECK - 1 - i & 1) == 1;
		return ConvolutionalCode.encode(bits);
	}

	/**
	 * The number; empty where its CRC is another.
	 *
	 * @param soft float[{@value #BITS}], above 0 for 1, the further the surer
	 */
	static OptionalLong read(final float[] soft) {
		final boolean[] bits = ConvolutionalCode.decode(soft);
		long number = 0;
		for (int i = 0; i < NUMBER; i++) number = number << 1 | (bits[i] ? 1 : 0);
		int crc = 0;
		for (int i = NUMBER; i < NUMBER + CHECK; i++) crc = crc << 1 | (bits[i] ? 1 : 0);
		return crc == crc(number) ? OptionalLong.of(number) : OptionalLong.empty();
	}

	private static int crc(final long number) {
		final CRC32 crc = new CRC32();
		crc.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
		return (int) crc.getValue();
	}
}
