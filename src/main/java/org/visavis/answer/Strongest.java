package org.visavis.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The strongest pair of each photograph, of rows of pairs.csv taken one by one. */
final class Strongest {

	private final Predicate<String> listed;
	private final BiPredicate<String, String> oneFile;
	private final Map<String, Pair> pairs = new HashMap<>(), samePictures = new HashMap<>();
	private final Map<String, Integer> dependents = new HashMap<>(), counts = new HashMap<>();
	private final Set<String> compared = new HashSet<>();

	/**
	 * A pair as one photograph has it.
	 *
	 * @param face of the photograph
	 * @param other face it was compared with
	 */
	record Pair(String face, String other, Strength strength, Map<String, String> row) {}

	/**
	 * @param listed which images, by their ids, are asked for
	 * @param oneFile which two images count as one
	 */
	Strongest(final Predicate<String> listed, final BiPredicate<String, String> oneFile) {
		this.listed = listed;
		this.oneFile = oneFile;
	}

	/** Takes a row; faces of one file are no pair. */
	void add(final Map<String, String> row) {
		final String a = row.get("face_a"), b = row.get("face_b"), standing = row.getOrDefault("depends_on", "");
		if (!standing.isEmpty()) dependents.merge(standing, 1, Integer::sum);
		if (oneFile.test(image(a), image(b))) return;
		for (final List<String> end : List.of(List.of(a, b), List.of(b, a)))
			if (listed.test(image(end.get(0)))) add(end.get(0), end.get(1), row);
	}

	private void add(final String face, final String other, final Map<String, String> row) {
		if (!row.get("log10_lr").isEmpty()) compared.add(face);
		final Pair pair = new Pair(face, other, Strength.of(row), row);
		if (row.get("same_image").equals("true")) samePictures.putIfAbsent(image(face), pair);
		counts.merge(key(image(face), pair.strength), 1, Integer::sum);
		pairs.merge(image(face), pair, (before, now) -> now.strength.compareTo(before.strength) > 0 ? now : before);
	}

	/** For how many other pairs one stands. */
	int dependents(final Map<String, String> row) {
		return dependents.getOrDefault(row.get("face_a") + " " + row.get("face_b"), 0);
	}

	/** Of how many pairs of an image of its rank a pair is the strongest. */
	int count(final String image, final Pair pair) {
		return counts.get(key(image, pair.strength));
	}

	private static String key(final String image, final Strength strength) {
		return image + " " + strength.rank();
	}

	/** That of an image; null if it has none. */
	Pair of(final String image) {
		return pairs.get(image);
	}

	/** How strong that is. */
	Strength strength(final String image) {
		return pairs.containsKey(image) ? pairs.get(image).strength : Strength.NONE;
	}

	/** Whether a face has a likelihood ratio with any. */
	boolean isCompared(final String face) {
		return compared.contains(face);
	}

	/** Whether an image shows the same picture as one it was compared with. */
	boolean isSamePicture(final String image) {
		return samePictures.containsKey(image);
	}

	/** The pair of an image with the same picture; null if it has none. */
	Pair withSamePicture(final String image) {
		return samePictures.get(image);
	}

	/** The id of the image of a face. */
	static String image(final String face) {
		return face.substring(0, face.lastIndexOf('.'));
	}
}
