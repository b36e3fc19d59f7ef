package org.visavis.enrol;

import org.visavis.gallery.Erased;

/** Counts the files of an input that stay out of a gallery since they were erased from it, where none of them is read. */
final class Skipped {

	private final Erased erased;
	private long photographs, partly;

	Skipped(final Erased erased) {
		this.erased = erased;
	}

	/** Counts a file by the SHA-256 of its content. */
	void count(final String sha256) {
		if (erased.hasPhotograph(sha256)) photographs++;
		else if (erased.hasAnyOf(sha256)) partly++;
	}

	void tell(final Tally tally) {
		tally.erased.set(photographs);
		tally.partly.set(partly);
	}
}
