package org.visavis.image;

import java.io.IOException;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory as ImageIO reads it. A decoder that goes on asking after the end is stopped: some take the missing
 * bytes for zeros and decode for minutes.
 */
final class MemoryStream extends ImageInputStreamImpl {

	/** Decoders look a little ahead. */
	private static final int MAX_READS_AFTER_END = 64;

	private final byte[] file;
	private int readsAfterEnd;

	MemoryStream(final byte[] file) {
		this.file = file;
	}

	@Override
	public int read() throws IOException {
		bitOffset = 0;
		return isAtEnd() ? -1 : file[(int) streamPos++] & 0xff;
	}

	@Override
	public int read(final byte[] target, final int offset, final int length) throws IOException {
		bitOffset = 0;
		if (length == 0) return 0;
		if (isAtEnd()) return -1;
		final int count = (int) Math.min(length, file.length - streamPos);
		System.arraycopy(file, (int) streamPos, target, offset, count);
		streamPos += count;
		return count;
	}

	@Override
	public long length() {
		return file.length;
	}

	private boolean isAtEnd() throws IOException {
		if (streamPos < file.length) return false;
		if (++readsAfterEnd > MAX_READS_AFTER_END) throw new IOException("the data end early");
		return true;
	}
}
