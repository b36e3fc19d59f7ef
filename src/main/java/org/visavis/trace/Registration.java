package org.visavis.trace;

import java.util.Optional;

import org.visavis.geometry.AffineTransform;

/** Lays a candidate on a questioned picture, better with each step, and looks for its blocks. For one thread. */
final class Registration {

	/** Within how many pixels blocks are looked for where it is measured; less is never asked. */
	private static final int MEASURED = 3;
	/** A picture that would be moved by less lies still, in pixels of the grid. */
	private static final double STILL = 0.03;

	private final Pyramid questioned, candidate;
	/** The fine structure of the questioned picture on the grid that it was last asked for on. */
	private Alignment lastGrid;
	private Grey lastBand;

	Registration(final Pyramid questioned, final Pyramid candidate) {
		this.questioned = questioned;
		this.candidate = candidate;
	}

	/**
	 * Moves the candidate to where most blocks are found, until it lies still, and says what is found there.
	 *
	 * @param reach within how many pixels blocks are looked for as long as it is moved
	 * @param times how often it is moved at most
	 */
	LockMap settled(final Alignment start, final int reach, final int times) {
		Alignment at = start;
		BlockSearch found = search(at, reach);
		for (int i = 1; i <= times; i++) {
			final Optional<AffineTransform> move = BlockFit.of(found.blocks(), reach);
			if (move.isEmpty() || !isSensible(move.get()) || at.isStillBy(move.get(), STILL)) break;
			at = at.corrected(move.get());
			found = search(at, i == times ? MEASURED : reach);
		}
		return LockMap.of(at, found.blocks(MEASURED));
	}

	/** Looks for the blocks of the fine structure within some pixels. */
	private BlockSearch search(final Alignment at, final int reach) {
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

	/** Neither mirrored nor much larger or smaller. */
	private static boolean isSensible(final AffineTransform found) {
		return found.determinant() > 0.6 && found.determinant() < 1.7;
	}
}
