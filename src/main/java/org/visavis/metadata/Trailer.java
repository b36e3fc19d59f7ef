package org.visavis.metadata;

import org.visavis.file.Bytes;
import org.visavis.file.VisibleText;

/**
 * What stands behind the end of a picture, which no viewer shows: Samsung's fields, which a directory at the end of the file
 * lists, and whatever else is there.
 */
final class Trailer {

	private static final String SAMSUNG = "Samsung trailer", DIRECTORY = "SEFH", END = "SEFT";
	private static final int SHOWN = 64, MOST_FIELDS = 100, ENTRY = 12, HEAD = 12, FIELD_HEAD = 8;

	private final Bytes file;
	private final MetadataFacts facts;

	Trailer(final Bytes file, final MetadataFacts facts) {
		this.file = file;
		this.facts = facts;
	}

	/** @param end where the picture ends */
	void add(final int end) {
		int first = end;
		while (first < file.length() && file.u8(first) == 0)
			first++;
		if (first == file.length()) return;
		facts.add(StructureFacts.GROUP, "behind the picture", file.length() - end + " bytes, which begin with " + VisibleText
			.decoded(file.array(), first, Math.min(SHOWN, file.length() - first)), end);
	}

	/** Adds Samsung's fields, wherever the picture ends. */
	void addSamsung() {
		final int length = file.length();
		if (length < HEAD + 8 || !file.has(length - 4, END)) return;
		final long start = length - 8 - file.u32LowFirst(length - 8);
		if (start < 0 || !file.has((int) start, DIRECTORY)) return;
		final long count = Math.min(MOST_FIELDS, file.u32LowFirst((int) start + 8));
		for (int i = 0; i < count; i++)
			addField((int) start, (int) start + HEAD + ENTRY * i);
	}

	/** An entry says how far before the directory a field lies, and how long it is; the field has its name before its text. */
	private void addField(final int directory, final int entry) {
		final long at = directory - file.u32LowFirst(entry + 4), bytes = file.u32LowFirst(entry + 8);
		if (at < 0 || bytes < FIELD_HEAD || at + bytes > directory) throw new IndexOutOfBoundsException("A field outside of the trailer");
		final long nameBytes = file.u32LowFirst((int) at + 4), text = at + FIELD_HEAD + nameBytes;
		if (nameBytes > bytes - FIELD_HEAD) throw new IndexOutOfBoundsException("A name longer than its field");
		facts.add(SAMSUNG, VisibleText.decoded(file.array(), (int) at + FIELD_HEAD, (int) nameBytes), VisibleText.decoded(file
			.array(), (int) text, (int) (at + bytes - text)), at);
	}
}
