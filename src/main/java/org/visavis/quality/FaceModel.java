package org.visavis.quality;

import java.util.ArrayList;
import java.util.List;

import org.visavis.detect.Face;
import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;

/**
 * A generic head seen from the front, as five points in space: where they lie in the image is the mean of YuNet's
 * points on the 102 neutral frontal photographs of the London set, made symmetric; how far they stand out is an assumption (tip of the nose 27 mm, corners of the mouth 4 mm
 * before the eyes, at 63 mm between the eyes). Good enough to tell a profile from a front view; not a measurement of
 * anybody.
 */
final class FaceModel {

	/** Half of the distance between the eyes. */
	private static final double EYE_X = 17.62;
	private static final double[] X = { -EYE_X, EYE_X, 0, -14.85, 14.85 };
	private static final double[] Y = { 0, 0, 20.26, 37.15, 37.15 };
	private static final double[] Z = { 0, 0, 15, 2, 2 };

	private FaceModel() {}

	/** The transform from the photograph to a crop in which a frontal face has level eyes, their midpoint at
	 * {@code eyes} and 35.24 pixels apart. */
	static SimilarityTransform toCrop(final Face face, final Point eyes) {
		final List<Point> template = new ArrayList<>(5);
		for (int i = 0; i < 5; i++)
			template.add(new Point(eyes.x() + X[i], eyes.y() + Y[i]));
		return SimilarityTransform.leastSquares(face.points(), template);
	}

	/**
	 * Yaw, pitch and roll in degrees, from the affine map of the model to the five points by least squares, read as a
	 * scaled orthographic view (after DeMenthon and Davis, IJCV 15, 1995, doi 10.1007/BF01450852).
	 *
	 * @return yaw: positive where the nose points to the right of the image; pitch: positive where it points down; roll:
	 *         positive where the head leans clockwise on the screen
	 */
	static double[] pose(final Face face) {
		final double[] across = row(face.points().stream().mapToDouble(Point::x).toArray());
		final double[] down = row(face.points().stream().mapToDouble(Point::y).toArray());
		final double roll = Math.atan2(down[0], across[0]);
		final double cos = Math.cos(roll), sin = Math.sin(roll);
		final double scale = (length(across) + length(down)) / 2;
		final double noseRight = (cos * across[2] + sin * down[2]) / scale;
		final double noseDown = (cos * down[2] - sin * across[2]) / scale;
		return new double[] { degrees(Math.asin(clip(noseRight))), degrees(Math.asin(clip(noseDown))), degrees(roll) };
	}

	/** How one image coordinate depends on the model's x, y, z. The model is symmetric, so x stands alone. */
	private static double[] row(final double[] u) {
		final double meanU = mean(u), meanY = mean(Y), meanZ = mean(Z);
		double xx = 0, yy = 0, yz = 0, zz = 0, xu = 0, yu = 0, zu = 0;
		for (int i = 0; i < 5; i++) {
			final double y = Y[i] - meanY, z = Z[i] - meanZ, d = u[i] - meanU;
			xx += X[i] * X[i];
			yy += y * y;
			yz += y * z;
			zz += z * z;
			xu += X[i] * d;
			yu += y * d;
			zu += z * d;
		}
		final double det = yy * zz - yz * yz;
		return new double[] { xu / xx, (zz * yu - yz * zu) / det, (yy * zu - yz * yu) / det };
	}

	private static double mean(final double[] values) {
		double sum = 0;
		for (final double value : values)
			sum += value;
		return sum / values.length;
	}

	private static double length(final double[] v) {
		return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
	}

	private static double clip(final double value) {
		return Math.max(-1, Math.min(1, value));
	}

	private static double degrees(final double radians) {
		return Math.toDegrees(radians);
	}
}
