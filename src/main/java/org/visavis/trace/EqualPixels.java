package org.visavis.trace;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;

/**
 * Pixels that are exactly the same in two pictures of which one was at most cropped, counted where there is texture: a
 * white wall is the same in many pictures.
 *
 * @param share of the squares with texture whose pixels are all the same, 0 to 1
 * @param squares with texture, each of 8 by 8 pixels, at the right and lower border of what is left; pixels of the questioned
 *          picture where the candidate has none differ
 * @param different smallest box about all squares that differ, in pixels of the questioned picture; null if none does
 */
record EqualPixels(double share, int squares, Box different) {

	static final EqualPixels NONE = new EqualPixels(0, 0, null);

	private static final int SIDE = 8;
	/** The least range of the greens in a square with texture. */
	private static final int RANGE = 12;

	/** @param transform from pixels of the questioned picture to pixels of the candidate */
	static EqualPixels of(final ArrayImg<ARGBType, IntArray> questioned, final ArrayImg<ARGBType, IntArray> candidate,
		final AffineTransform transform, final Box within)
	{
		final int width = (int) questioned.dimension(0), height = (int) questioned.dimension(1);
		final int dx = (int) Math.round(transform.c()), dy = (int) Math.round(transform.f());
		return isShift(transform, dx, dy, Math.max(width, height)) ? new Counting(questioned, candidate, dx, dy).count(within)
			: NONE;
	}

	/** Whether no pixel of the picture lies half a pixel or more off. */
	private static boolean isShift(final AffineTransform t, final int dx, final int dy, final int side) {
		final double across = side * (Math.abs(t.a() - 1) + Math.abs(t.b())), down = side * (Math.abs(t.d()) + Math.abs(t.e() - 1));
		return t.a() > 0 && across + Math.abs(t.c() - dx) < 1.5 && down + Math.abs(t.f() - dy) < 1.5;
	}

	private static final class Counting {

		private final int[] one, other;
		private final int width, height, otherWidth, otherHeight, dx, dy;
		private int textured, equal, left = Integer.MAX_VALUE, top = Integer.MAX_VALUE, right, bottom;

		Counting(final ArrayImg<ARGBType, IntArray> questioned, final ArrayImg<ARGBType, IntArray> candidate, final int dx,
			final int dy)
		{
			one = questioned.update(null).getCurrentStorageArray();
			other = candidate.update(null).getCurrentStorageArray();
			width = (int) questioned.dimension(0);
			height = (int) questioned.dimension(1);
			otherWidth = (int) candidate.dimension(0);
			otherHeight = (int) candidate.dimension(1);
			this.dx = dx;
			this.dy = dy;
		}

		EqualPixels count(final Box within) {
			final int fromX = Math.max(0, (int) within.x()), fromY = Math.max(0, (int) within.y());
			final int toX = Math.min(width, (int) Math.ceil(within.x() + within.width()));
			final int toY = Math.min(height, (int) Math.ceil(within.y() + within.height()));
			for (int y = fromY; y < toY; y += SIDE)
				for (int x = fromX; x < toX; x += SIDE) square(x, y, Math.min(toX, x + SIDE), Math.min(toY, y + SIDE));
			return new EqualPixels(textured == 0 ? 0 : (double) equal / textured, textured, right == 0 ? null : new Box(left, top,
				right - left, bottom - top));
		}

		private void square(final int x, final int y, final int toX, final int toY) {
			int low = 255, high = 0;
			boolean same = true;
			for (int v = y; v < toY; v++)
				for (int u = x; u < toX; u++) {
					final int p = one[v * width + u], green = p >> 8 & 0xff;
					low = Math.min(low, green);
					high = Math.max(high, green);
					same &= isOnOther(u + dx, v + dy) && p == other[(v + dy) * otherWidth + u + dx];
				}
			if (high - low >= RANGE) textured++;
			if (high - low >= RANGE && same) equal++;
			if (!same) different(x, y, toX, toY);
		}

		private boolean isOnOther(final int x, final int y) {
			return x >= 0 && y >= 0 && x < otherWidth && y < otherHeight;
		}

		private void different(final int x, final int y, final int toX, final int toY) {
			left = Math.min(left, x);
			top = Math.min(top, y);
			right = Math.max(right, toX);
			bottom = Math.max(bottom, toY);
		}
	}
}
