package org.visavis.picture;

import java.util.Locale;

/**
 * What a matrix of distances shows and the range its colours span. The range is fixed, so that the same colour means
 * the same distance in every record.
 *
 * @param title the quantity, such as "cosine distance (sface)"
 * @param max the distance at which the colours end, above 0; they begin at 0
 */
public record DistanceScale(String title, double max) {

	/**
	 * The scale of a recogniser's distances, wide enough for all but a few pairs of different persons: cosine distances
	 * up to 1.2, dlib's, which lie closer together, up to 0.3; Euclidean distances of the same unit vectors up to
	 * {@code sqrt(2 max)}, 1.55 and 0.77.
	 *
	 * @param distance "cosine" or "euclidean"
	 */
	public static DistanceScale of(final String recogniser, final String distance) {
		final double cosine = recogniser.equals("dlib") ? 0.3 : 1.2;
		return distance.equals("cosine") ? new DistanceScale("cosine distance (" + recogniser + ")", cosine)
			: new DistanceScale("euclidean distance (" + recogniser + ")", Math.sqrt(2 * cosine));
	}

	/** The colour of a distance as an index into the lookup table, 0 to 255, rounded as ImageJ does. */
	int colour(final double distance) {
		return (int) Math.max(0, Math.min(255, distance / max * 255 + 0.5));
	}

	/** The distance from one number on the bar to the next: 1, 2 or 5 times a power of ten, 5 to 12 of them in all. */
	double step() {
		final double power = Math.pow(10, Math.floor(Math.log10(max / 5)));
		final double times = max / 5 / power;
		return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
	}

	/** A number on the bar, with as many decimals as the step needs. */
	String label(final double distance) {
		return String.format(Locale.ROOT, "%." + Math.max(0, (int) Math.ceil(-Math.log10(step()) - 1e-9)) + "f", distance);
	}
}
