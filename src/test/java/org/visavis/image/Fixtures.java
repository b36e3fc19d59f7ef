package org.visavis.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/** The files that make_images.py writes, and the picture that they show. */
public final class Fixtures {

	static final int WIDTH = 48, HEIGHT = 32;

	private Fixtures() {}

	public static Path folder() {
		try {
			return Path.of(Fixtures.class.getResource("colour.jpg").toURI()).getParent();
		}
		catch (final URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	static Photo read(final String name) {
		return new PhotoReader().read(folder().resolve(name));
	}

	/** The pixels of a file that can be read. */
	static int[] pixels(final String name) {
		return array(read(name));
	}

	static int[] array(final Photo photo) {
		return photo.pixels().orElseThrow(() -> new AssertionError(photo.facts().problem())).update(null)
			.getCurrentStorageArray();
	}

	/** The pixels of a file of R, G and B bytes that another program wrote. */
	static int[] expected(final String name) {
		try {
			final byte[] rgb = Files.readAllBytes(folder().resolve(name));
			final int[] argb = new int[rgb.length / 3];
			for (int i = 0; i < argb.length; i++)
				argb[i] = 0xff000000 | (rgb[3 * i] & 0xff) << 16 | (rgb[3 * i + 1] & 0xff) << 8 | rgb[3 * i + 2] & 0xff;
			return argb;
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The picture of the files called colour, as packed opaque ARGB. */
	public static int[] picture() {
		final int[] argb = new int[WIDTH * HEIGHT];
		for (int y = 0; y < HEIGHT; y++)
			for (int x = 0; x < WIDTH; x++)
				argb[y * WIDTH + x] = 0xff000000 | colour(x, y);
		return argb;
	}

	/** The picture of the files called grey. */
	static int[] greyPicture() {
		final int[] argb = new int[WIDTH * HEIGHT];
		for (int i = 0; i < argb.length; i++)
			argb[i] = i % WIDTH < 24 ? 0xffb4b4b4 : 0xff3c3c3c;
		return argb;
	}

	/** The colour pictures' right half on white with a fifth of the ink. */
	static int[] flattened(final int[] picture) {
		final int[] argb = picture.clone();
		for (int i = 0; i < argb.length; i++)
			if (i % WIDTH >= 24) argb[i] = 0xff000000 | faint(argb[i] >> 16) << 16 | faint(argb[i] >> 8) << 8 | faint(argb[i]);
		return argb;
	}

	/** The largest difference in any channel of any pixel. */
	static int difference(final int[] expected, final int[] found) {
		if (expected.length != found.length) throw new AssertionError(found.length + " pixels, not " + expected.length);
		int largest = 0;
		for (int i = 0; i < expected.length; i++)
			for (int shift = 0; shift < 24; shift += 8)
				largest = Math.max(largest, Math.abs((expected[i] >> shift & 0xff) - (found[i] >> shift & 0xff)));
		return largest;
	}

	/** The mean difference over the channels of all pixels. */
	static double meanDifference(final int[] expected, final int[] found) {
		long sum = 0;
		for (int i = 0; i < expected.length; i++)
			for (int shift = 0; shift < 24; shift += 8)
				sum += Math.abs((expected[i] >> shift & 0xff) - (found[i] >> shift & 0xff));
		return sum / (3.0 * expected.length);
	}

	public static ArrayImg<ARGBType, IntArray> image(final int[] argb, final int width) {
		return ArrayImgs.argbs(argb, width, argb.length / width);
	}

	private static int colour(final int x, final int y) {
		if (x < 16 && y < 16) return 200 << 16 | 30 << 8 | 60;
		if (x >= 32 && y >= 16) return 10 << 16 | 180 << 8 | 90;
		return x * 255 / (WIDTH - 1) << 16 | y * 255 / (HEIGHT - 1) << 8 | 128;
	}

	private static int faint(final int value) {
		return ((value & 0xff) * 51 + 255 * 204 + 127) / 255;
	}
}
