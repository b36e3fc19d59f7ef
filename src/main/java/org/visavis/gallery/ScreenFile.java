package org.visavis.gallery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

import org.visavis.search.Screen;

/** The screen of the embeddings of a part, which a search for a few faces reads before them. */
final class ScreenFile {

	/** Of fewer faces the embeddings are as quickly read. */
	private static final int FEWEST = 16_384;

	private ScreenFile() {}

	/** How long the screen of some vectors is, without the header; empty where they have none. */
	static Optional<Long> bytes(final StoredVectors vectors) {
		if (vectors.rows() < FEWEST || vectors.rows() > Integer.MAX_VALUE) return Optional.empty();
		return Optional.of(Screen.bytes((int) vectors.rows(), vectors.dimensions())).filter(bytes -> bytes <= Integer.MAX_VALUE);
	}

	/**
	 * Writes the screen of vectors that have one.
	 *
	 * @param name its path in the gallery up to the hash
	 */
	static StoredFile write(final Path gallery, final String name, final StoredVectors vectors) throws IOException {
		try (NpyRows rows = NpyRows.ofVectors(gallery.resolve(vectors.file())); ContentFile out = new ContentFile(gallery, name, ".npy")) {
			out.begin(Npy.header(Npy.SIGNED, bytes(vectors).orElseThrow()));
			for (long from = 0; from < vectors.rows(); from += Screen.ROWS) {
				final int count = (int) Math.min(Screen.ROWS, vectors.rows() - from);
				out.add(Screen.block(floats(rows.next(count)), vectors.dimensions()), count);
			}
			return out.finish();
		}
	}

	private static float[] floats(final byte[] bytes) {
		final float[] floats = new float[bytes.length / Float.BYTES];
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
		return floats;
	}
}
