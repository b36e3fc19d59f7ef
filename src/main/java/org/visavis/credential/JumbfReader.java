package org.visavis.credential;

import java.util.ArrayList;
import java.util.List;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.file.VisibleText;

/** Reads the superboxes of a manifest store, to a depth and number that no program needs. */
final class JumbfReader {

	private static final String SUPERBOX = "jumb", DESCRIPTION = "jumd";
	private static final int DEPTH = 8, MOST_BOXES = 10_000, TOGGLES = 16, LABEL = 17, HAS_LABEL = 2;

	private final Bytes store;
	private int boxes;

	private JumbfReader(final byte[] store) {
		this.store = new Bytes(store);
	}

	/** The first superbox. */
	static JumbfBox read(final byte[] store) throws BadCredential {
		final JumbfReader reader = new JumbfReader(store);
		final List<Chunk> found = Chunk.ofBoxes(reader.store, 0, store.length);
		if (found.isEmpty() || !found.get(0).name().equals(SUPERBOX)) throw broken("is cut off or damaged");
		return reader.box(found.get(0), 0);
	}

	private JumbfBox box(final Chunk place, final int depth) throws BadCredential {
		if (depth > DEPTH) throw broken("nests deeper than " + DEPTH + " levels");
		final List<Chunk> inside = Chunk.ofBoxes(store, place.start(), place.end());
		boxes += inside.size();
		if (boxes > MOST_BOXES) throw broken("holds more than " + MOST_BOXES + " boxes");
		if (inside.isEmpty() || !inside.get(0).name().equals(DESCRIPTION) || inside.get(0).length() < LABEL) throw broken(
			"has a box without a description");
		final List<JumbfBox> superboxes = new ArrayList<>();
		final List<Chunk> contents = new ArrayList<>();
		for (final Chunk chunk : inside.subList(1, inside.size()))
			if (chunk.name().equals(SUPERBOX)) superboxes.add(box(chunk, depth + 1));
			else contents.add(chunk);
		return new JumbfBox(store, place, Chunk.letters(store, inside.get(0).start()), label(inside.get(0)), superboxes, contents);
	}

	private String label(final Chunk description) {
		if ((store.u8(description.start() + TOGGLES) & HAS_LABEL) == 0) return "";
		final int start = description.start() + LABEL;
		int end = start;
		while (end < description.end() && store.u8(end) != 0)
			end++;
		return VisibleText.decoded(store.array(), start, end - start);
	}

	private static BadCredential broken(final String what) {
		return new BadCredential("general.error", "the manifest store " + what);
	}
}
