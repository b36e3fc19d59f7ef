package org.visavis.trace;

import java.util.List;

import org.visavis.geometry.AffineTransform;

/** Whether a questioned picture has a region that was made from a candidate, whatever it shows. */
final class WholeTracing {

	/** The long side of the grid in pixels: where a start is judged at most, and where it is measured at most. */
	private static final int COARSE = 256, MOST = 768;
	private static final int FAR = 5, NEAR = 3;
	/** With fewer locked blocks at the coarse scale a start has failed. */
	private static final int FAILED = 12;
	/** With so many that hang together no other start is tried. */
	private static final int CLEAR = 60;

	private final Registration registration;
	private final Pyramid questioned;

	WholeTracing(final Registration registration, final Pyramid questioned) {
		this.registration = registration;
		this.questioned = questioned;
	}

	/** The best of some starts at the coarse scale. */
	LockMap coarse(final List<AffineTransform> starts) {
		return Tracing.sensible(starts).stream().map(this::coarse).reduce(WholeTracing::better).orElseThrow();
	}

	/** Whether a start leads somewhere beyond doubt. */
	static boolean isClear(final LockMap coarse) {
		return coarse.largest().size() >= CLEAR;
	}

	static LockMap better(final LockMap one, final LockMap other) {
		return other.largest().size() > one.largest().size() ? other : one;
	}

	private LockMap coarse(final AffineTransform start) {
		final Alignment whole = grid(start);
		return registration.settled(whole.withLongSide(Math.min(COARSE, longSide(whole))), FAR, 2);
	}

	/** Followed to the lower of both resolutions where it has not failed; the scale with the largest region. */
	LockMap followed(final LockMap coarse) {
		if (coarse.largest().size() < FAILED) return coarse;
		final int full = longSide(grid(coarse.grid().transform()));
		LockMap best = coarse;
		Alignment at = coarse.grid();
		for (final int side : new int[] { full / 2, full })
			if (side > longSide(at)) {
				final LockMap map = registration.settled(at.withLongSide(side), NEAR, 1);
				at = map.grid();
				if (strength(map) > strength(best)) best = map;
			}
		return best;
	}

	/** The largest firm region over what it must reach, or the locked share where that is more of what it must reach. */
	static double strength(final LockMap map) {
		return map.hasTexture() ? Math.max(map.firmest().size() / (double) Limits.WHOLE_REGION, map.share() / Limits.WHOLE_SHARE) : 0;
	}

	private static int longSide(final Alignment grid) {
		return Math.max(grid.width(), grid.height());
	}

	private Alignment grid(final AffineTransform toCandidate) {
		final Alignment own = new Alignment(AffineTransform.IDENTITY, toCandidate, questioned.width(), questioned.height());
		final double side = longSide(own) * Math.min(1, toCandidate.scale());
		return own.withLongSide((int) Math.round(Math.max(Blocks.SIZE, Math.min(MOST, side))));
	}
}
