package org.visavis.mark;

import java.nio.ByteBuffer;

import javax.crypto.Mac;

/**
 * Pseudorandom bits: the HMAC-SHA-256 under one key of 0, 1, 2 and so on, each as 8 bytes, highest first, one behind the other;
 * of each byte the highest bit first.
 */
public final class KeyStream {

	private final Mac mac;
	private ByteBuffer block = ByteBuffer.allocate(0);
	private long blocks;
	private int bits, left;

	KeyStream(final byte[] key) {
		mac = MarkKey.mac(key);
	}

	/** The next 8 bytes, highest first; a byte that was begun is left out. */
	public long word() {
		left = 0;
		if (!block.hasRemaining()) block = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(blocks++).array()));
		return block.getLong();
	}

	/** The next bit, as 1 or -1 for 0. */
	public int sign() {
		if (left == 0) {
			if (!block.hasRemaining()) block = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(blocks++).array()));
			bits = block.get();
			left = Byte.SIZE;
		}
		return (bits >> --left & 1) == 1 ? 1 : -1;
	}
}
