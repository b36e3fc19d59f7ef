package org.visavis.validation;

import java.util.List;

import org.visavis.evaluate.Validation;
import org.visavis.page.Block;
import org.visavis.page.Grid;
import org.visavis.page.Heading;
import org.visavis.page.Paragraph;

/** What was validated and how it came out: the validation matrix. */
record SummaryChapter(Validation validation, Matrix matrix) {

	private static final String ABOUT = """
		This report says how good the likelihood ratios (LR) of the calibration %s are, on photographs of persons that the fit \
		in question has not seen: five folds by person, each pair's LR from the fit without either person. A score is made of \
		distances in a learned feature space; it is not a measurement of the face. The files calibration.json and \
		manifest.json of the same record name the calibration, the program, the models and the photographs. A set of pairs \
		has the number of its section in evaluation.csv; the .csv files and the folder curves hold the numbers of all tables \
		and charts.""";
	private static final String VERDICT = """
		Criteria passed: %d. Not passed: %d. Criteria that the data are insufficient for: %d.""";
	private static final String CRITERIA = """
		The criteria ask for LRs that say more than none and are calibrated. They are set in one place of the program; a \
		laboratory sets those that its purpose needs, and compares the results with them. "Insufficient" means that the data \
		cannot tell. Results are of LRs before bounds unless said otherwise.""";

	List<Block> blocks() {
		final String name = validation.calibration().name();
		final List<Judgement> judgements = matrix.judgements();
		return List.of(new Heading(1, "Validation of the calibration " + name), new Paragraph(ABOUT.formatted(name)),
			new Heading(2, "Validation matrix"), new Paragraph(VERDICT.formatted(count(judgements, Decision.PASSED), count(
				judgements, Decision.NOT_PASSED), count(judgements, Decision.INSUFFICIENT))), new Grid(
					"Validation matrix (after Meuwly, Ramos and Haraksim 2017, doi 10.1016/j.forsciint.2016.03.048)",
					Judgement.HEADER, judgements.stream().map(Judgement::cells).toList()), new Paragraph(CRITERIA));
	}

	private static long count(final List<Judgement> judgements, final Decision decision) {
		return judgements.stream().filter(judgement -> judgement.decision() == decision).count();
	}
}
