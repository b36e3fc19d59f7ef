package org.visavis.trace;

import java.util.Optional;

import org.visavis.geometry.AffineTransform;

/** Lays a candidate on a questioned picture, better with each step. For one thread. */
final class Registration {

	private final Pyramid questioned, candidate;
	/** The fine structure of the questioned picture on the grid that it was last asked for on. */
	private Alignment lastGrid;
	private Grey lastBand;

	Registration(final Pyramid questioned, final Pyramid candidate) {
		this.questioned = questioned;
		this.candidate = candidate;
	}

	/** Looks for the blocks of the fine structure within some pixels. */
	Blocks blocks(final Alignment at, final int reach) {
		final Alignment wide = at.widened(reach);
		final Grey found = fine(candidate.on(wide.toCandidate(), wide.width(), wide.height()));
		final int columns = Math.max(1, Blocks.along(at.width()));
		return BlockSearch.search(questionedBand(at), found, reach, block -> at.isInBoth(block % columns * Blocks.STEP, block /
			columns * Blocks.STEP, Blocks.SIZE, questioned, candidate));
	}

	private Grey questionedBand(final Alignment at) {
		final boolean known = lastGrid != null && lastGrid.width() == at.width() && lastGrid.height() == at.height() && lastGrid
			.toQuestioned().equals(at.toQuestioned());
		if (!known) lastBand = fine(questioned.on(at.toQuestioned(), at.width(), at.height()));
		lastGrid = at;
		return lastBand;
	}

	/** Structure between about 2 and 10 pixels of the grid. */
	private static Grey fine(final Grey picture) {
		return picture.band(0.6, 2);
	}

	/** Moves the candidate to where most blocks are found, some times. */
	Alignment refined(final Alignment start, final int reach, final int times) {
		Alignment at = start;
		for (int i = 0; i < times; i++) {
			final Optional<AffineTransform> found = BlockFit.of(blocks(at, reach), reach);
			if (found.isEmpty() || !isSensible(found.get())) return at;
			at = at.corrected(found.get());
		}
		return at;
	}

	/** Neither mirrored nor much larger or smaller. */
	private static boolean isSensible(final AffineTransform found) {
		return found.determinant() > 0.6 && found.determinant() < 1.7;
	}
}
