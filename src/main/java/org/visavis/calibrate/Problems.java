package org.visavis.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects which of some values are not as they must be, each as "X is Y; expected Z". */
final class Problems {

	private final List<String> found = new ArrayList<>();

	/** A finite number must lie in a range, its ends included. */
	void range(final String what, final double value, final double least, final double most) {
		check(value >= least && value <= most, what, value, least + " to " + most);
	}

	/** Numbers must ascend strictly. */
	void ascending(final String what, final double[] values) {
		for (int i = 1; i < values.length; i++)
			check(values[i] > values[i - 1], what, values[i] + " after " + values[i - 1], "each above the one before");
	}

	/** A text must not be longer than what a report has room for. */
	void letters(final String what, final String text, final int most) {
		check(text.length() <= most, what, text.length() + " letters long", "at most " + most);
	}

	void check(final boolean holds, final String what, final Object value, final String expected) {
		if (!holds) found.add(what + " is " + value + "; expected " + expected);
	}

	/** The first; empty if all is as it must be. */
	Optional<String> first() {
		return found.stream().findFirst();
	}
}
