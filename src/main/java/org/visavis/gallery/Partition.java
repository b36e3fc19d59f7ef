package org.visavis.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How photographs are divided into parts, by nothing but their SHA-256: all are one part; one with more than so many faces or
 * photographs is divided by its next hexadecimal digit, up to the fourth.
 */
final class Partition {

	private static final int DIGITS = 4;

	private final long[] images = new long[1 << 4 * DIGITS], faces = new long[images.length];

	/**
	 * A part to be.
	 *
	 * @param images how many there are
	 */
	record Leaf(String prefix, long images, long faces) {

		/** Whether a photograph belongs to it. */
		boolean has(final String sha256) {
			return sha256.startsWith(prefix);
		}
	}

	/** The place of a photograph among all beginnings that can be told apart: its first four digits as a number. */
	static int place(final String sha256) {
		return Integer.parseInt(sha256.substring(0, DIGITS), 16);
	}

	/** Counts a photograph. */
	void add(final String sha256, final int itsFaces) {
		add(sha256.substring(0, DIGITS), 1, itsFaces);
	}

	/** Counts all photographs that begin like this; they are counted as if they were not to be divided. */
	void add(final String prefix, final long itsImages, final long itsFaces) {
		final int place = first(prefix);
		images[place] += itsImages;
		faces[place] += itsFaces;
	}

	/** The parts, sorted by prefix; none without a photograph. */
	List<Leaf> leaves(final int most) {
		final List<Leaf> leaves = new ArrayList<>();
		divide("", most, leaves);
		return leaves;
	}

	private void divide(final String prefix, final int most, final List<Leaf> leaves) {
		final Leaf all = new Leaf(prefix, sum(images, prefix), sum(faces, prefix));
		if (all.images == 0) return;
		if (Math.max(all.images, all.faces) <= most || prefix.length() == DIGITS) leaves.add(all);
		else for (int digit = 0; digit < 16; digit++)
			divide(prefix + Integer.toHexString(digit), most, leaves);
	}

	private static long sum(final long[] counts, final String prefix) {
		return IntStream.range(first(prefix), first(prefix) + width(prefix)).mapToLong(i -> counts[i]).sum();
	}

	private static int first(final String prefix) {
		return prefix.isEmpty() ? 0 : Integer.parseInt(prefix, 16) * width(prefix);
	}

	private static int width(final String prefix) {
		return 1 << 4 * (DIGITS - prefix.length());
	}
}
