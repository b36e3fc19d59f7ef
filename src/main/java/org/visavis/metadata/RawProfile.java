package org.visavis.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A block of bytes that ImageMagick writes into a text of a PNG file: its name, its length, and hexadecimal digits. */
final class RawProfile {

	private RawProfile() {}

	static byte[] of(final byte[] text) {
		final String[] parts = new String(text, StandardCharsets.ISO_8859_1).strip().split("\\s+", 3);
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int half = -1;
		for (int i = 0; i < parts[2].length(); i++) {
			final int digit = Character.digit(parts[2].charAt(i), 16);
			if (digit >= 0 && half >= 0) bytes.write(half << 4 | digit);
			if (digit >= 0) half = half < 0 ? digit : -1;
		}
		return bytes.toByteArray();
	}
}
