package org.visavis.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Faces that have the same label. */
public final class Groups {

	private Groups() {}

	/** The faces of each label, ascending; the groups by their labels. */
	public static List<List<Integer>> of(final int[] labels) {
		final TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
		for (int i = 0; i < labels.length; i++) groups.computeIfAbsent(labels[i], label -> new ArrayList<>()).add(i);
		return new ArrayList<>(groups.values());
	}
}
