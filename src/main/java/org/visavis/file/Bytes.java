package org.visavis.file;

/** Numbers and short names in the bytes of a file. */
public record Bytes(byte[] array) {

	public int length() {
		return array.length;
	}

	public int u8(final int at) {
		return array[at] & 0xff;
	}

	/** Two bytes, the high one first. */
	public int u16(final int at) {
		return u8(at) << 8 | u8(at + 1);
	}

	/** Four bytes, the high one first. */
	public long u32(final int at) {
		return (long) u16(at) << 16 | u16(at + 2);
	}

	/** Eight bytes, the high one first; negative from 2^63. */
	public long u64(final int at) {
		return u32(at) << 32 | u32(at + 4);
	}

	/** Two bytes, the low one first. */
	public int u16LowFirst(final int at) {
		return u8(at) | u8(at + 1) << 8;
	}

	/** Three bytes, the low one first. */
	public int u24LowFirst(final int at) {
		return u16LowFirst(at) | u8(at + 2) << 16;
	}

	/** Four bytes, the low one first. */
	public long u32LowFirst(final int at) {
		return Integer.reverseBytes((int) u32(at)) & 0xffffffffL;
	}

	/** Whether the Latin-1 characters of {@code name} stand at {@code at}. */
	public boolean has(final int at, final String name) {
		if (at + name.length() > array.length) return false;
		for (int i = 0; i < name.length(); i++)
			if (u8(at + i) != name.charAt(i)) return false;
		return true;
	}

	/** Overwrites the Latin-1 characters at {@code at}. */
	public void put(final int at, final String name) {
		for (int i = 0; i < name.length(); i++)
			array[at + i] = (byte) name.charAt(i);
	}
}
