package org.visavis.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.visavis.detect.Face;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Point;

/** Whether a face of a questioned picture was made from a candidate. */
final class FaceTracing {

	/** The side of the square about a face, in interocular distances. */
	static final double AROUND = 2.2;
	/** Sides of the grid in pixels: a small face is enlarged, a large one made smaller. */
	private static final int LEAST = 160, MOST = 512;
	/** How far blocks are looked for at the coarsest scale, at the next ones and at the finest, in pixels. */
	private static final int FAR = 6, NEAR = 4, NEAREST = 3;
	/** Of so many starts that look best at the coarsest scale all scales are looked at. */
	private static final int FOLLOWED = 2;

	private final Registration registration;
	private final Face face;

	FaceTracing(final Registration registration, final Face face) {
		this.registration = registration;
		this.face = face;
	}

	/** What a start came to: the scale at which most locks, as measured against what must lock there. */
	record Found(LockMap best, Alignment finest, double strength) {}

	/** The best of all starts. */
	Found best(final List<AffineTransform> starts) {
		final List<LockMap> coarse = Tracing.sensible(starts).stream().map(this::coarse).sorted(Comparator
			.comparingInt(map -> -map.locked())).toList();
		return coarse.stream().limit(FOLLOWED).map(this::followed).max(Comparator.comparingDouble(Found::strength))
			.orElseThrow();
	}

	private LockMap coarse(final AffineTransform start) {
		final Scale scale = Scale.OF_FACES.get(0);
		return registration.settled(grid(start).resized(scale.side(), scale.side()), FAR, 3);
	}

	/** From scale to scale; each begins at where the one before ended. */
	private Found followed(final LockMap coarse) {
		final List<LockMap> maps = new ArrayList<>(List.of(coarse));
		final int own = grid(coarse.grid().transform()).width();
		Alignment at = coarse.grid();
		for (final Scale scale : Scale.OF_FACES.subList(1, Scale.OF_FACES.size())) {
			final int side = scale.side() == 0 ? own : scale.side();
			if (scale.side() == 0 && side == LEAST) continue;
			maps.add(registration.settled(at.resized(side, side), scale.side() == 0 ? NEAREST : NEAR, scale.side() == 0 ? 1 : 2));
			at = maps.get(maps.size() - 1).grid();
		}
		final LockMap best = maps.stream().max(Comparator.comparingDouble(FaceTracing::strength)).orElseThrow();
		return new Found(best, at, strength(best));
	}

	/** The locked share over the one that must be reached at its scale; 0 with too little texture. */
	static double strength(final LockMap map) {
		final double limit = Scale.OF_FACES.stream().filter(scale -> scale.side() == map.grid().width()).findFirst().orElse(
			Scale.OF_FACES.get(Scale.OF_FACES.size() - 1)).share();
		return map.hasTexture() ? map.share() / limit : 0;
	}

	/** The square about the face in the lower of both resolutions. */
	private Alignment grid(final AffineTransform toCandidate) {
		final Point middle = Point.mean(face.points());
		final double side = AROUND * face.interocular();
		final int pixels = (int) Math.round(Math.max(LEAST, Math.min(MOST, side * Math.min(1, toCandidate.scale()))));
		final double step = side / pixels, corner = (1 - pixels) / 2.0 * step;
		final AffineTransform toQuestioned = new AffineTransform(step, 0, middle.x() + corner, 0, step, middle.y() + corner);
		return new Alignment(toQuestioned, toQuestioned.then(toCandidate), pixels, pixels);
	}
}
