package org.visavis.mark;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture as a mark is sought in it: longer side {@value #SIDE}, its coarse structure taken away, its fine structure evened out
 * and cut; also of half that size, a quarter and so on, for larger chips.
 */
final class WhitePicture {

	static final int SIDE = 512;

	private static final int LEVELS = 3, FINE = 2, AROUND = 5;
	private static final float MOST = 2.5f, PLAIN = 0.5f;

	private final List<Plane> levels = new ArrayList<>();

	WhitePicture(final Plane picture) {
		final double part = (double) SIDE / Math.max(picture.width(), picture.height());
		for (int level = 0; level < LEVELS; level++)
			levels.add(white(picture.resized(side(picture.width() * part / (1 << level)), side(picture.height() * part / (1 << level)))));
	}

	private static int side(final double length) {
		return Math.max(1, (int) Math.round(length));
	}

	private static Plane white(final Plane picture) {
		final Plane detail = picture.minus(picture.mean(FINE));
		final float[] values = detail.values(), deviations = detail.deviation(AROUND).values();
		for (int i = 0; i < values.length; i++) values[i] = Math.max(-MOST, Math.min(MOST, values[i] / (deviations[i] + PLAIN)));
		return detail;
	}

	/** The picture for chips of which {@code across} lie along its longer side: the coarsest with at least 1.6 pixels a chip. */
	Plane of(final double across) {
		int level = 0;
		while (level < LEVELS - 1 && (SIDE >> level + 1) / across >= 1.6) level++;
		return levels.get(level);
	}
}
