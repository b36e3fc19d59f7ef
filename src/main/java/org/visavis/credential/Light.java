package org.visavis.credential;

/** One of the lights of a manifest; there is no light for all together. */
public record Light(State state, String words) {

	/** How it shines. */
	public enum State {
		GOOD, BAD,
		/** Nothing can be said. */
		OPEN
	}

	static Light good(final String words) {
		return new Light(State.GOOD, words);
	}

	static Light bad(final String words) {
		return new Light(State.BAD, words);
	}

	static Light open(final String words) {
		return new Light(State.OPEN, words);
	}

	/** The same with something added. */
	Light and(final String more) {
		return more.isEmpty() ? this : new Light(state, words + "; " + more);
	}

	@Override
	public String toString() {
		return words;
	}
}
