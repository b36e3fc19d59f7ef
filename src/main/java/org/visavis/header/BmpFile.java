package org.visavis.header;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.SizeLimits;

/** The header of a BMP file, as far as the JDK's reader has to be helped. */
public final class BmpFile {

	private static final int HEADER = 14, OLD_HEADER_BYTES = 12, SIZE = 18, BITS = 28, COMPRESSION = 30, ALPHA_MASK = 66;

	private BmpFile() {}

	/**
	 * Refuses a picture of impossible size, on which the reader gives up without saying the size; and clears the mask of
	 * an alpha that is none: without compression the fourth byte of a pixel means nothing, whatever the header adds.
	 */
	public static void prepare(final Bytes file) throws BadImage {
		if (file.length() < SIZE + 8) throw new BadImage("is cut off in the BMP header");
		final boolean old = file.u32LowFirst(HEADER) == OLD_HEADER_BYTES;
		final long width = old ? file.u16LowFirst(SIZE) : file.u32LowFirst(SIZE);
		final long height = old ? file.u16LowFirst(SIZE + 2) : Math.abs((int) file.u32LowFirst(SIZE + 4));
		SizeLimits.check(width, height, file.length());
		final boolean hasMask = file.u32LowFirst(HEADER) >= ALPHA_MASK + 4 - HEADER && file.length() >= ALPHA_MASK + 4;
		if (hasMask && file.u16LowFirst(BITS) == 32 && file.u32LowFirst(COMPRESSION) == 0) file.put(ALPHA_MASK,
			"\0\0\0\0");
	}
}
