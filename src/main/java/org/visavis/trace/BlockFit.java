package org.visavis.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Point;

/** One transform for as many displaced blocks as agree with one another. */
final class BlockFit {

	/** Correlation from which on a block's displacement counts. */
	private static final double COUNTING = 0.5;
	/** With fewer agreeing blocks there is no transform, and up to the second only a shift. */
	private static final int LEAST = 4, LEAST_AFFINE = 10;
	/** How far blocks may lie off in one fit after the other, in pixels. */
	private static final double[] TOLERANCES = { 3, 2, 1.5, 1, 1 };

	private final List<Point> from = new ArrayList<>(), to = new ArrayList<>();
	private final List<Double> weights = new ArrayList<>();

	private BlockFit(final Blocks blocks) {
		for (int i = 0; i < blocks.count(); i++)
			if (blocks.textured()[i] && blocks.peak()[i] > COUNTING) {
				from.add(blocks.centre(i));
				to.add(blocks.centre(i).plus(blocks.right()[i], blocks.down()[i]));
				weights.add((double) blocks.peak()[i] * blocks.peak()[i]);
			}
	}

	/** From the grid to where the candidate's content lies on it; empty where too few blocks agree. */
	static Optional<AffineTransform> of(final Blocks blocks, final int reach) {
		final BlockFit fit = new BlockFit(blocks);
		return fit.from.size() < LEAST ? Optional.empty() : fit.refined(fit.mostCommonShift(reach));
	}

	/** The shift that most blocks have, to a pixel. */
	private AffineTransform mostCommonShift(final int reach) {
		final int side = 2 * reach + 1;
		final double[] votes = new double[side * side];
		for (int i = 0; i < from.size(); i++) vote(votes, side, i, reach);
		int best = votes.length / 2;
		for (int i = 0; i < votes.length; i++) if (votes[i] > votes[best]) best = i;
		return AffineTransform.shift(best % side - reach, best / side - reach);
	}

	/** A block votes for its displacement and, less, for those around. */
	private void vote(final double[] votes, final int side, final int i, final int reach) {
		final double x = to.get(i).x() - from.get(i).x() + reach, y = to.get(i).y() - from.get(i).y() + reach;
		for (int v = Math.max(0, (int) y - 1); v < Math.min(side, y + 3); v++)
			for (int u = Math.max(0, (int) x - 1); u < Math.min(side, x + 3); u++)
				votes[v * side + u] += weights.get(i) * Math.max(0, 1 - Math.hypot(u - x, v - y) / 2);
	}

	private Optional<AffineTransform> refined(final AffineTransform start) {
		AffineTransform transform = start;
		for (final double tolerance : TOLERANCES) {
			final double[] agreeing = agreeing(transform, tolerance);
			int count = 0;
			for (final double weight : agreeing) if (weight > 0) count++;
			if (count < LEAST) return Optional.empty();
			transform = fit(agreeing, count);
		}
		return Optional.of(transform);
	}

	/** Tukey's weights: 0 beyond the tolerance. */
	private double[] agreeing(final AffineTransform transform, final double tolerance) {
		final double[] agreeing = new double[from.size()];
		for (int i = 0; i < agreeing.length; i++) {
			final double off = transform.apply(from.get(i)).distanceTo(to.get(i)) / tolerance;
			agreeing[i] = off < 1 ? weights.get(i) * (1 - off * off) * (1 - off * off) : 0;
		}
		return agreeing;
	}

	private AffineTransform fit(final double[] agreeing, final int count) {
		try {
			if (count >= LEAST_AFFINE) return AffineTransform.leastSquares(from, to, agreeing);
		}
		catch (final IllegalArgumentException e) {
			// blocks in one line tell no more than a shift
		}
		final Point before = Point.mean(from, agreeing), after = Point.mean(to, agreeing);
		return AffineTransform.shift(after.x() - before.x(), after.y() - before.y());
	}
}
