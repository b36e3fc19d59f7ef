package org.visavis.credential;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

import org.visavis.file.Bytes;

/** The application extension "C2PA_GIF" of a GIF file, whose content stands in blocks of at most 255 bytes. */
final class GifStore {

	private static final String EXTENSION = "!\u00ff\u000bC2PA_GIF";
	private static final int BLOCKS = 14;

	private GifStore() {}

	/** It stands before the first picture: behind the header, the palette and other extensions. */
	static Optional<StorePlace> find(final Bytes file) {
		if (file.length() < 13) return Optional.empty();
		int at = 13 + ((file.u8(10) & 0x80) == 0 ? 0 : 3 << (file.u8(10) & 7) + 1);
		while (at + 3 < file.length() && file.u8(at) == '!') {
			if (file.has(at, EXTENSION)) return Optional.of(read(file, at));
			at = end(file, at + 2, new ByteArrayOutputStream());
		}
		return Optional.empty();
	}

	private static StorePlace read(final Bytes file, final int start) {
		final ByteArrayOutputStream store = new ByteArrayOutputStream();
		final int end = end(file, start + BLOCKS, store);
		return new StorePlace(store.toByteArray(), List.of(new FilePart(start, end)));
	}

	/** Joins blocks, each with its length before it, up to one without any. */
	private static int end(final Bytes file, final int start, final ByteArrayOutputStream content) {
		int at = start;
		while (at < file.length() && file.u8(at) != 0) {
			final int length = Math.min(file.u8(at), file.length() - at - 1);
			content.write(file.array(), at + 1, length);
			at += 1 + length;
		}
		return Math.min(at + 1, file.length());
	}
}
