package org.visavis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.calibrate.ErrorRate;
import org.visavis.evaluate.ErrorRates;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Interval;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.page.Block;
import org.visavis.page.Grid;
import org.visavis.page.Heading;
import org.visavis.page.Numerals;
import org.visavis.page.Paragraph;

/** One set of pairs: its lines of the matrix, its error rates, its misleading evidence and its curves. */
record SetChapter(Validation validation, Section section, Matrix matrix) {

	private static final List<String> RATES = RateCells.row(List.of("log10 LR threshold", "Rate"), RateCells.header("Errors",
		"Of pairs"));
	private static final String CAPTION = """
		Error rates before bounds: FMR of the non-mated pairs at or above the threshold, FNMR of the mated pairs below it; from \
		threshold to threshold the first cannot rise nor the second fall, which bounds the adjusted Wilson intervals too""";

	List<Block> blocks() {
		final List<Block> blocks = new ArrayList<>(List.of(new Heading(3, Sets.number(validation, section).replace('s', 'S') +
			": " + section.name()), new Paragraph(section.about())));
		if (section.evaluation().isEmpty()) blocks.add(new Paragraph(section.insufficient() + "."));
		else addResults(blocks, section.evaluation().get());
		return blocks;
	}

	private void addResults(final List<Block> blocks, final Evaluation evaluation) {
		if (List.of(Aspect.STRATUM, Aspect.POPULATION).contains(section.aspect())) blocks.add(new Grid("Matrix of this stratum", Judgement.HEADER, matrix.of(
			section).stream().map(Judgement::cells).toList()));
		final List<ErrorRate> stated = Sets.errorRates(validation, section, evaluation);
		blocks.add(new Grid(CAPTION, RATES, IntStream.range(0, stated.size()).boxed().flatMap(i -> rows(evaluation.errorRates().get(i),
			stated.get(i))).toList()));
		blocks.add(new Grid("Misleading evidence by k or more, before bounds", MisleadingRows.HEADER, new MisleadingRows(
			evaluation, Sets.bounds(validation, section)).rows()));
		blocks.add(new Figures(new SetFigures(Sets.number(validation, section), section, evaluation).figures()));
	}

	private static Stream<List<String>> rows(final ErrorRates at, final ErrorRate stated) {
		final String threshold = Numerals.fixed(at.log10Lr(), 0);
		return Stream.of(RateCells.row(List.of(threshold, "FMR"), RateCells.of(at.fmr(), new Interval(stated.fmrLow(), stated
			.fmrHigh()))), RateCells.row(List.of(threshold, "FNMR"), RateCells.of(at.fnmr(), new Interval(stated.fnmrLow(), stated
				.fnmrHigh()))));
	}
}
