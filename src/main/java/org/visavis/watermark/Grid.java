package org.visavis.watermark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tries payloads on the blocks of one grid in one reading. */
final class Grid {

	/** Payloads with fewer blocks a bit are not tried. */
	static final int LEAST = 4;
	/** With fewer bits seen a turn is not tried. */
	static final int LEAST_SEEN = 24;
	/** Payloads of letters are of programs whose widths are multiples of 64 pixels, so their rows turn by multiples of 8 bits. */
	static final int TURN = 8;

	private final Reading reading;
	private final Place first;
	private final int columns;
	private final double[] soft;

	/**
	 * @param first with turn and offset 0
	 */
	Grid(final int[] squares, final Place first, final Reading reading) {
		this.reading = reading;
		this.first = first;
		final Blocks blocks = Blocks.of(squares, first.size(), first.left(), first.top());
		columns = blocks.columns();
		soft = reading.soft(blocks);
	}

	/** Tries them as they stand in a whole picture. */
	void straight(final List<Payload> payloads, final Family family) {
		ofLengths(payloads).forEach((bits, some) -> {
			final Sums sums = new Folding(soft, columns, bits).turned(columns % bits);
			some.forEach(payload -> family.take(best(sums, payload, columns % bits, 1), 1));
		});
	}

	/** Tries them as they stand in a part of a picture: with rows that turn by so many bits, from any bit on. */
	void cut(final List<Payload> payloads, final Family family) {
		ofLengths(payloads).forEach((bits, some) -> {
			final Folding folding = new Folding(soft, columns, bits);
			for (int turn = 0; turn < bits; turn++) {
				final List<Payload> turning = turning(some, turn);
				if (turning.isEmpty()) continue;
				final Sums sums = folding.turned(turn);
				for (final Payload payload : turning)
					if (sums.count() >= LEAST_SEEN) family.take(best(sums, payload, turn, bits), bits);
			}
		});
	}

	private static List<Payload> turning(final List<Payload> payloads, final int turn) {
		return payloads.stream().filter(payload -> turn % TURN == 0 || !payload.isText()).toList();
	}

	private Map<Integer, List<Payload>> ofLengths(final List<Payload> payloads) {
		return payloads.stream().filter(payload -> payload.length() * LEAST <= soft.length).collect(Collectors.groupingBy(
			Payload::length));
	}

	/** The best of the first offsets. */
	private Agreement best(final Sums sums, final Payload payload, final int turn, final int offsets) {
		final Sums read = sums.centred(payload.period());
		final Template template = payload.template(turn, reading);
		final int offset = template.best(read, offsets);
		return new Agreement(payload, reading, first.with(turn, offset), template.correlation(read, offset, payload.period()), sums.count());
	}
}
