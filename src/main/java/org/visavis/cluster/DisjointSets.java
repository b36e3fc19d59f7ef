package org.visavis.cluster;

/** Sets of faces that are united one by one. */
final class DisjointSets {

	private final int[] parent;

	/** Each face alone. */
	DisjointSets(final int faces) {
		parent = new int[faces];
		for (int i = 0; i < faces; i++) parent[i] = i;
	}

	/** The lowest face of a face's set. */
	int lowest(final int face) {
		int at = face;
		while (parent[at] != at) {
			parent[at] = parent[parent[at]];
			at = parent[at];
		}
		return at;
	}

	/** Makes one set of those of two faces. */
	void unite(final int a, final int b) {
		final int first = lowest(a), second = lowest(b);
		parent[Math.max(first, second)] = Math.min(first, second);
	}

	/** Of each face the lowest face of its set. */
	int[] all() {
		final int[] all = new int[parent.length];
		for (int i = 0; i < all.length; i++) all[i] = lowest(i);
		return all;
	}
}
