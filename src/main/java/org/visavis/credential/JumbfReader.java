package org.visavis.credential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.file.VisibleText;

/** Reads the superboxes of a manifest store, to a depth and number that no program needs. */
final class JumbfReader {

	private static final String SUPERBOX = "jumb", DESCRIPTION = "jumd";
	/** What the UUIDs of types end with, behind their four letters; that of an embedded file is another. */
	private static final String USUAL = "\u0000\u0011\u0000\u0010\u0080\u0000\u0000\u00aa\u0000\u0038\u009b\u0071", EMBEDDED =
		"\u0040\u00cb\u000c\u0032\u00bb\u008a\u0048\u009d\u00a7\u000b\u002a\u00d6\u00f4\u007f\u0043\u0069";
	private static final int DEPTH = 8, MOST_BOXES = 10_000, MOST_ITEMS = 500_000, TOGGLES = 16, LABEL = 17;
	/** Requestable and with a label; what may be added are a number, a hash and a private box. */
	private static final int NEEDED = 3, ALLOWED = 31;

	private final Bytes store;
	private int boxes, items;

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
		if (inside.isEmpty() || !isDescription(inside.get(0))) throw broken("has a box without a description of a known form");
		final List<JumbfBox> superboxes = new ArrayList<>();
		final List<Chunk> contents = new ArrayList<>();
		for (final Chunk chunk : inside.subList(1, inside.size()))
			if (chunk.name().equals(SUPERBOX)) superboxes.add(box(chunk, depth + 1));
			else contents.add(chunk);
		if (superboxes.stream().map(JumbfBox::label).distinct().count() < superboxes.size()) throw broken(
			"has two boxes of one label");
		count(contents);
		return new JumbfBox(store, place, Chunk.letters(store, inside.get(0).start()), label(inside.get(0)), superboxes, contents,
			new HashMap<>());
	}

	/** Many boxes of CBOR that are each within {@link CborLimits} are too many together. */
	private void count(final List<Chunk> contents) throws BadCredential {
		for (final Chunk chunk : contents)
			if (chunk.name().equals("cbor")) items += items(chunk.content(store));
		if (items > MOST_ITEMS) throw broken("holds more than " + MOST_ITEMS + " items of CBOR");
	}

	/** What is no CBOR is never decoded. */
	private static int items(final byte[] cbor) {
		try {
			return CborLimits.check(cbor);
		}
		catch (final BadCredential e) {
			return 0;
		}
	}

	private boolean isDescription(final Chunk box) {
		if (!box.name().equals(DESCRIPTION) || box.length() < LABEL) return false;
		final int toggles = store.u8(box.start() + TOGGLES);
		return (toggles & NEEDED) == NEEDED && toggles <= ALLOWED && (store.has(box.start() + 4, USUAL) || store.has(box.start(),
			EMBEDDED));
	}

	private String label(final Chunk description) {
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
