package org.visavis.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.visavis.geometry.AffineTransform;

/**
 * Finds corners at several sizes of a picture (least eigenvalue of the structure tensor: Shi and Tomasi 1994, doi
 * 10.1109/CVPR.1994.323794) and describes each by a small patch turned to its own direction (as Brown, Szeliski and
 * Winder 2005, doi 10.1109/CVPR.2005.235).
 */
final class Corners {

	/** The longer side of the largest version that is searched, in pixels, how much smaller the next is, how many there are. */
	private static final int LONG_SIDE = 512;
	private static final double STEP = 0.7;
	private static final int VERSIONS = 6;
	/** So many corners of a version at most, in each cell of the picture a share of them. */
	private static final int PER_CELL = 6, CELL = 64;
	/** The patch: values along a side, and pixels between them. */
	private static final int SIDE = 8;
	private static final double SPACING = 3;
	/** Pixels at the border in which no corner is looked for. */
	private static final int BORDER = 6;

	private Corners() {}

	static List<Corner> of(final Pyramid picture) {
		final List<Corner> corners = new ArrayList<>();
		double side = Math.min(LONG_SIDE, Math.max(picture.width(), picture.height()));
		for (int i = 0; i < VERSIONS && side >= 64; i++, side *= STEP) {
			final double scale = Math.max(picture.width(), picture.height()) / side;
			final int w = (int) (picture.width() / scale), h = (int) (picture.height() / scale);
			if (Math.min(w, h) > 4 * BORDER) addTo(corners, picture.on(AffineTransform.scaling(scale, scale), w, h), scale);
		}
		return corners;
	}

	private static void addTo(final List<Corner> corners, final Grey version, final double scale) {
		final float[] strength = strength(version);
		final Grey smooth = version.blurred(2);
		for (int top = 0; top < version.height(); top += CELL)
			for (int left = 0; left < version.width(); left += CELL)
				strongest(strength, version, left, top).forEach(at -> corners.add(corner(smooth, at % version.width(), at /
					version.width(), scale)));
	}

	private static float[] strength(final Grey picture) {
		final int n = picture.values().length, w = picture.width();
		final float[] v = picture.blurred(0.8).values(), xx = new float[n], xy = new float[n], yy = new float[n];
		for (int i = w + 1; i < n - w - 1; i++) {
			final float dx = v[i + 1] - v[i - 1], dy = v[i + w] - v[i - w];
			xx[i] = dx * dx;
			xy[i] = dx * dy;
			yy[i] = dy * dy;
		}
		final float[] a = blurred(xx, picture), b = blurred(xy, picture), c = blurred(yy, picture);
		for (int i = 0; i < n; i++) a[i] = (float) (a[i] + c[i] - Math.sqrt((a[i] - c[i]) * (a[i] - c[i]) + 4 * b[i] * b[i]));
		return a;
	}

	private static float[] blurred(final float[] values, final Grey like) {
		return new Grey(values, like.width(), like.height()).blurred(1.5).values();
	}

	private static List<Integer> strongest(final float[] strength, final Grey picture, final int left, final int top) {
		final List<Integer> peaks = new ArrayList<>();
		final int w = picture.width(), right = Math.min(left + CELL, w - BORDER);
		for (int y = Math.max(top, BORDER); y < Math.min(top + CELL, picture.height() - BORDER); y++)
			for (int x = Math.max(left, BORDER); x < right; x++)
				if (strength[y * w + x] > 20 && isPeak(strength, y * w + x, w)) peaks.add(y * w + x);
		peaks.sort(Comparator.<Integer>comparingDouble(at -> -strength[at]).thenComparingInt(at -> at));
		return peaks.subList(0, Math.min(PER_CELL, peaks.size()));
	}

	private static boolean isPeak(final float[] s, final int at, final int w) {
		for (int v = -2; v <= 2; v++)
			for (int u = -2; u <= 2; u++)
				if ((u != 0 || v != 0) && s[at + v * w + u] >= s[at]) return false;
		return true;
	}

	private static Corner corner(final Grey smooth, final int x, final int y, final double scale) {
		final double turn = turn(smooth, x, y);
		return new Corner((x + 0.5) * scale - 0.5, (y + 0.5) * scale - 0.5, scale, turn, patch(smooth, x, y, turn));
	}

	/** The direction from the middle to the centre of brightness of a disc about it (Rosin 1999). */
	private static double turn(final Grey smooth, final int x, final int y) {
		double across = 0, down = 0;
		final int reach = 8;
		for (int v = -reach; v <= reach; v++)
			for (int u = -reach; u <= reach; u++)
				if (u * u + v * v <= reach * reach) {
					across += u * value(smooth, x + u, y + v);
					down += v * value(smooth, x + u, y + v);
				}
		return StrictMath.atan2(down, across);
	}

	private static float[] patch(final Grey smooth, final int x, final int y, final double turn) {
		final double cos = SPACING * StrictMath.cos(turn), sin = SPACING * StrictMath.sin(turn);
		final float[] patch = new float[SIDE * SIDE];
		for (int i = 0; i < patch.length; i++) {
			final double u = i % SIDE - (SIDE - 1) / 2.0, v = i / SIDE - (SIDE - 1) / 2.0;
			patch[i] = value(smooth, (int) Math.round(x + u * cos - v * sin), (int) Math.round(y + u * sin + v * cos));
		}
		return standardised(patch);
	}

	private static float value(final Grey picture, final int x, final int y) {
		return picture.values()[Math.max(0, Math.min(picture.height() - 1, y)) * picture.width() + Math.max(0, Math.min(picture
			.width() - 1, x))];
	}

	private static float[] standardised(final float[] patch) {
		float mean = 0, square = 0;
		for (final float value : patch) mean += value / patch.length;
		for (int i = 0; i < patch.length; i++) {
			patch[i] -= mean;
			square += patch[i] * patch[i];
		}
		final float length = (float) Math.sqrt(square) + 1e-6f;
		for (int i = 0; i < patch.length; i++) patch[i] /= length;
		return patch;
	}
}
