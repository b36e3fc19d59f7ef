package org.visavis.validation;

import java.util.List;

import org.visavis.evaluate.Validation.Section;
import org.visavis.page.Numerals;

/**
 * When a validation passes. Misleading evidence has no parameter: by a factor of k or more it must not be more frequent
 * than 1 / k (Royall 2000, doi 10.1080/01621459.2000.10474264).
 *
 * @param cllr Cllr must be below this
 * @param cllrMin Cllr-min must be below this
 * @param eer the equal error rate must be below this share
 * @param cllrCal Cllr-cal must not be above this
 */
public record Criteria(double cllr, double cllrMin, double eer, double cllrCal) {

	/** LRs that say much, as those of clear photographs do, and are calibrated; a poor set of photographs fails them. */
	public static final Criteria DEFAULT = new Criteria(0.3, 0.3, 0.1, 0.02);

	/** The criterion that follows, in words. */
	String informativeAndCalibrated() {
		return "Cllr below " + Numerals.plain(cllr) + ", Cllr-cal at most " + Numerals.plain(cllrCal);
	}

	/** Whether all sets are both. */
	Decision informativeAndCalibrated(final List<Section> sections) {
		return Decision.all(sections.stream().map(section -> section.evaluation().map(e -> Decision.of(e.cllr() < cllr && e
			.cllrCal() <= cllrCal)).orElse(Decision.INSUFFICIENT)).toList());
	}
}
