package org.visavis.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.visavis.file.BadImage;

/**
 * Reads a decoded picture row by row as packed opaque ARGB, from its raster: {@code BufferedImage.getRGB} applies a
 * gamma to grey pictures and takes three times as long.
 */
final class PixelRows {

	private static final int OPAQUE = 0xff000000;
	private static final VarHandle LOW_FIRST = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

	private final Raster raster;
	private final ColorModel colours;
	private final int bands, colourBands, width;
	private final boolean hasAlpha;
	private final int[] max;
	private final int[] samples;

	private PixelRows(final BufferedImage image) {
		raster = image.getRaster();
		colours = image.getColorModel();
		bands = raster.getNumBands();
		colourBands = colours.getNumColorComponents();
		width = raster.getWidth();
		hasAlpha = colours.hasAlpha();
		max = new int[bands];
		for (int b = 0; b < bands; b++)
			max[b] = (1 << bits(image, b)) - 1;
		samples = new int[bands * width];
	}

	/** @throws BadImage if the samples are of a kind that has no 8-bit equivalent */
	static Upright.Rows of(final BufferedImage image) throws BadImage {
		refuseOddSamples(image);
		final int w = image.getWidth(), pixels = w * image.getHeight();
		if (image.getType() == BufferedImage.TYPE_3BYTE_BGR && bytes(image).length == 3 * pixels) return bgr(bytes(image), w);
		if (image.getType() == BufferedImage.TYPE_BYTE_GRAY && bytes(image).length == pixels) return grey(bytes(image), w);
		final PixelRows rows = new PixelRows(image);
		return image.getColorModel() instanceof final IndexColorModel palette ? rows.indexed(palette) : rows::row;
	}

	private static void refuseOddSamples(final BufferedImage image) throws BadImage {
		final int type = image.getColorModel().getColorSpace().getType();
		if (type != ColorSpace.TYPE_RGB && type != ColorSpace.TYPE_GRAY) throw new BadImage(
			"has colours that are neither grey, RGB nor plain CMYK");
		final int bits = bits(image, 0), kind = image.getSampleModel().getDataType();
		if (bits > 16 || kind == DataBuffer.TYPE_SHORT || kind > DataBuffer.TYPE_INT) throw new BadImage(
			"has signed samples or samples of " + bits + " bits; unsigned integers of at most 16 bits are read");
	}

	/** What {@link #of} does to the samples beyond moving them. */
	static List<String> steps(final BufferedImage image) {
		final List<String> steps = new ArrayList<>();
		final ColorModel colours = image.getColorModel();
		if (!(colours instanceof IndexColorModel) && bits(image, 0) > 8) steps.add(bits(image, 0) + " bit reduced to 8");
		if (colours.hasAlpha()) steps.add("alpha flattened on white");
		return steps;
	}

	/** How many bits of a sample are used: 12 bits lie in 16. */
	private static int bits(final BufferedImage image, final int band) {
		final ColorModel colours = image.getColorModel();
		return colours instanceof IndexColorModel ? image.getSampleModel().getSampleSize(band) : colours.getComponentSize(Math
			.min(band, colours.getNumComponents() - 1));
	}

	private static byte[] bytes(final BufferedImage image) {
		return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
	}

	/** Blue, green and red follow each other in memory: four bytes, the low one first, hold a pixel and a byte too many. */
	private static Upright.Rows bgr(final byte[] bytes, final int width) {
		return (y, target, offset) -> {
			final int from = y * width * 3, last = width - 1;
			for (int x = 0; x < last; x++)
				target[offset + x] = OPAQUE | (int) LOW_FIRST.get(bytes, from + 3 * x);
			final int i = from + 3 * last;
			target[offset + last] = OPAQUE | (bytes[i + 2] & 0xff) << 16 | (bytes[i + 1] & 0xff) << 8 | bytes[i] & 0xff;
		};
	}

	private static Upright.Rows grey(final byte[] bytes, final int width) {
		return (y, target, offset) -> {
			for (int x = 0, i = y * width; x < width; x++)
				target[offset + x] = OPAQUE | (bytes[i + x] & 0xff) * 0x010101;
		};
	}

	private Upright.Rows indexed(final IndexColorModel palette) {
		final int[] table = new int[1 << palette.getPixelSize()];
		for (int i = 0; i < table.length; i++)
			table[i] = i < palette.getMapSize() ? onWhite(palette.getRed(i), palette.getGreen(i), palette.getBlue(i), palette
				.getAlpha(i)) : OPAQUE;
		return (y, target, offset) -> {
			raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, samples);
			for (int x = 0; x < width; x++)
				target[offset + x] = table[samples[x]];
		};
	}

	private void row(final int y, final int[] target, final int offset) {
		raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, samples);
		for (int x = 0; x < width; x++) {
			final int r = sample(x, 0), g = colourBands < 3 ? r : sample(x, 1), b = colourBands < 3 ? r : sample(x, 2);
			target[offset + x] = hasAlpha ? onWhite(r, g, b, sample(x, colourBands)) : OPAQUE | r << 16 | g << 8 | b;
		}
	}

	/** A sample in 0..255, rounded; a reader that inverts it may set the bits above it. */
	private int sample(final int x, final int band) {
		final int full = max[band];
		return ((samples[x * bands + band] & full) * 255 + full / 2) / full;
	}

	private int onWhite(final int r, final int g, final int b, final int alpha) {
		if (alpha == 255) return OPAQUE | r << 16 | g << 8 | b;
		return OPAQUE | onWhite(r, alpha) << 16 | onWhite(g, alpha) << 8 | onWhite(b, alpha);
	}

	private int onWhite(final int value, final int alpha) {
		final int covered = colours.isAlphaPremultiplied() ? value * 255 : value * alpha;
		return Math.min(255, (covered + 255 * (255 - alpha) + 127) / 255);
	}
}
