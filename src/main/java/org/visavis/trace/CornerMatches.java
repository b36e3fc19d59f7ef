package org.visavis.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Point;

/** Corners of two pictures that look alike, and the one transform that most of them agree on. */
final class CornerMatches {

	/** The least likeness, and by how much the second best must look less alike (as a ratio of squared distances). */
	private static final double ALIKE = 0.8, RATIO = 0.8;
	/** How far off a corner may lie, as a share of the candidate's long side. */
	private static final double TOLERANCE = 0.015;
	/** So many corners must agree, and so many of the best matches are tried as a start. */
	private static final int LEAST = 6, STARTS = 400;

	private final List<Match> matches = new ArrayList<>();

	private record Match(Corner from, Corner to, float alike) {

		AffineTransform transform() {
			final double scale = to.scale() / from.scale(), turn = to.turn() - from.turn();
			final double a = scale * StrictMath.cos(turn), b = scale * StrictMath.sin(turn);
			return new AffineTransform(a, -b, to.x() - a * from.x() + b * from.y(), b, a, to.y() - b * from.x() - a * from.y());
		}

		double off(final AffineTransform transform) {
			return transform.apply(new Point(from.x(), from.y())).distanceTo(new Point(to.x(), to.y()));
		}
	}

	private CornerMatches(final List<Corner> questioned, final List<Corner> candidate) {
		for (final Corner corner : questioned) best(corner, candidate).ifPresent(matches::add);
		matches.sort(Comparator.comparingDouble(m -> -m.alike));
	}

	/**
	 * From pixels of the questioned picture to pixels of the candidate; empty where too few agree.
	 *
	 * @param longSide of the candidate in pixels
	 */
	static Optional<AffineTransform> transform(final List<Corner> questioned, final List<Corner> candidate,
		final int longSide)
	{
		return new CornerMatches(questioned, candidate).agreed(TOLERANCE * longSide);
	}

	private static Optional<Match> best(final Corner corner, final List<Corner> others) {
		float first = -1, second = -1;
		Corner best = null;
		for (final Corner other : others) {
			final float alike = corner.alike(other);
			if (alike > first) {
				if (best == null || Math.hypot(best.x() - other.x(), best.y() - other.y()) > 4 * best.scale()) second = first;
				first = alike;
				best = other;
			}
			else if (alike > second && Math.hypot(best.x() - other.x(), best.y() - other.y()) > 4 * best.scale()) second = alike;
		}
		return best == null || first < ALIKE || 1 - first > RATIO * (1 - second) ? Optional.empty() : Optional.of(new Match(
			corner, best, first));
	}

	private Optional<AffineTransform> agreed(final double tolerance) {
		Optional<AffineTransform> best = Optional.empty();
		int most = LEAST - 1;
		for (int i = 0; i < Math.min(STARTS, matches.size()); i++) {
			final AffineTransform start = matches.get(i).transform();
			final int agreeing = agreeing(start, 2 * tolerance).size();
			if (agreeing <= most) continue;
			most = agreeing;
			best = Optional.of(start);
		}
		return best.flatMap(start -> fitted(start, tolerance));
	}

	private Optional<AffineTransform> fitted(final AffineTransform start, final double tolerance) {
		AffineTransform transform = start;
		for (int i = 0; i < 4; i++) {
			final List<Match> agreeing = agreeing(transform, i == 0 ? 2 * tolerance : tolerance);
			if (agreeing.size() < LEAST) return Optional.empty();
			try {
				transform = AffineTransform.leastSquares(agreeing.stream().map(m -> new Point(m.from.x(), m.from.y())).toList(),
					agreeing.stream().map(m -> new Point(m.to.x(), m.to.y())).toList(), agreeing.stream().mapToDouble(m -> 1)
						.toArray());
			}
			catch (final IllegalArgumentException e) {
				return Optional.empty();
			}
		}
		return Optional.of(transform).filter(t -> t.determinant() > 0);
	}

	private List<Match> agreeing(final AffineTransform transform, final double tolerance) {
		return matches.stream().filter(match -> match.off(transform) < tolerance).toList();
	}
}
