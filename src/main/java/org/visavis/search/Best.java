package org.visavis.search;

import java.util.ArrayList;
import java.util.List;

/** The best rows of one query and class so far, for all threads: which they are at the end depends on no order. */
final class Best {

	private final long[] rows;
	private final double[] scores;
	private int count;
	/** No row with a lower score is among the best. */
	private volatile double least = Double.NEGATIVE_INFINITY;

	Best(final int most) {
		rows = new long[most];
		scores = new double[most];
	}

	/** How many are wanted. */
	int most() {
		return rows.length;
	}

	double least() {
		return least;
	}

	/** Whether so many rows as are wanted have been offered. */
	synchronized boolean isFull() {
		return count == rows.length;
	}

	/** Says that so many rows as are wanted have at least this score, offered or not. */
	synchronized void atLeast(final double score) {
		least = Math.max(least, score);
	}

	/** Takes a row, each once. */
	synchronized void offer(final long row, final double score) {
		int place = count;
		while (place > 0 && isBefore(row, score, place - 1)) place--;
		if (place == rows.length) return;
		if (count < rows.length) count++;
		for (int i = count - 1; i > place; i--) move(i - 1, i);
		rows[place] = row;
		scores[place] = score;
		if (count == rows.length) atLeast(scores[count - 1]);
	}

	private boolean isBefore(final long row, final double score, final int place) {
		return score > scores[place] || score == scores[place] && row < rows[place];
	}

	private void move(final int from, final int to) {
		rows[to] = rows[from];
		scores[to] = scores[from];
	}

	/** The best first; of equal scores the lower row. */
	synchronized List<Hit> hits() {
		final List<Hit> hits = new ArrayList<>();
		for (int i = 0; i < count; i++) hits.add(new Hit(rows[i], scores[i]));
		return hits;
	}
}
