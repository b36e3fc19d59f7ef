package org.visavis.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether two pictures agree away from the borders of what both show, where frames, banners and captions lie. */
final class Inside {

	private Inside() {}

	static boolean agrees(final LockMap map, final Pyramid questioned, final Pyramid candidate) {
		final List<Integer> inside = inside(map, questioned, candidate);
		final Set<Integer> firmest = new HashSet<>(map.firmest());
		final long textured = inside.stream().filter(i -> map.blocks().textured()[i]).count();
		final long firm = inside.stream().filter(firmest::contains).count();
		final long locked = inside.stream().filter(map.blocks()::isLocked).count();
		return textured > 0 && (firm >= Limits.INSIDE_FIRM * textured || locked >= Limits.INSIDE_LOCKED * textured);
	}

	/** The blocks that are left where a border is cut off the smallest rectangle about all that lie in both pictures. */
	private static List<Integer> inside(final LockMap map, final Pyramid questioned, final Pyramid candidate) {
		final int columns = map.blocks().columns();
		final int[] both = IntStream.range(0, map.blocks().count()).filter(i -> map.grid().isInBoth(i % columns * Blocks.STEP, i / columns *
			Blocks.STEP, Blocks.SIZE, questioned, candidate)).toArray();
		final int[] across = IntStream.of(both).map(i -> i % columns).sorted().toArray();
		final int[] down = IntStream.of(both).map(i -> i / columns).sorted().toArray();
		return IntStream.of(both).filter(i -> isInner(i % columns, across) && isInner(i / columns, down)).boxed().toList();
	}

	/** @param sorted all places */
	private static boolean isInner(final int place, final int[] sorted) {
		final int first = sorted[0], last = sorted[sorted.length - 1];
		final double border = Limits.BORDER * (last - first);
		return place >= first + border && place <= last - border;
	}
}
