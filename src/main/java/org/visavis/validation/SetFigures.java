package org.visavis.validation;

import java.util.List;

import org.visavis.chart.Chart;
import org.visavis.evaluate.ErrorRates;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.page.Numerals;
import org.visavis.picture.Png;

/**
 * The four curves of one set.
 *
 * @param number such as "set 3"
 */
record SetFigures(String number, Section section, Evaluation evaluation) {

	private static final String DET = """
		FNMR over FMR on axes of normal deviates. The equal error rate is %s %%; \
		rates below the axes are not drawn.""";
	private static final String TIPPETT = """
		share of the pairs with at least each log10 LR; beyond 8 and -8 it is not drawn. %s""";
	private static final String AT_ONE = """
		%s %% of the mated pairs have an LR below 1, %s %% of the non-mated pairs have one of 1 or more.""";
	private static final String PAV = """
		log10 LR after isotonic regression over the log10 LR; calibrated LRs lie along the diagonal, and where PAV is infinite \
		nothing is drawn. devPAV is %s.""";
	private static final String ECE = """
		empirical cross-entropy over the prior log10 odds; at 0 it is Cllr, %s, and after PAV Cllr-min, %s. Where LR = 1 \
		leaves the chart it goes on above it.""";

	List<Figures.Figure> figures() {
		final var curves = evaluation.curves();
		return List.of(figure("det", Charts.det(number, List.of("these LRs"), List.of(evaluation)), DET.formatted(Numerals
			.percent(evaluation.eer()))), figure("tippett", Charts.tippett(number, curves.tippett(), section.bounded().orElse(
				evaluation).curves().tippett()), TIPPETT.formatted(atOne())), figure("pav", Charts.pav(number, curves.pav()), PAV
					.formatted(Numerals.fixed(evaluation.devPav()))), figure("ece", Charts.ece(number, curves.ece()), ECE.formatted(
						Numerals.fixed(evaluation.cllr()), Numerals.fixed(evaluation.cllrMin()))));
	}

	private String atOne() {
		return evaluation.errorRates().stream().filter(at -> at.log10Lr() == 0).findFirst().map(SetFigures::atOne).orElse("");
	}

	private static String atOne(final ErrorRates at) {
		return AT_ONE.formatted(Numerals.percent(at.fnmr().value()), Numerals.percent(at.fmr().value()));
	}

	/** Kept beside the report only for what is as in casework; all are in the HTML report. */
	private Figures.Figure figure(final String name, final Chart chart, final String caption) {
		return new Figures.Figure(section.aspect() == Aspect.ORIGINALS_STRATIFIED ? name + ".png" : "", chart.title(), chart
			.title() + " (" + section.name() + "): " + caption, Png.bytes(chart.picture()));
	}
}
