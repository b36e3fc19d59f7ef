package org.visavis.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each name a number, from 0 in the order in which they first come. */
final class Numbers {

	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> names = new ArrayList<>();

	int of(final String name) {
		return numbers.computeIfAbsent(name, n -> {
			names.add(n);
			return names.size() - 1;
		});
	}

	/** The names by number. */
	List<String> names() {
		return List.copyOf(names);
	}
}
