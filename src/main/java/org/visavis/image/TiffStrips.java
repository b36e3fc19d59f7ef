package org.visavis.image;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;

import org.visavis.file.BadImage;
import org.visavis.header.TiffDirectory;

/**
 * Whether the strips or tiles of a TIFF picture are all there. A last strip that is shorter than the others is whole;
 * the reader takes what lies behind a short strip for its rows.
 */
final class TiffStrips {

	private static final int NO_COMPRESSION = 1, PLANAR = 2, YCBCR = 6;

	private final TiffDirectory directory;
	private final boolean tiled;
	private final long height, stripHeight, across, down;
	private final long[] offsets, counts;

	private TiffStrips(final TiffDirectory directory) {
		this.directory = directory;
		tiled = directory.has(TIFF.TAG_TILE_OFFSETS);
		height = directory.number(TIFF.TAG_IMAGE_HEIGHT, 0);
		stripHeight = tiled ? directory.number(TIFF.TAG_TILE_HEIGTH, height) : Math.min(height, directory.number(
			TIFF.TAG_ROWS_PER_STRIP, height));
		across = up(directory.number(TIFF.TAG_IMAGE_WIDTH, 0), stripWidth());
		down = up(height, stripHeight);
		offsets = directory.numbers(tiled ? TIFF.TAG_TILE_OFFSETS : TIFF.TAG_STRIP_OFFSETS);
		counts = directory.numbers(tiled ? TIFF.TAG_TILE_BYTE_COUNTS : TIFF.TAG_STRIP_BYTE_COUNTS);
	}

	/** @throws BadImage if a part of the picture is missing, as far as that can be told without decoding it */
	static void refuseMissing(final TiffDirectory directory, final long fileBytes) throws BadImage {
		if (directory.number(TIFF.TAG_IMAGE_WIDTH, 0) < 1 || directory.number(TIFF.TAG_IMAGE_HEIGHT, 0) < 1) return;
		new TiffStrips(directory).refuseMissing(fileBytes);
	}

	private void refuseMissing(final long fileBytes) throws BadImage {
		final long planes = isPlanar() ? samples() : 1, wanted = across * down * planes;
		if (offsets.length < wanted) throw new BadImage("is damaged: " + offsets.length + " of its " + wanted + " " +
			part() + "s are in the file");
		for (int i = 0; i < wanted; i++)
			refuseShort(i, fileBytes);
	}

	private void refuseShort(final int i, final long fileBytes) throws BadImage {
		final long stated = i < counts.length && counts[i] > 0 ? counts[i] : Long.MAX_VALUE;
		final long there = offsets[i] == 0 ? 0 : Math.max(0, Math.min(stated, fileBytes - offsets[i])), needed = needed(i);
		if (there < needed) throw new BadImage("is damaged or cut off: " + part() + " " + (i + 1) + " of " +
			offsets.length + " has " + there + " bytes and needs " + needed);
	}

	/** Bytes that the rows of a part take; 1 where that depends on how they were compressed. */
	private long needed(final int i) {
		final boolean subsampled = directory.number(TIFF.TAG_PHOTOMETRIC_INTERPRETATION, 0) == YCBCR;
		if (directory.number(TIFF.TAG_COMPRESSION, NO_COMPRESSION) != NO_COMPRESSION || subsampled) return 1;
		final long rows = Math.min(stripHeight, height - i / across % down * stripHeight);
		return rows * up(stripWidth() * bits() * (isPlanar() ? 1 : samples()), 8);
	}

	private long stripWidth() {
		return directory.number(tiled ? TIFF.TAG_TILE_WIDTH : TIFF.TAG_IMAGE_WIDTH, 0);
	}

	private long bits() {
		return directory.number(TIFF.TAG_BITS_PER_SAMPLE, 1);
	}

	private long samples() {
		return directory.number(TIFF.TAG_SAMPLES_PER_PIXEL, 1);
	}

	private boolean isPlanar() {
		return directory.number(TIFF.TAG_PLANAR_CONFIGURATION, 1) == PLANAR;
	}

	private String part() {
		return tiled ? "tile" : "strip";
	}

	/** How many steps of a length cover another one. */
	private static long up(final long length, final long step) {
		return step < 1 ? 0 : (length + step - 1) / step;
	}
}
