package org.visavis.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements that a linkage begins with: faces, or some that are one person by what is known; by their first faces. */
final class Elements {

	private final int[] elementOf, sizes;
	private final List<Integer> first = new ArrayList<>();

	private Elements(final int[] faces, final int[] labels) {
		elementOf = new int[faces.length];
		final Map<Integer, Integer> numbers = new HashMap<>();
		for (int i = 0; i < faces.length; i++) {
			elementOf[i] = numbers.computeIfAbsent(labels[faces[i]], label -> numbers.size());
			if (elementOf[i] == first.size()) first.add(faces[i]);
		}
		sizes = new int[first.size()];
		for (final int element : elementOf) sizes[element]++;
	}

	/**
	 * The elements of some faces.
	 *
	 * @param labels the same for faces that are known to be one person
	 */
	static Elements of(final int[] faces, final int[] labels) {
		return new Elements(faces, labels);
	}

	/** Which element the i-th face belongs to. */
	int of(final int i) {
		return elementOf[i];
	}

	/** How many faces each element has. */
	int[] sizes() {
		return sizes.clone();
	}

	/** The first face of an element. */
	int first(final int element) {
		return first.get(element);
	}

	/** Whether each face is an element of its own. */
	boolean areSingle() {
		return first.size() == elementOf.length;
	}
}
