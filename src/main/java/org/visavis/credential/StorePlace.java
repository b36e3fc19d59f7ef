package org.visavis.credential;

import java.util.List;

/**
 * The manifest store of a file.
 *
 * @param store its bytes, joined where the file holds it in pieces
 * @param parts the stretches of the file that hold it, with what the container adds to them
 */
record StorePlace(byte[] store, List<FilePart> parts) {

	/** Where it begins in the file. */
	long offset() {
		return parts.get(0).start();
	}

	/** How many bytes of other stretches do not lie in these. */
	long outside(final List<FilePart> others) {
		return others.stream().mapToLong(other -> other.length() - parts.stream().mapToLong(part -> Math.max(0, Math.min(part
			.end(), other.end()) - Math.max(part.start(), other.start()))).sum()).sum();
	}
}
