package org.visavis.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.SizeLimits;
import org.visavis.header.Format;
import org.visavis.header.JpegColours;
import org.visavis.header.JpegHeader;

/** Reads the luma of a picture as it is stored, for what depends on single pixels and on where they stand. For one thread. */
public final class BrightnessReader {

	/** More are not examined. */
	public static final long MOST_PIXELS = 50_000_000;

	private final Decoders decoders = new Decoders();

	/**
	 * The luma: of a JPEG file with luma its first component as it is coded, of other pictures 0.299 R + 0.587 G + 0.114 B,
	 * rounded.
	 *
	 * @throws BadImage in the words of a problem, where it cannot be had
	 */
	public Brightness read(final Format format, final Bytes file) throws BadImage {
		try {
			return format.equals(Format.JPEG) ? ofJpeg(file) : ofOther(format, file);
		}
		catch (final IOException | RuntimeException e) {
			throw new BadImage("cannot be decoded");
		}
	}

	private Brightness ofJpeg(final Bytes file) throws IOException, BadImage {
		final JpegHeader header = JpegHeader.read(file, 0);
		check(header.frame().width(), header.frame().height(), file);
		SizeLimits.checkScans((long) header.frame().width() * header.frame().height(), header.scans().count());
		if (header.colours().areInks()) throw new BadImage("has inks (CMYK) and no luma of its own");
		final Raster samples = decoders.jpegLibrary().whole(header, file);
		return header.colours() == JpegColours.RGB ? ofLight(samples) : ofFirst(samples);
	}

	private Brightness ofOther(final Format format, final Bytes file) throws IOException, BadImage {
		try (Decoder decoder = decoders.open(format, file.array().clone(), new Scratch())) {
			check(decoder.width(), decoder.height(), file);
			final BufferedImage image = decoder.decode().image();
			final Upright.Rows rows = PixelRows.of(image);
			final int[] row = new int[image.getWidth()];
			final byte[] values = new byte[image.getWidth() * image.getHeight()];
			for (int y = 0; y < image.getHeight(); y++) {
				rows.row(y, row, 0);
				for (int x = 0; x < row.length; x++)
					values[y * row.length + x] = luma(row[x] >> 16 & 0xff, row[x] >> 8 & 0xff, row[x] & 0xff);
			}
			return new Brightness(values, image.getWidth(), image.getHeight());
		}
	}

	private static void check(final int width, final int height, final Bytes file) throws BadImage {
		SizeLimits.check(width, height, file.length());
		if ((long) width * height > MOST_PIXELS) throw new BadImage("has " + width + " x " + height + " px; at most " + MOST_PIXELS / 1_000_000 +
			" megapixels are examined");
	}

	private static Brightness ofFirst(final Raster samples) {
		final int width = samples.getWidth(), height = samples.getHeight();
		final byte[] values = new byte[width * height];
		final int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			samples.getSamples(0, y, width, 1, 0, row);
			for (int x = 0; x < width; x++) values[y * width + x] = (byte) row[x];
		}
		return new Brightness(values, width, height);
	}

	private static Brightness ofLight(final Raster samples) {
		final int width = samples.getWidth(), height = samples.getHeight();
		final byte[] values = new byte[width * height];
		final int[] row = new int[3 * width];
		for (int y = 0; y < height; y++) {
			samples.getPixels(0, y, width, 1, row);
			for (int x = 0; x < width; x++) values[y * width + x] = luma(row[3 * x], row[3 * x + 1], row[3 * x + 2]);
		}
		return new Brightness(values, width, height);
	}

	private static byte luma(final int red, final int green, final int blue) {
		return (byte) ((299 * red + 587 * green + 114 * blue + 500) / 1000);
	}
}
