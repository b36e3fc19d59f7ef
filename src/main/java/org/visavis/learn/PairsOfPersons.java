package org.visavis.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which pairs of faces are mated or non-mated pairs of a calibration. Mated: one person, two photographs. Non-mated: two
 * persons of one collection that are alike where the user wants them to be. Never a pair: two faces of photographs with
 * the same pixels, copies included, and two persons that such a photograph is said to show both.
 * Where it is asked for, only faces that were degraded alike are.
 */
final class PairsOfPersons {

	private final int[] person, collection, photograph, recipe;
	private final Alike alike;
	/** Pairs of persons with a photograph in common. */
	private final Set<Long> entangled = new HashSet<>();

	PairsOfPersons(final List<KnownFace> faces, final List<String> sameColumns) {
		this(faces, sameColumns, face -> "");
	}

	/** Of faces that were degraded alike. */
	static PairsOfPersons alike(final KnownFaces faces, final List<String> sameColumns) {
		return new PairsOfPersons(faces.all(), sameColumns, face -> face.degradation() + " " + face.recipe());
	}

	private PairsOfPersons(final List<KnownFace> faces, final List<String> sameColumns,
		final Function<KnownFace, String> recipeOf)
	{
		final Numbers recipes = new Numbers();
		recipe = faces.stream().map(recipeOf).mapToInt(recipes::of).toArray();
		person = faces.stream().mapToInt(KnownFace::person).toArray();
		collection = faces.stream().mapToInt(KnownFace::collection).toArray();
		photograph = faces.stream().mapToInt(KnownFace::photograph).toArray();
		alike = Alike.in(sameColumns, faces);
		final Map<Integer, Set<Integer>> shown = new HashMap<>();
		for (int i = 0; i < person.length; i++)
			shown.computeIfAbsent(photograph[i], p -> new HashSet<>()).add(person[i]);
		shown.values().stream().filter(persons -> persons.size() > 1).forEach(this::entangle);
	}

	int person(final int face) {
		return person[face];
	}

	boolean areMated(final int a, final int b) {
		return recipe[a] == recipe[b] && person[a] == person[b] && photograph[a] != photograph[b];
	}

	boolean areNonMated(final int a, final int b) {
		return recipe[a] == recipe[b] && person[a] != person[b] && collection[a] == collection[b] && photograph[a] != photograph[b] && alike.test(a,
			b) && (entangled.isEmpty() || !entangled.contains(key(person[a], person[b])));
	}

	private void entangle(final Set<Integer> persons) {
		final int[] all = persons.stream().mapToInt(p -> p).toArray();
		Arrays.stream(all).forEach(p -> Arrays.stream(all).filter(q -> q != p).forEach(q -> entangled.add(key(p, q))));
	}

	private static long key(final int p, final int q) {
		return (long) Math.min(p, q) << 32 | Math.max(p, q);
	}
}
