package org.visavis.image;

import java.io.IOException;

import org.visavis.file.BadImage;

/** A file of one format, opened: its header is read, its pixels are not. */
interface Decoder extends AutoCloseable {

	/** What most need at once beside the file: 3 bytes a pixel for the decoder, 4 for the photograph. */
	int BYTES_A_PIXEL = 7;

	/** Pixels across, as they lie in the file. */
	int width() throws IOException, BadImage;

	/** Pixels down, as they lie in the file. */
	int height() throws IOException, BadImage;

	/** The EXIF orientation, 1 to 8; 1 where the file states none. */
	default int orientation() {
		return 1;
	}

	/** Bytes of memory that a pixel takes, the photograph's 4 with it. */
	default int bytesAPixel() {
		return BYTES_A_PIXEL;
	}

	/**
	 * Every pixel of the file's (first) picture.
	 *
	 * @throws BadImage if the decoder had to make up pixels
	 * @throws IOException if it gave up
	 */
	Decoded decode() throws IOException, BadImage;

	@Override
	default void close() {
		// most hold nothing but memory
	}
}
