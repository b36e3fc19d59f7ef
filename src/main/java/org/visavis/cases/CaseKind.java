package org.visavis.cases;

import static org.visavis.cases.CaseStep.*;

import java.util.List;
import java.util.Locale;

/** What a case is about, which decides in which order its steps are offered. */
public enum CaseKind {

	/** Whether a person is shown in pictures. */
	PERSON(FACTS, PHOTOGRAPHS, HOW, RUN, FACES, EXAMINE, RESULTS, ORIGINS, REPORT, REMOVAL, SEAL),
	/** Manipulated pictures of a person: from which photographs they were made, and how they are removed. */
	PICTURES(PHOTOGRAPHS, ORIGINS, REMOVAL, FACTS, HOW, RUN, FACES, EXAMINE, RESULTS, REPORT, SEAL);

	private final List<CaseStep> steps;

	CaseKind(final CaseStep... steps) {
		this.steps = List.of(steps);
	}

	/** All steps, in the order of work; each may be left out. */
	public List<CaseStep> steps() {
		return steps;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
