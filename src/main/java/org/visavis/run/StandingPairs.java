package org.visavis.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.visavis.compare.PairScore;
import org.visavis.quality.Suitability;
import org.visavis.request.CasePersons;
import org.visavis.request.Shows;

/**
 * Which pair of faces stands for two persons of whom several photographs were compared: pairs of the same two persons are
 * not independent, so that their likelihood ratios must not be multiplied. It is chosen by quality, which is known before any
 * score is seen: of the pairs that can have a likelihood ratio one with as few limited faces as there is, of these the one
 * whose smaller interocular distance is the largest, of equal ones the first. A photograph with several faces is nobody's.
 */
final class StandingPairs {

	private static final String QUESTIONED = "Q";

	private final Faces faces;
	private final CasePersons persons;
	private final List<String> ids;
	private final Map<String, List<Integer>> facesOfPerson = new HashMap<>();
	private final Map<String, int[]> standing = new HashMap<>();
	private final List<String> personOf = new ArrayList<>();

	StandingPairs(final Faces faces, final CasePersons persons) {
		this.faces = faces;
		this.persons = persons;
		ids = faces.ids();
		for (int face = 0; face < ids.size(); face++) {
			personOf.add(person(face));
			facesOfPerson.computeIfAbsent(personOf.get(face), person -> new ArrayList<>()).add(face);
		}
	}

	/** Both ids of the pair that stands for a pair's persons, with a space between; empty where that is the pair itself. */
	String insteadOf(final PairScore pair) {
		final String a = personOf.get(pair.a()), b = personOf.get(pair.b());
		if (facesOfPerson.get(a).size() * facesOfPerson.get(b).size() == 1) return "";
		final int[] best = standing.computeIfAbsent(a + "\n" + b, both -> best(facesOfPerson.get(a), facesOfPerson.get(b)));
		return best.length == 0 || best[0] == pair.a() && best[1] == pair.b() ? "" : ids.get(best[0]) + " " + ids.get(best[1]);
	}

	/** A name for whoever a face is of: the face's own id where nothing is known. */
	private String person(final int face) {
		final boolean questioned = ids.get(face).startsWith(QUESTIONED);
		final Shows shows = questioned ? persons.questioned() : persons.reference();
		if (shows == Shows.UNKNOWN || faces.inPhotograph(face) > 1) return ids.get(face);
		return (questioned ? "Q/" : "R/") + (shows == Shows.ONE ? "" : faces.folder(face));
	}

	private int[] best(final List<Integer> first, final List<Integer> second) {
		return first.stream().flatMap(a -> second.stream().map(b -> new int[] { a, b })).filter(pair -> faces.noLrReason(pair[0],
			pair[1]).isEmpty()).min(Comparator.comparingInt(this::limited).thenComparingDouble(this::distance)).orElse(new int[0]);
	}

	private int limited(final int[] pair) {
		return (faces.suitability(pair[0]) == Suitability.LIMITED ? 1 : 0) + (faces.suitability(pair[1]) == Suitability.LIMITED ? 1
			: 0);
	}

	/** The smaller interocular distance, reversed. */
	private double distance(final int[] pair) {
		return -Math.min(faces.interocular(pair[0]), faces.interocular(pair[1]));
	}
}
