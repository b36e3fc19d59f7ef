package org.visavis.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Counts;
import org.visavis.evaluate.Validation.Section;

/** Evaluates sets of tested pairs, one after the other. */
final class Sections {

	/** Draws of a bootstrap. */
	static final int DRAWS = 1000;

	private final KnownFaces faces;
	private final PairsOfPersons pairs;
	private final long seed;
	private final List<Section> made = new ArrayList<>();

	Sections(final KnownFaces faces, final PairsOfPersons pairs, final long seed) {
		this.faces = faces;
		this.pairs = pairs;
		this.seed = seed;
	}

	/** What a section is, in words. */
	record Title(Aspect aspect, String name, String about) {}

	/** Those made so far. */
	List<Section> made() {
		return List.copyOf(made);
	}

	/**
	 * Evaluates the pairs that have an LR.
	 *
	 * @param wanted which of the pairs, by index
	 */
	void add(final Title title, final Tested tested, final IntPredicate wanted) {
		final Tested all = tested.where(wanted), withLr = all.where(i -> !Double.isNaN(all.log10Lrs()[i]));
		final ScoredPairs scored = scored(withLr);
		final int originals = (int) IntStream.range(0, withLr.size()).filter(i -> scored.mated(i) && areOriginals(withLr, i)).count();
		final Counts counts = new Counts(scored.persons().length, scored.persons(true).length, scored.count(true), originals, scored
			.count(false), all.size() - withLr.size());
		final String insufficient = insufficient(scored);
		made.add(new Section(title.aspect, title.name, title.about, counts, evaluation(insufficient, scored, withLr
			.log10Lrs()), evaluation(insufficient, scored, withLr.bounded()), insufficient));
	}

	private boolean areOriginals(final Tested tested, final int pair) {
		return faces.get(tested.a()[pair]).isOriginal() && faces.get(tested.b()[pair]).isOriginal();
	}

	/** The pairs of tested ones, without scores. */
	ScoredPairs scored(final Tested tested) {
		final boolean[] mated = new boolean[tested.size()];
		for (int i = 0; i < mated.length; i++)
			mated[i] = pairs.areMated(tested.a()[i], tested.b()[i]);
		return new ScoredPairs(new double[0][], mated, persons(tested.a()), persons(tested.b()));
	}

	private int[] persons(final int[] ofFaces) {
		return IntStream.of(ofFaces).map(face -> faces.get(face).person()).toArray();
	}

	private Optional<Evaluation> evaluation(final String insufficient, final ScoredPairs scored, final double[] log10Lrs) {
		return insufficient.isEmpty() ? Optional.of(Evaluation.of(scored, log10Lrs, DRAWS, seed)) : Optional.empty();
	}

	private static String insufficient(final ScoredPairs scored) {
		final int mated = scored.persons(true).length, nonMated = scored.persons(false).length;
		if (Math.min(mated, nonMated) >= Stratum.FEWEST_PERSONS) return "";
		return "insufficient: " + mated + " persons with mated pairs and " + nonMated +
			" with non-mated pairs; at least " + Stratum.FEWEST_PERSONS + " of each are needed";
	}
}
