package org.visavis.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What is known of faces beside their scores: which are of one person and which are not. */
public final class Links {

	private final int[] sources, together;
	private final Set<Long> apart = new HashSet<>(), allowed = new HashSet<>();

	/** Two faces. */
	public record Pair(int a, int b) {}

	private Links(final int[] sources, final List<Pair> must, final List<Pair> cannot) {
		this.sources = sources.clone();
		final DisjointSets sets = new DisjointSets(sources.length);
		must.forEach(pair -> sets.unite(pair.a, pair.b));
		together = sets.all();
		must.forEach(pair -> allowed.add(key(pair.a, pair.b)));
		cannot.forEach(pair -> apart.add(key(pair.a, pair.b)));
	}

	/**
	 * Links of faces.
	 *
	 * @param sources of each face the number of what shows it: two of the same one are two persons, unless they are said to be one
	 * @param must pairs that are one person
	 * @param cannot pairs that are two persons
	 */
	public static Links of(final int[] sources, final List<Pair> must, final List<Pair> cannot) {
		return new Links(sources, must, cannot);
	}

	/**
	 * The links of some of the faces, which are numbered anew.
	 *
	 * @param faces ascending
	 */
	public Links only(final int[] faces) {
		final Map<Integer, Integer> places = new HashMap<>(), firstOf = new HashMap<>();
		for (int i = 0; i < faces.length; i++) places.put(faces[i], i);
		final Links some = new Links(IntStream.of(faces).map(face -> sources[face]).toArray(), List.of(), List.of());
		apart.forEach(key -> some.take(key, places, some.apart));
		allowed.forEach(key -> some.take(key, places, some.allowed));
		for (int i = 0; i < faces.length; i++) {
			final int place = i;
			some.together[i] = firstOf.computeIfAbsent(together[faces[i]], group -> place);
		}
		return some;
	}

	private void take(final long key, final Map<Integer, Integer> places, final Set<Long> into) {
		final Integer a = places.get((int) (key >> 32)), b = places.get((int) key);
		if (a != null && b != null) into.add(key(a, b));
	}

	/** Of each face the lowest of those that are the same person as it by what is known. */
	public int[] together() {
		return together.clone();
	}

	/** Whether two faces are known to be two persons, as a pair by itself. */
	public boolean areApart(final int a, final int b) {
		if (sources[a] == sources[b] && !allowed.contains(key(a, b))) return true;
		return !apart.isEmpty() && apart.contains(key(a, b));
	}

	/** Whether two faces are known to be two persons because one photograph shows both. */
	public boolean shareASource(final int a, final int b) {
		return sources[a] == sources[b];
	}

	/** Pairs that are two persons though what is known makes one of them; empty if nothing contradicts itself. */
	public List<Pair> contradictions() {
		return Groups.of(together).stream().flatMap(group -> apart(group).stream()).toList();
	}

	/** Whether a group of faces, ascending, has two that are known to be two persons. */
	boolean areSomeApart(final List<Integer> group) {
		return !apart(group).isEmpty();
	}

	private List<Pair> apart(final List<Integer> group) {
		final List<Pair> found = new ArrayList<>();
		for (int i = 1; i < group.size(); i++)
			for (int j = 0; j < i; j++)
				if (areApart(group.get(j), group.get(i))) found.add(new Pair(group.get(j), group.get(i)));
		return found;
	}

	private static long key(final int a, final int b) {
		return (long) Math.min(a, b) << 32 | Math.max(a, b);
	}
}
