package org.visavis.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.request.CalibrationSettings;

/**
 * Known persons of a kind, whose pairs are learnt from by themselves.
 *
 * @param about which pairs of persons, in a sentence
 * @param members whether each face is of such a person
 * @param chooser of its pairs
 */
record KnownPopulation(String name, String about, boolean[] members, PairChooser chooser) {

	/** A column with more cells names persons rather than kinds of them. */
	private static final int MOST = 20;

	/** All persons, like or not. */
	static KnownPopulation any(final KnownFaces faces, final PairChooser chooser) {
		return new KnownPopulation(RelevantPopulation.ANY, "Any two persons.", members(faces.all(), face -> true), chooser);
	}

	/**
	 * The cells of the column that the settings name and then, as the last, all persons of whom it is told, with others of
	 * their own cell; none where they name no column.
	 *
	 * @param vectors [recogniser][face]
	 */
	static List<KnownPopulation> of(final KnownFaces faces, final CalibrationSettings settings, final float[][][] vectors) {
		final String column = settings.populations();
		if (column.isEmpty()) return List.of();
		final List<String> cells = Alike.cells(column, faces.all());
		final long count = cells.stream().filter(cell -> !cell.isEmpty()).distinct().count();
		if (count > MOST) throw new UserError("populations is " + column + ", which has " + count +
			" different cells; expected at most " + MOST + ".");
		final List<String> same = Stream.concat(settings.sameColumns().stream(), Stream.of(column)).distinct().toList();
		final PairsOfPersons pairs = new PairsOfPersons(faces.all(), same);
		final PairChooser chooser = new PairChooser(pairs, PairChooser.Most.of(settings), vectors, settings.seed()), evenly = chooser.weighing(
			weights(cells));
		return Stream.concat(new TreeSet<>(cells).stream().filter(cell -> !cell.isEmpty()).map(cell -> new KnownPopulation(cell,
			"Two persons of whom " + column + " is told as " + cell + ".", members(cells, cell::equals), chooser)), Stream.of(
				new KnownPopulation("alike in " + column, "Two persons alike in " + column +
					", each person weighing about the same.", members(cells, cell -> !cell.isEmpty()), evenly))).toList();
	}

	/** So that the faces of all cells have about as many partners. */
	private static double[] weights(final List<String> cells) {
		final Map<String, Long> counts = cells.stream().collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
		final double least = counts.entrySet().stream().filter(e -> !e.getKey().isEmpty()).mapToLong(Map.Entry::getValue).min()
			.orElse(1);
		return cells.stream().mapToDouble(cell -> least / counts.get(cell)).toArray();
	}

	private static <T> boolean[] members(final List<T> all, final Predicate<T> wanted) {
		final boolean[] members = new boolean[all.size()];
		for (int i = 0; i < members.length; i++) members[i] = wanted.test(all.get(i));
		return members;
	}

	/** Those of some faces that are of its persons. */
	int[] of(final int[] faces) {
		return Arrays.stream(faces).filter(face -> members[face]).toArray();
	}

	/** About as many pairs of its persons as are wanted of a face of each of two groups. */
	ChosenPairs some(final double share, final int[] first, final int[] second) {
		return chooser.some(share, of(first), of(second));
	}
}
