package org.visavis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.evaluate.Validation.Fold;
import org.visavis.evaluate.Validation.WorstPair;
import org.visavis.evaluate.Validation;
import org.visavis.page.Block;
import org.visavis.page.Grid;
import org.visavis.page.Heading;
import org.visavis.page.Numerals;
import org.visavis.page.Paragraph;

/** What stands beside the sets of pairs: failure to enrol, the worst mated pairs and the folds. */
record TablesChapter(Validation validation) {

	private static final String ENROLMENT = """
		A photograph, or a degraded copy, that gives no face fit for comparison. Its pairs have no LR in casework, and are in \
		no rate of pairs that a stratum covers. Photographs of doubtful names, from which nothing was learnt, count here.""";
	private static final String WORST = """
		The mated pairs of original photographs with the lowest log10 LR, with one calibration for all, before bounds. None \
		of them was left out; photographs of doubtful names that were left out beforehand are listed in the provenance.""";
	private static final String FOLDS = """
		Each calibration is fitted five times, each time to the pairs with neither person in the fold, and tested on the pairs \
		with both persons in it. A person's fold follows from the name by SHA-256, not by chance.""";

	List<Block> blocks() {
		return List.of(new Heading(2, "Failure to enrol"), new Paragraph(ENROLMENT), new Grid("Failure to enrol", RateCells.row(
			List.of("Photographs"), RateCells.header("Failures", "Of")), validation.enrolments().stream().map(
				enrolment -> RateCells.row(List.of(enrolment.name()), RateCells.of(enrolment.failures()))).toList()), new Heading(2,
					"The worst mated pairs"), new Paragraph(WORST), worst(), new Heading(2, "The folds"), new Paragraph(FOLDS),
			new Grid("Fits without one fold each", List.of("Calibration and fold", "Persons fitted to", "Mated pairs fitted to",
				"Non-mated pairs fitted to", "Mated pairs tested", "Non-mated pairs tested", "log10 LR bounds",
				"Cllr before bounds"), validation.folds().stream().map(TablesChapter::row).toList()));
	}

	private Grid worst() {
		final List<String> header = new ArrayList<>(List.of("Person", "Photograph A", "Photograph B", "Stratum", "log10 LR"));
		validation.calibration().recognisers().forEach(recogniser -> header.add("Cosine, " + recogniser));
		return new Grid("The worst mated pairs, the lowest log10 LR first", header, validation.worstMated().stream().map(
			TablesChapter::row).toList());
	}

	private static List<String> row(final WorstPair pair) {
		return Stream.concat(Stream.of(pair.person(), pair.pathA() + " (" + pair.faceA() + ")", pair.pathB() + " (" + pair
			.faceB() + ")", pair.stratum().isEmpty() ? "none: no LR in casework" : pair.stratum(), Numerals.fixed(pair
				.log10Lr())), pair.similarities().stream().map(Numerals::fixed)).toList();
	}

	private static List<String> row(final Fold fold) {
		return List.of(fold.calibration() + ", fold " + fold.number(), Numerals.count(fold.persons()), Numerals.count(fold
			.matedPairs()), Numerals.count(fold.nonMatedPairs()), Numerals.count(fold.testedMated()), Numerals.count(fold
				.testedNonMated()), Numerals.range(fold.low(), fold.high()), Numerals.fixed(fold.cllr()));
	}
}
