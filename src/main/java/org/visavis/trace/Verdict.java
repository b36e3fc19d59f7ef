package org.visavis.trace;

/** What the comparison of two pictures, or of a face in them, says in words. */
public enum Verdict {

	/** Of one size or cropped, and outside of a region pixel by pixel the same. */
	IDENTICAL("pixels identical outside the region of difference"),
	/** The same structure under one transform. */
	SAME("same picture"),
	/** There was enough to compare, and it does not agree. */
	NOT_SUPPORTED("not supported"),
	/** Too little to say either. */
	INCONCLUSIVE("inconclusive");

	private final String words;

	Verdict(final String words) {
		this.words = words;
	}

	/** Whether it links the two pictures. */
	public boolean isLink() {
		return this == IDENTICAL || this == SAME;
	}

	@Override
	public String toString() {
		return words;
	}
}
