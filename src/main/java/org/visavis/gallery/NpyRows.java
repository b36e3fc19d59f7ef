package org.visavis.gallery;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rows of an array as bytes, one after another, of an array of any length. */
public final class NpyRows implements Closeable {

	private final Path file;
	private final Npy header;
	private final int rowBytes;
	private final InputStream stream;

	/** Opens an array of unit vectors. */
	public static NpyRows ofVectors(final Path file) throws IOException {
		final Npy header = Npy.read(file).expect(file, Npy.FLOATS, 2);
		return new NpyRows(file, header, header.columns() * Float.BYTES);
	}

	/** Opens an array of a byte a row. */
	static NpyRows ofBytes(final Path file) throws IOException {
		return new NpyRows(file, Npy.read(file).expect(file, Npy.BYTES, 1), 1);
	}

	private NpyRows(final Path file, final Npy header, final int rowBytes) throws IOException {
		this.file = file;
		this.header = header;
		this.rowBytes = rowBytes;
		stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
		stream.skipNBytes(header.start());
	}

	/** What its header says. */
	public Npy header() {
		return header;
	}

	/** The next rows. */
	public byte[] next(final int rows) throws IOException {
		final byte[] bytes = stream.readNBytes(rows * rowBytes);
		if (bytes.length < rows * rowBytes) throw new EOFException(file + " ends before its array does");
		return bytes;
	}

	@Override
	public void close() throws IOException {
		stream.close();
	}
}
