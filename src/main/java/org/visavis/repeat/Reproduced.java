package org.visavis.repeat;

import org.visavis.table.Finding;

/**
 * What making a record again says of one of its files.
 *
 * @param expected what was made; empty where there is nothing to say
 * @param found what the record has instead, or why the file was not made again
 */
public record Reproduced(String file, How how, String expected, String found) {

	/** How a file compares with the same made again. */
	public enum How {

		SAME_BYTES("made again: the same bytes"),
		/** Pictures or pages that another Java compresses otherwise. */
		SAME_CONTENT("made again: the same content"),
		/** Numbers, in the last digits of which processors differ. */
		WITHIN_TOLERANCE("made again: the same within the last digits of this processor"),
		/** What a person states, and what this machine cannot give. */
		NOT_MADE("not made again"),
		DIFFERENT("not reproduced");

		private final String words;

		How(final String words) {
			this.words = words;
		}

		/** In words, for a table. */
		@Override
		public String toString() {
			return words;
		}
	}

	static Reproduced sameBytes(final String file) {
		return new Reproduced(file, How.SAME_BYTES, "", "");
	}

	static Reproduced notMade(final String file, final String why) {
		return new Reproduced(file, How.NOT_MADE, "", why);
	}

	static Reproduced different(final String file, final String expected, final String found) {
		return new Reproduced(file, How.DIFFERENT, expected, found);
	}

	/** The same as a row of the table of findings. */
	public Finding finding() {
		return how == How.NOT_MADE ? new Finding(file, how + ": " + found, "", "") : new Finding(file, how.toString(), expected,
			found);
	}
}
