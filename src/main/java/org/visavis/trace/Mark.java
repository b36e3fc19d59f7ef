package org.visavis.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.visavis.geometry.Box;

/**
 * What one block of a picture says, to be drawn.
 *
 * @param box about the middle of the block, in pixels of the questioned picture; boxes do not overlap
 * @param right by how many of these pixels the candidate's content lies further right, where it locks
 * @param down likewise further down
 */
public record Mark(Box box, State state, double right, double down) {

	/** Whether a block is found again, is found elsewhere or not at all, or has nothing to be found by. */
	public enum State {
		LOCKED, CONTRADICTING, NO_TEXTURE;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
	}

	static List<Mark> of(final LockMap map) {
		final List<Mark> marks = new ArrayList<>();
		final int around = (Blocks.SIZE - Blocks.STEP) / 2;
		for (int block = 0; block < map.blocks().count(); block++) {
			final int x = block % map.blocks().columns() * Blocks.STEP + around, y = block / map.blocks().columns() * Blocks.STEP + around;
			final double step = map.grid().toQuestioned().scale();
			marks.add(new Mark(map.grid().onQuestioned(x, y, x + Blocks.STEP, y + Blocks.STEP), state(map.blocks(), block), step * map.blocks()
				.right()[block], step * map.blocks().down()[block]));
		}
		return List.copyOf(marks);
	}

	private static State state(final Blocks blocks, final int block) {
		if (!blocks.textured()[block]) return State.NO_TEXTURE;
		return blocks.isLocked(block) ? State.LOCKED : State.CONTRADICTING;
	}
}
