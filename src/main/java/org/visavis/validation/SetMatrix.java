package org.visavis.validation;

import java.util.List;
import java.util.function.Function;

import org.visavis.calibrate.Bounds;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Validation.Section;
import org.visavis.page.Numerals;

/** The lines of the validation matrix on accuracy, discrimination and calibration of one set of pairs. */
record SetMatrix(Section section, String data, Bounds bounds, Criteria criteria) {

	/** In the order of the matrix. */
	List<Judgement> judgements() {
		return List.of( //
			line("accuracy", "Cllr", "ECE plot", "below " + Numerals.plain(criteria.cllr()), e -> Numerals.fixed(e.cllr()) +
				" before, " + section.bounded().map(b -> Numerals.fixed(b.cllr())).orElse("not known") + " within bounds",
				e -> Decision.of(e.cllr() < criteria.cllr() && section.bounded().stream().allMatch(b -> b.cllr() < criteria
					.cllr()))), //
			line("discrimination", "Cllr-min", "ECE plot after PAV", "below " + Numerals.plain(criteria.cllrMin()),
				e -> Numerals.fixed(e.cllrMin()), e -> Decision.of(e.cllrMin() < criteria.cllrMin())), //
			line("discrimination", "EER", "DET plot", "below " + Numerals.plain(100 * criteria.eer()) + " %", e -> Numerals
				.percent(e.eer()) + " %", e -> Decision.of(e.eer() < criteria.eer())), //
			line("calibration", "Cllr-cal", "ECE and Tippett plots", "at most " + Numerals.plain(criteria.cllrCal()),
				e -> Numerals.fixed(e.cllrCal()), e -> Decision.of(e.cllrCal() <= criteria.cllrCal())), //
			line("calibration", "devPAV", "PAV plot", "none", e -> Numerals.fixed(e.devPav()), e -> Decision.NOT_JUDGED), //
			line("calibration", "misleading evidence", "Tippett plot",
				"by k or more at most 1/k, for k = 10, 30, 100 ... up to the bounds, at the upper end of the interval",
				e -> misleading(e).worst(), e -> misleading(e).decision()));
	}

	private MisleadingRows misleading(final Evaluation evaluation) {
		return new MisleadingRows(evaluation, bounds);
	}

	private Judgement line(final String characteristic, final String metric, final String graph, final String criterion,
		final Function<Evaluation, String> result, final Function<Evaluation, Decision> decision)
	{
		return new Judgement(characteristic, metric, graph, criterion, data, section.evaluation().map(result).orElse(section
			.insufficient()), section.evaluation().map(decision).orElse(Decision.INSUFFICIENT));
	}
}
