package org.visavis.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.Cllr;
import org.visavis.evaluate.Validation.Fold;

/** What each calibration was fitted to without each fold, and what the fold then gave. */
final class FoldTable {

	private final int[] foldOfFace;
	private final Sections sections;

	FoldTable(final KnownFaces faces, final Sections sections) {
		foldOfFace = Folds.of(faces);
		this.sections = sections;
	}

	/** Calibration by calibration, each fold by fold. */
	List<Fold> of(final CrossValidated validated) {
		final List<Fold> folds = new ArrayList<>(folds(validated.pooled(), validated.pooled().name(), validated
			.originalsPooled()));
		addStrata(folds, RelevantPopulation.ANY, validated.strata(), validated.testedOfStrata());
		validated.populations().forEach(p -> addStrata(folds, p.population().name(), p.strata(), p.tested()));
		validated.copies().ifPresent(copies -> folds.addAll(folds(copies.pooled(), "pooled with copies", copies
			.testedPooled())));
		return folds;
	}

	private void addStrata(final List<Fold> folds, final String population, final List<CrossFit> strata, final Tested tested) {
		for (int s = 0; s < strata.size(); s++) {
			final int number = s;
			folds.addAll(folds(strata.get(s), RelevantPopulation.key(population, strata.get(s).name()), tested.where(i -> tested
				.stratum()[i] == number)));
		}
	}

	private List<Fold> folds(final CrossFit fit, final String name, final Tested tested) {
		return IntStream.range(0, Folds.COUNT).mapToObj(number -> {
			final Tested held = tested.where(i -> foldOfFace[tested.a()[i]] == number);
			final ScoredPairs pairs = sections.scored(held);
			final Stratum without = fit.without().get(number);
			return new Fold(name, number, without.persons(), without.matedPairs(), without.nonMatedPairs(), pairs.count(true),
				pairs.count(false), without.bounds().low(), without.bounds().high(), Cllr.of(held.log10Lrs(), pairs.mated()));
		}).toList();
	}
}
