package org.visavis.header;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** The fields of a box of a HEIF file, one after the other. */
final class HeifFields {

	private final Bytes file;
	private final int end;
	private int at;

	HeifFields(final Bytes file, final Chunk box) {
		this.file = file;
		at = box.start();
		end = box.end();
	}

	/** Where the next field starts. */
	int at() {
		return at;
	}

	/** The next number of 0 to 8 bytes, the high one first; 0 of 0 bytes. */
	long number(final int bytes) {
		if (bytes > end - at) throw new IndexOutOfBoundsException("A field outside of its box");
		long value = 0;
		for (int i = 0; i < bytes; i++)
			value = value << 8 | file.u8(at++);
		return value;
	}

	int u8() {
		return (int) number(1);
	}

	int u16() {
		return (int) number(2);
	}

	/** Four letters. */
	String letters() {
		number(4);
		return Chunk.letters(file, at - 4);
	}

	/** The Latin-1 letters up to the next zero, or to the end of the box. */
	String text() {
		final StringBuilder text = new StringBuilder();
		for (int letter = -1; at < end && letter != 0;) {
			letter = file.u8(at++);
			if (letter != 0) text.append((char) letter);
		}
		return text.toString();
	}
}
