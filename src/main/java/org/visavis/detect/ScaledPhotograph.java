package org.visavis.detect;

import java.awt.Rectangle;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.resample.PlanarImage;

/**
 * A photograph made smaller or larger, of which parts are asked for, one at a time.
 *
 * @param scaleX its width over the photograph's; likewise scaleY
 */
record ScaledPhotograph(int width, int height, double scaleX, double scaleY, Parts parts) {

	private interface Parts {

		PlanarImage part(int x, int y, int width, int height);
	}

	PlanarImage part(final Rectangle part) {
		return parts.part(part.x, part.y, part.width, part.height);
	}

	/** Memory that is used again for each photograph and part, which saves getting and clearing it. */
	static final class Memory {

		private float[] whole = {}, part = {};

		ScaledPhotograph scaled(final ArrayImg<ARGBType, IntArray> photograph, final double scale) {
			final int width = (int) photograph.dimension(0), height = (int) photograph.dimension(1);
			final int toWidth = scaled(width, scale), toHeight = scaled(height, scale);
			return new ScaledPhotograph(toWidth, toHeight, (double) toWidth / width, (double) toHeight / height, parts(photograph,
				toWidth, toHeight));
		}

		/**
		 * At its own size, only one part is held as floats at a time: a large photograph as a whole would take much memory.
		 * The parts of one scale use the memory of those of the last.
		 */
		private Parts parts(final ArrayImg<ARGBType, IntArray> photograph, final int width, final int height) {
			final int fromWidth = (int) photograph.dimension(0), fromHeight = (int) photograph.dimension(1);
			if (width == fromWidth && height == fromHeight) return (x, y, w, h) -> PlanarImage.of(photograph, x, y, w, h, part(w,
				h));
			final PlanarImage picture = width <= fromWidth && height <= fromHeight ? PlanarImage.shrunk(photograph, width, height,
				whole(width, height)) : PlanarImage.of(photograph, 0, 0, fromWidth, fromHeight, whole(fromWidth, fromHeight))
					.enlarged(width, height);
			return (x, y, w, h) -> w == width && h == height ? picture : picture.tile(x, y, w, h, part(w, h));
		}

		private float[] whole(final int width, final int height) {
			if (whole.length < 3 * width * height) whole = new float[3 * width * height];
			return whole;
		}

		private float[] part(final int width, final int height) {
			if (part.length < 3 * width * height) part = new float[3 * width * height];
			return part;
		}

		private static int scaled(final int side, final double scale) {
			return (int) Math.max(1, Math.round(side * scale));
		}
	}
}
