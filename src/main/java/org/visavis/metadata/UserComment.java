package org.visavis.metadata;

import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.visavis.file.VisibleText;

/**
 * The comment of EXIF (tag 0x9286): eight letters name the encoding. What is called Unicode is UTF-16 in an order that
 * nothing states and that programs choose otherwise than the rest of their block.
 */
final class UserComment {

	private static final int NAME = 8, MOST = 1 << 16;

	private UserComment() {}

	/** @param order of the block, which counts where the text itself shows none */
	static String of(final byte[] value, final ByteOrder order) {
		final String name = value.length < NAME ? "" : new String(value, 0, NAME, StandardCharsets.ISO_8859_1);
		final byte[] text = Arrays.copyOfRange(value, Math.min(name.length(), value.length), Math.min(value.length, MOST));
		return switch (name.trim().replace("\0", "")) {
			case "UNICODE" -> ended(new String(text, utf16(text, order)));
			case "JIS" -> ended(new String(text, Charset.forName("ISO-2022-JP")));
			case "ASCII", "" -> VisibleText.decoded(text, 0, text.length);
			default -> VisibleText.decoded(value, 0, Math.min(value.length, MOST));
		};
	}

	/** The order in which more letters are Latin ones: a prompt in any script has some, if only digits and spaces. */
	private static Charset utf16(final byte[] text, final ByteOrder order) {
		int high = 0, low = 0;
		for (int i = 0; i + 1 < text.length; i += 2) {
			if (text[i] == 0 && text[i + 1] != 0) high++;
			if (text[i] != 0 && text[i + 1] == 0) low++;
		}
		final boolean marked = text.length > 1 && (text[0] & 0xff) + (text[1] & 0xff) == 0xfe + 0xff && (text[0] & 0xff) >= 0xfe;
		if (marked) return StandardCharsets.UTF_16;
		return high > low || high == low && order == ByteOrder.BIG_ENDIAN ? StandardCharsets.UTF_16BE
			: StandardCharsets.UTF_16LE;
	}

	private static String ended(final String text) {
		return text.replaceFirst("\\x00+$", "");
	}
}
