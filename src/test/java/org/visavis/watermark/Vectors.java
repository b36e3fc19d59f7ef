package org.visavis.watermark;

import java.nio.file.Path;

import org.visavis.image.PhotoReader;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/** Pictures of {@code watermark_vectors.py}. */
final class Vectors {

	private static final Path FOLDER = Path.of("src/test/resources/org/visavis/watermark");

	private Vectors() {}

	static ArrayImg<ARGBType, IntArray> pixels(final String file) {
		return new PhotoReader().read(FOLDER.resolve(file)).pixels().orElseThrow();
	}

	/** What the known payloads' search gives. */
	static Searched searched(final ArrayImg<ARGBType, IntArray> pixels) {
		return new WatermarkSearch(Payload.known()).of(pixels);
	}

	/** The part of a picture from a pixel on. */
	static ArrayImg<ARGBType, IntArray> cut(final ArrayImg<ARGBType, IntArray> pixels, final int left, final int top, final int width,
		final int height)
	{
		final int[] all = pixels.update(null).getCurrentStorageArray(), part = new int[width * height];
		for (int y = 0; y < height; y++)
			System.arraycopy(all, (top + y) * (int) pixels.dimension(0) + left, part, y * width, width);
		return ArrayImgs.argbs(part, width, height);
	}
}
