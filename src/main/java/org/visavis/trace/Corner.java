package org.visavis.trace;

/**
 * A corner of a picture with what is around it.
 *
 * @param x in pixels of the picture
 * @param scale how many pixels of the picture one step of the patch is
 * @param turn direction from dark to light about it, in radians, clockwise from the right
 * @param patch 8 by 8 values, turned to that direction, with mean 0 and length 1
 */
record Corner(double x, double y, double scale, double turn, float[] patch) {

	/** The same corner in the mirrored picture. */
	Corner mirrored(final int width) {
		final int side = (int) Math.round(Math.sqrt(patch.length));
		final float[] upsideDown = new float[patch.length];
		for (int row = 0; row < side; row++) System.arraycopy(patch, row * side, upsideDown, (side - 1 - row) * side, side);
		return new Corner(width - 1 - x, y, scale, Math.PI - turn, upsideDown);
	}

	/** How alike two patches are, -1 to 1. */
	float alike(final Corner other) {
		float sum = 0;
		for (int i = 0; i < patch.length; i++) sum += patch[i] * other.patch[i];
		return sum;
	}
}
