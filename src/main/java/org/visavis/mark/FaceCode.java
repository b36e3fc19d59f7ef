package org.visavis.mark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A face as bits: for each of its embeddings the signs of {@value #BITS} sums of its values, each value taken with a sign of the key
 * (Charikar 2002, doi 10.1145/509907.509965). The share of bits in which two codes of one record differ is about the angle between the
 * embeddings over 180 degrees. The signs are other ones for each record, so that codes of two records cannot be compared.
 *
 * @param bits highest bit of the first byte first, 32 bytes for each embedding
 */
public record FaceCode(byte[] bits) {

	private static final int BITS = 256;

	public FaceCode {
		bits = bits.clone();
	}

	/**
	 * The code of a face.
	 *
	 * @param number of the record
	 * @param embeddings unit vectors, of one recogniser each, always in the same order
	 */
	public static FaceCode of(final MarkKey key, final long number, final List<float[]> embeddings) {
		final byte[] bits = new byte[embeddings.size() * BITS / Byte.SIZE];
		for (int e = 0, bit = 0; e < embeddings.size(); e++) {
			final KeyStream signs = key.stream("face code", MarkNumber.bytes(number), Integer.toString(e).getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < BITS; i++, bit++)
				if (sum(embeddings.get(e), signs) > 0) bits[bit / Byte.SIZE] |= (byte) (0x80 >> bit % Byte.SIZE);
		}
		return new FaceCode(bits);
	}

	private static double sum(final float[] embedding, final KeyStream signs) {
		double sum = 0;
		for (final float value : embedding) sum += signs.sign() * value;
		return sum;
	}

	@Override
	public byte[] bits() {
		return bits.clone();
	}

	public int length() {
		return bits.length * Byte.SIZE;
	}

	/** In how many bits two codes of one length differ. */
	public int distance(final FaceCode other) {
		if (other.bits.length != bits.length) throw new IllegalArgumentException(other.length() + " bits; expected " + length());
		int distance = 0;
		for (int i = 0; i < bits.length; i++) distance += Integer.bitCount((bits[i] ^ other.bits[i]) & 0xff);
		return distance;
	}

	@Override
	public boolean equals(final Object other) {
		return other instanceof final FaceCode code && Arrays.equals(bits, code.bits);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bits);
	}

	@Override
	public String toString() {
		return length() + " bits";
	}
}
