package org.visavis.compression;

/**
 * A rectangle of a picture whose blocks do not lie as those of the picture.
 *
 * @param grid where the blocks begin there: 8 y + x, both from 0 to 7
 * @param x of its left edge, in pixels of the picture as it is stored
 * @param log10FalseAlarms decimal logarithm of the number of regions as strong that chance would give in such a picture
 */
public record GridRegion(Kind kind, int grid, int x, int y, int width, int height, double log10FalseAlarms) {

	/** A region counts with a number of false alarms below 1/1000. */
	public static final double LIMIT = -3;

	/** What is seen there. */
	public enum Kind {
		/** Zeros of another grid than the picture's. */
		FOREIGN("blocks on another grid"),
		/** Traces of another grid below those of the last compression. */
		EARLIER("an earlier compression on another grid");

		private final String words;

		Kind(final String words) {
			this.words = words;
		}

		@Override
		public String toString() {
			return words;
		}
	}

	boolean counts() {
		return log10FalseAlarms < LIMIT;
	}
}
