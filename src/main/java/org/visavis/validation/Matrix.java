package org.visavis.validation;

import java.util.ArrayList;
import java.util.List;

import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;

/** The validation matrix of a calibration. */
record Matrix(Validation validation, Criteria criteria) {

	/** All lines; accuracy, discrimination and calibration on original photographs with the calibration of their stratum. */
	List<Judgement> judgements() {
		final List<Judgement> all = new ArrayList<>();
		for (final Section section : validation.sections(Aspect.ORIGINALS_STRATIFIED))
			all.addAll(of(section));
		for (final Section section : validation.sections(Aspect.POPULATION))
			if (validation.calibration().populations().stream().anyMatch(p -> p.name().equals(section.name()))) all.addAll(of(
				section));
		for (final Section section : validation.sections(Aspect.LIKE_PERSONS)) all.addAll(of(section));
		all.addAll(new Robustness(validation, criteria).judgements());
		all.add(new Coherence(validation).judgement());
		all.addAll(new Generalisation(validation, criteria).judgements());
		return all;
	}

	/** The lines on accuracy, discrimination and calibration for one set. */
	List<Judgement> of(final Section section) {
		return new SetMatrix(section, Sets.data(validation, section), Sets.bounds(validation, section), criteria)
			.judgements();
	}
}
