package org.visavis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;

/** The line of the matrix on coherence: better conditions give better LRs. */
record Coherence(Validation validation) {

	/** Each stratum against all that are worse in a class and better in none. */
	Judgement judgement() {
		final List<Section> strata = validation.sections(Aspect.STRATUM);
		final List<Decision> decisions = new ArrayList<>();
		for (final Section better : strata)
			for (final Section worse : strata)
				if (better != worse && isBetter(better.name(), worse.name())) decisions.add(compared(better.evaluation(), worse
					.evaluation()));
		return new Judgement("coherence", "Cllr by stratum", "DET plot of the strata",
			"not higher in a stratum of better classes", "all strata", strata.isEmpty() ? "there is no stratum" : Sets.costs(
				strata), Decision.all(decisions));
	}

	private static Decision compared(final Optional<Evaluation> better, final Optional<Evaluation> worse) {
		return better.isPresent() && worse.isPresent() ? Decision.of(better.get().cllr() <= worse.get().cllr())
			: Decision.INSUFFICIENT;
	}

	private boolean isBetter(final String better, final String worse) {
		final Optional<Stratum> a = Sets.stratum(validation.calibration(), better), b = Sets.stratum(validation.calibration(),
			worse);
		return a.isPresent() && b.isPresent() && place(a.get().classA()) <= place(b.get().classA()) && place(a.get()
			.classB()) <= place(b.get().classB());
	}

	private int place(final String name) {
		return validation.calibration().classes().indexOf(name);
	}
}
