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
	private final Map<String, Pair> pairs = new HashMap<>(), dependent = new HashMap<>();
	private final Map<String, Integer> dependents = new HashMap<>();
	private final Set<String> samePictures = new HashSet<>(), compared = new HashSet<>();

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
		final String a = row.get("face_a"), b = row.get("face_b");
		if (oneFile.test(image(a), image(b))) return;
		for (final List<String> end : List.of(List.of(a, b), List.of(b, a)))
			if (listed.test(image(end.get(0)))) add(end.get(0), end.get(1), row);
	}

	private void add(final String face, final String other, final Map<String, String> row) {
		if (row.get("same_image").equals("true")) samePictures.add(image(face));
		if (!row.get("log10_lr").isEmpty()) compared.add(face);
		final Pair pair = new Pair(face, other, Strength.of(row), row);
		if (row.getOrDefault("depends_on", "").isEmpty()) keepStronger(pairs, image(face), pair);
		else {
			keepStronger(dependent, image(face), pair);
			dependents.merge(face, 1, Integer::sum);
		}
	}

	private static void keepStronger(final Map<String, Pair> pairs, final String image, final Pair pair) {
		pairs.merge(image, pair, (before, now) -> now.strength.compareTo(before.strength) > 0 ? now : before);
	}

	/** For how many pairs of a face another one stands. */
	int dependents(final String face) {
		return dependents.getOrDefault(face, 0);
	}

	/** That of an image, of the pairs that stand for their persons; where none does, of all. Null if it has none. */
	Pair of(final String image) {
		return pairs.getOrDefault(image, dependent.get(image));
	}

	/** How strong that is. */
	Strength strength(final String image) {
		final Pair pair = of(image);
		return pair == null ? Strength.NONE : pair.strength;
	}

	/** Whether a face has a likelihood ratio with any. */
	boolean isCompared(final String face) {
		return compared.contains(face);
	}

	/** Whether an image shows the same picture as one it was compared with. */
	boolean isSamePicture(final String image) {
		return samePictures.contains(image);
	}

	/** The id of the image of a face. */
	static String image(final String face) {
		return face.substring(0, face.lastIndexOf('.'));
	}
}
