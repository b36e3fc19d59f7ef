package org.visavis.file;

/**
 * Which claimed sizes are decoded at all, checked before any pixel is allocated.
 * <p>
 * A picture above 16 megapixels whose file has less than one byte for 1,100 pixels is taken for a lie or a bomb. No
 * photograph comes near: an all-white picture takes at least a byte for 512 pixels as JPEG (one bit for a block of 64)
 * and for 1,032 as grey PNG or TIFF with deflate (its longest repeat). Only pictures of one colour as GIF, WebP or fax
 * are smaller. What is left to a file of a few kB is decoded within two seconds.
 */
public final class SizeLimits {

	/** Longer files are not read, only hashed. */
	public static final long MAX_FILE_BYTES = 512L << 20;

	private static final long MAX_PIXELS = 300_000_000, MAX_SIDE = 65_000;
	private static final long ALWAYS_PIXELS = 16_000_000, MAX_PIXELS_PER_BYTE = 1_100;

	/** Each scan of a progressive JPEG costs a pass over the whole picture; encoders write about 10. */
	private static final long MAX_SCANS = 100, MAX_SCANNED_PIXELS = 2_000_000_000L;

	private SizeLimits() {}

	public static void check(final long width, final long height, final long fileBytes) throws BadImage {
		final String size = width + " x " + height + " px";
		if (width < 1 || height < 1) throw new BadImage("claims a size of " + size);
		if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) throw new BadImage("claims " + size +
			"; at most 65000 px a side and 300 megapixels are read");
		if (width * height > ALWAYS_PIXELS && width * height > MAX_PIXELS_PER_BYTE * fileBytes) throw new BadImage(
			"claims " + size + " in " + fileBytes + " bytes, too few for a photograph of that size");
	}

	public static void checkScans(final long pixels, final long scans) throws BadImage {
		if (scans > MAX_SCANS || scans * pixels > MAX_SCANNED_PIXELS) throw new BadImage("is a JPEG of " + scans +
			" scans; at most " + Math.max(1, Math.min(MAX_SCANS, MAX_SCANNED_PIXELS / Math.max(1, pixels))) +
			" are read at its size");
	}
}
