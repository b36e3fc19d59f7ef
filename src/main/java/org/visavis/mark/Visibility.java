package org.visavis.mark;

/** How much of a mark a picture hides at each pixel: the more, the more it varies there (Voloshynovskiy and others 1999, doi 10.1007/10719724_16). */
final class Visibility {

	private static final int RADIUS = 3;
	/** Of a plain surface, and the most, in grey levels of deviation. */
	private static final float PLAIN = 1, MOST = 24;

	private Visibility() {}

	/** Of a picture's brightness, above 0, in no unit. */
	static Plane of(final Plane brightness) {
		final Plane deviation = brightness.minus(brightness.mean(RADIUS)).deviation(RADIUS);
		final float[] values = deviation.values();
		for (int i = 0; i < values.length; i++) values[i] = (float) Math.sqrt(Math.sqrt(PLAIN + Math.min(MOST, values[i])));
		return deviation;
	}
}
