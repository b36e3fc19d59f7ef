package org.visavis.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.visavis.detect.Face;
import org.visavis.geometry.AffineTransform;

/** Traces a questioned picture to a candidate: finds the one transform, then measures what agrees under it. */
public final class Tracing {

	private final TracedPicture questioned, candidate;
	private final IntFunction<List<Face>> likely;
	private final Registration registration;
	private final Measuring measuring;

	private Tracing(final TracedPicture questioned, final TracedPicture candidate, final IntFunction<List<Face>> likely) {
		this.questioned = questioned;
		this.candidate = candidate;
		this.likely = likely;
		registration = new Registration(questioned.pyramid(), candidate.pyramid());
		measuring = new Measuring(questioned, candidate);
	}

	/** The whole picture and each face of the questioned one, which may be any of the candidate's. */
	public static PairTrace trace(final TracedPicture questioned, final TracedPicture candidate) {
		return trace(questioned, candidate, face -> candidate.faces());
	}

	/** @param likely which faces of the candidate a face of the questioned picture, by its place among its faces, may be */
	public static PairTrace trace(final TracedPicture questioned, final TracedPicture candidate, final IntFunction<List<Face>> likely) {
		return new Tracing(questioned, candidate, likely).trace();
	}

	private PairTrace trace() {
		final List<AffineTransform> ofFaces = new ArrayList<>();
		for (int face = 0; face < questioned.faces().size(); face++) ofFaces.addAll(starts(face));
		final LockMap whole = whole(ofFaces);
		return new PairTrace(measuring.whole(whole), IntStream.range(0, questioned.faces().size()).mapToObj(face -> face(face,
			whole)).toList());
	}

	/** Corners are asked only where nothing simpler leads anywhere. */
	private LockMap whole(final List<AffineTransform> ofFaces) {
		final WholeTracing tracing = new WholeTracing(registration, questioned.pyramid());
		final LockMap simple = tracing.coarse(Starts.whole(questioned.pyramid(), candidate.pyramid()));
		final List<AffineTransform> others = new ArrayList<>();
		if (!WholeTracing.isClear(simple)) {
			others.addAll(ofFaces);
			others.addAll(Starts.corners(questioned, candidate));
		}
		final LockMap best = others.isEmpty() ? simple : WholeTracing.better(simple, tracing.coarse(others));
		return tracing.followed(best);
	}

	private List<AffineTransform> starts(final int face) {
		return Starts.faces(questioned.faces().get(face), likely.apply(face), candidate.pyramid().width());
	}

	private Trace face(final int place, final LockMap whole) {
		final Face face = questioned.faces().get(place);
		final List<AffineTransform> starts = new ArrayList<>(starts(place));
		starts.add(whole.grid().transform());
		return measuring.face(face, new FaceTracing(registration, face).best(starts));
	}

	/** Those of some transforms that make a picture neither tiny nor huge; the last where none does. */
	static List<AffineTransform> sensible(final List<AffineTransform> transforms) {
		final List<AffineTransform> sensible = transforms.stream().filter(t -> t.scale() > 0.04 && t.scale() < 25).toList();
		return sensible.isEmpty() ? transforms.subList(transforms.size() - 1, transforms.size()) : sensible;
	}
}
