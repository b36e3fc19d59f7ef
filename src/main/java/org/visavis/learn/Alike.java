package org.visavis.learn;

import java.util.List;
import java.util.Locale;

/**
 * Whether two faces' persons are alike in what is told of them, such as sex or age. A column that holds nothing but
 * numbers, one of them at least 10, is alike within a decade; others are alike where the text is, in upper or lower
 * case. What is not told is like nothing.
 */
final class Alike {

	private static final int UNTOLD = -1;

	/** [column][face] */
	private final int[][] codes;

	private Alike(final int[][] codes) {
		this.codes = codes;
	}

	/** In each of the columns. */
	static Alike in(final List<String> columns, final List<KnownFace> faces) {
		return new Alike(columns.stream().map(column -> codes(column, faces)).toArray(int[][]::new));
	}

	/** Whether two faces are alike in every column. */
	boolean test(final int a, final int b) {
		for (final int[] column : codes)
			if (column[a] != column[b] || column[a] == UNTOLD) return false;
		return true;
	}

	/**
	 * What the cell of a column is called that each face is in, such as "female" or "20 to 29"; empty where it is not told.
	 */
	static List<String> cells(final String column, final List<KnownFace> faces) {
		final List<String> values = faces.stream().map(face -> face.portrait().attributes().getOrDefault(column, "")
			.toLowerCase(Locale.ROOT)).toList();
		final boolean inDecades = values.stream().allMatch(v -> v.isEmpty() || v.matches("\\d+(\\.\\d+)?")) && values.stream()
			.anyMatch(v -> !v.isEmpty() && Double.parseDouble(v) >= 10);
		return inDecades ? values.stream().map(Alike::decade).toList() : values;
	}

	private static String decade(final String value) {
		if (value.isEmpty()) return "";
		final long first = (long) Math.floor(Double.parseDouble(value) / 10) * 10;
		return first + " to " + (first + 9);
	}

	private static int[] codes(final String column, final List<KnownFace> faces) {
		final Numbers numbers = new Numbers();
		return cells(column, faces).stream().mapToInt(cell -> cell.isEmpty() ? UNTOLD : numbers.of(cell)).toArray();
	}
}
