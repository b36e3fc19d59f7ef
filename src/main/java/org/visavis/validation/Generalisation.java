package org.visavis.validation;

import java.util.List;

import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Fold;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.page.Numerals;

/** The lines of the matrix on generalisation: to persons not seen, and in each collection by itself. */
record Generalisation(Validation validation, Criteria criteria) {

	private static final String NAME = "generalisation";

	List<Judgement> judgements() {
		return List.of(folds(), collections());
	}

	/** A fit to too few persons gives no LR, so it counts neither way. */
	private Judgement folds() {
		final double[] costs = validation.folds().stream().filter(fold -> fold.persons() >= Stratum.FEWEST_PERSONS)
			.mapToDouble(Fold::cllr).filter(cllr -> !Double.isNaN(cllr)).sorted().toArray();
		return new Judgement(NAME, "Cllr of each fold of persons that a fit has not seen", "none", "below " + Numerals.plain(
			criteria.cllr()) + ", each fold", "five folds by person, " + costs.length + " tested fits to persons enough",
			costs.length == 0 ? "not known" : Numerals.fixed(costs[0]) + " to " + Numerals.fixed(costs[costs.length - 1]),
			costs.length == 0 ? Decision.INSUFFICIENT : Decision.of(costs[costs.length - 1] < criteria.cllr()));
	}

	private Judgement collections() {
		final List<Section> collections = validation.sections(Aspect.COLLECTION);
		return new Judgement(NAME, "Cllr and Cllr-cal of each collection", "DET plot of the collections", criteria
			.informativeAndCalibrated() + ", each collection",
			"original photographs, each collection by itself; the fits are to all collections", collections.isEmpty()
				? "there is one collection only" : Sets.costs(collections), criteria.informativeAndCalibrated(collections));
	}
}
