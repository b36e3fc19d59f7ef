package org.visavis.metadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.visavis.file.Bytes;
import org.visavis.file.VisibleText;

/**
 * Text in the lowest bits of a PNG file's alpha or colours, from the top down and then to the right: a word, a length in
 * bits, and the text, packed or not. Programs hide a picture's prompt so; it outlives the removal of metadata.
 */
final class StealthText {

	static final String GROUP = "pixels";

	private static final String MAGIC = "stealth_png|stealth_rgb", PLAIN = "info", PACKED = "comp";
	private static final int MAGIC_BITS = 15 * 8, LENGTH_BITS = 32, MOST_BYTES = 1 << 20;

	private final Bytes file;

	/**
	 * What was found.
	 *
	 * @param magic the word before it, such as "stealth_pngcomp"
	 * @param offset where the pixels begin in the file
	 */
	record Found(String magic, String value, long offset) {}

	StealthText(final Bytes file) {
		this.file = file;
	}

	Optional<Found> read() throws IOException {
		final Optional<PngBits> pixels = PngBits.of(file);
		if (pixels.isEmpty()) return Optional.empty();
		for (final boolean alpha : new boolean[] { true, false }) {
			if (alpha && !pixels.get().hasAlpha()) continue;
			final String magic = new String(pixels.get().bytes(alpha, 0, MAGIC_BITS), StandardCharsets.ISO_8859_1);
			if (magic.matches("(" + MAGIC + ")(" + PLAIN + "|" + PACKED + ")")) return Optional.of(new Found(magic, text(pixels.get(), alpha,
				magic.endsWith(PACKED)), pixels.get().offset()));
		}
		return Optional.empty();
	}

	private static String text(final PngBits pixels, final boolean alpha, final boolean packed) throws IOException {
		final long bits = new Bytes(pixels.bytes(alpha, MAGIC_BITS, LENGTH_BITS)).u32(0);
		if (bits > 8L * MOST_BYTES) throw new IOException("too long");
		final byte[] content = pixels.bytes(alpha, MAGIC_BITS + LENGTH_BITS, (int) bits);
		if (!packed) return VisibleText.decoded(content, 0, content.length);
		try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(content))) {
			final byte[] text = stream.readNBytes(MOST_BYTES);
			return VisibleText.decoded(text, 0, text.length);
		}
	}
}
