package org.visavis.search;

import java.util.Arrays;
import java.util.List;

/** What a row of a part is searched for as. */
public enum RowClass {

	/** To be ranked among those that have a likelihood ratio. */
	COMPARABLE,
	/** To be ranked among those that have none. */
	OUTSIDE,
	/** Not to be found. */
	LEFT_OUT;

	/** Those of which something is found. */
	static final List<RowClass> FOUND = List.of(COMPARABLE, OUTSIDE);

	private static final RowClass[] ALL = values();

	/** The class as a byte of {@link SearchPart#classes}. */
	public byte code() {
		return (byte) ordinal();
	}

	static RowClass of(final byte code) {
		return ALL[code];
	}

	/** How many rows have this class. */
	public int count(final byte[] classes) {
		int count = 0;
		for (final byte code : classes)
			if (code == code()) count++;
		return count;
	}

	/** So many rows of this class alone. */
	public byte[] rows(final int rows) {
		final byte[] classes = new byte[rows];
		Arrays.fill(classes, code());
		return classes;
	}
}
