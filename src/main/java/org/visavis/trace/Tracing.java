package org.visavis.trace;

import java.util.ArrayList;
import java.util.List;

import org.visavis.detect.Face;
import org.visavis.geometry.AffineTransform;

/** Traces a questioned picture to a candidate: finds the one transform, then measures what agrees under it. */
public final class Tracing {

	/** A start that is so much stronger than it must be is taken without trying others. */
	private static final double CLEAR = 2;

	private final TracedPicture questioned, candidate;
	private final Registration registration;
	private final Measuring measuring;

	private Tracing(final TracedPicture questioned, final TracedPicture candidate) {
		this.questioned = questioned;
		this.candidate = candidate;
		registration = new Registration(questioned.pyramid(), candidate.pyramid());
		measuring = new Measuring(questioned, candidate);
	}

	/** The whole picture and each face of the questioned one. */
	public static PairTrace trace(final TracedPicture questioned, final TracedPicture candidate) {
		return new Tracing(questioned, candidate).trace();
	}

	private PairTrace trace() {
		final List<AffineTransform> ofFaces = new ArrayList<>();
		for (final Face face : questioned.faces())
			ofFaces.addAll(Starts.faces(face, candidate.faces(), candidate.pyramid().width()));
		final LockMap whole = whole(ofFaces);
		return new PairTrace(measuring.whole(whole), questioned.faces().stream().map(face -> face(face, whole)).toList());
	}

	/** Corners are asked only where nothing simpler leads anywhere. */
	private LockMap whole(final List<AffineTransform> ofFaces) {
		final WholeTracing tracing = new WholeTracing(registration, questioned.pyramid());
		final LockMap simple = tracing.coarse(Starts.whole(questioned.pyramid(), candidate.pyramid()));
		final List<AffineTransform> others = new ArrayList<>();
		if (WholeTracing.strength(simple) < CLEAR) {
			others.addAll(ofFaces);
			others.addAll(Starts.corners(questioned, candidate));
		}
		final LockMap best = others.isEmpty() ? simple : WholeTracing.better(simple, tracing.coarse(others));
		return tracing.followed(best);
	}

	private Trace face(final Face face, final LockMap whole) {
		final List<AffineTransform> starts = new ArrayList<>(Starts.faces(face, candidate.faces(), candidate.pyramid().width()));
		starts.add(whole.grid().transform());
		return measuring.face(face, new FaceTracing(registration, face).best(starts), whole);
	}

	/** Whether a transform makes a picture neither tiny nor huge. */
	static boolean isSensible(final AffineTransform transform) {
		return transform.scale() > 0.04 && transform.scale() < 25;
	}
}
