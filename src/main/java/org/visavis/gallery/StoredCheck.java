package org.visavis.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

import org.visavis.UserError;
import org.visavis.search.SearchPart;
import org.visavis.file.Sha256;

/** Whether a file of a gallery is as gallery.json says; its bytes are read once. */
public final class StoredCheck {

	private static final int BUFFER = 1 << 20;

	private final Path file;
	private final StoredFile stored;

	StoredCheck(final Path gallery, final StoredFile stored) {
		this.stored = stored;
		file = gallery.resolve(stored.file());
		if (!file.normalize().startsWith(gallery.normalize())) throw new UserError(gallery.resolve(GalleryManifest.NAME) + " names " + stored.file() +
			", which is no file of the gallery; expected a path in it.");
	}

	/** Checks a file of bytes. */
	void check() throws IOException {
		checkLength();
		try (InputStream bytes = Files.newInputStream(file)) {
			compare(Sha256.of(bytes));
		}
	}

	private void checkLength() throws IOException {
		if (!Files.isRegularFile(file)) throw new UserError(file + " is missing; expected the file that " + GalleryManifest.NAME + " names.");
		if (Files.size(file) != stored.bytes()) throw new UserError(file + " has " + Files.size(file) + " bytes; expected " + stored.bytes() + ".");
	}

	private void compare(final String sha256) {
		if (!sha256.equals(stored.sha256())) throw new UserError(file + " has the SHA-256 " + sha256 + "; expected " + stored.sha256() +
			", as it was written.");
	}

	/** Checks the suitability of the faces. */
	void checkSuitability() throws IOException {
		checkRows(Npy.read(existing()).expect(file, Npy.BYTES, 1));
		check();
	}

	/** Checks the screen of vectors, which must be as long as they make it. */
	void checkScreen(final StoredVectors vectors) throws IOException {
		final long bytes = Npy.read(existing()).expect(file, Npy.SIGNED, 1).rows(), expected = ScreenFile.bytes(vectors).orElse(0L);
		if (bytes != expected || stored.rows() != vectors.rows()) throw new UserError(file + " has a screen of " + bytes + " bytes and " + stored.rows() +
			" rows; expected " + expected + " and " + vectors.rows() + ".");
		check();
	}

	private Path existing() throws IOException {
		checkLength();
		return file;
	}

	private void checkRows(final Npy header) {
		if (header.rows() != stored.rows()) throw new UserError(file + " has " + header.rows() + " rows; expected " + stored.rows() + ".");
	}

	/** Checks unit vectors, each of them too. */
	void checkVectors(final int dimensions) throws IOException {
		final Npy header = Npy.read(existing()).expect(file, Npy.FLOATS, 2);
		checkRows(header);
		if (header.columns() != dimensions) throw new UserError(file + " has " + header.columns() + " dimensions; expected " + dimensions + ".");
		final MessageDigest digest = Sha256.digest();
		try (InputStream bytes = Files.newInputStream(file)) {
			digest.update(bytes.readNBytes(header.start()));
			final int atOnce = dimensions == 0 ? BUFFER : Math.max(1, BUFFER / (dimensions * Float.BYTES)) * dimensions * Float.BYTES;
			long row = 0;
			for (byte[] rows = bytes.readNBytes(atOnce); rows.length > 0; rows = bytes.readNBytes(atOnce)) {
				digest.update(rows);
				row = checkUnit(file, rows, dimensions, row);
			}
		}
		compare(HexFormat.of().formatHex(digest.digest()));
	}

	/**
	 * Refuses vectors that are not finite or not of unit length.
	 *
	 * @param first the number of the first row in its file
	 * @return that of the row behind the last
	 */
	public static long checkUnit(final Path file, final byte[] rows, final int dimensions, final long first) {
		final ByteBuffer values = ByteBuffer.wrap(rows).order(ByteOrder.LITTLE_ENDIAN);
		long row = first;
		for (; values.remaining() >= dimensions * Float.BYTES && dimensions > 0; row++) {
			double squares = 0;
			for (int i = 0; i < dimensions; i++) {
				final double value = values.getFloat();
				squares += value * value;
			}
			final double length = Math.sqrt(squares);
			if (!Double.isFinite(length)) throw new UserError(file + ", row " + row + ", holds a value that is not finite; expected numbers.");
			if (Math.abs(length - 1) > SearchPart.LENGTH) throw new UserError(String.format(Locale.ROOT,
				"%s, row %d, has the length %.4f; expected a vector of length 1.", file, row, length));
		}
		return row;
	}
}
