package org.visavis.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.ErrorRate;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.ErrorRates;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Counts;
import org.visavis.evaluate.Validation.Fold;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.page.Numerals;

/** What is asked of the sets of pairs of a validation; each has a number, from 1 on. */
final class Sets {

	private Sets() {}

	/** "set 3". */
	static String number(final Validation validation, final Section section) {
		return "set " + (validation.sections().indexOf(section) + 1);
	}

	/** Number and size. */
	static String data(final Validation validation, final Section section) {
		final Counts counts = section.counts();
		return number(validation, section) + ": " + Numerals.count(counts.matedPairs()) + " mated, " + Numerals.count(counts
			.nonMatedPairs()) + " non-mated pairs, " + Numerals.count(counts.persons()) + " persons";
	}

	/** The widest bounds that any fit used on the set. */
	static Bounds bounds(final Validation validation, final Section section) {
		final List<Fold> folds = validation.folds().stream().filter(fold -> isUsed(validation, fold, section)).toList();
		final List<Bounds> own = validation.calibration().parts().stream().filter(part -> part.stratum().isSufficient() && folds
			.stream().anyMatch(fold -> fold.calibration().equals(part.key()))).map(part -> part.stratum().bounds()).toList();
		final DoubleStream low = DoubleStream.concat(folds.stream().mapToDouble(Fold::low), own.stream().mapToDouble(
			Bounds::low)), high = DoubleStream.concat(folds.stream().mapToDouble(Fold::high), own.stream().mapToDouble(
				Bounds::high));
		return new Bounds(low.filter(bound -> bound < 0).min().orElse(0), high.filter(bound -> bound > 0).max().orElse(0));
	}

	private static boolean isUsed(final Validation validation, final Fold fold, final Section section) {
		return switch (section.aspect()) {
			case ORIGINALS_POOLED -> fold.calibration().equals("pooled");
			case DEGRADED_POOLED -> fold.calibration().equals("pooled with copies");
			case POPULATION -> fold.calibration().equals(section.name()) || fold.calibration().startsWith(RelevantPopulation.key(section
				.name(), ""));
			case STRATUM -> fold.calibration().equals(section.name());
			default -> stratum(validation.calibration(), fold.calibration()).filter(Stratum::isSufficient).isPresent();
		};
	}

	/** Cllr and Cllr-cal of each, highest Cllr first. */
	static String costs(final List<Section> sections) {
		return sections.stream().sorted(Comparator.comparingDouble(section -> -section.evaluation().map(Evaluation::cllr)
			.orElse(-1.0))).map(section -> section.name() + ": " + section.evaluation().map(e -> "Cllr " + Numerals.fixed(e
				.cllr()) + ", Cllr-cal " + Numerals.fixed(e.cllrCal())).orElse("insufficient")).collect(Collectors.joining("; "));
	}

	/** The folds of one calibration. */
	static List<Fold> folds(final Validation validation, final String calibration) {
		return validation.folds().stream().filter(fold -> fold.calibration().equals(calibration)).toList();
	}

	/** A set's error rates with intervals that contradict none of them: those of the calibration, if the set is a part of it. */
	static List<ErrorRate> errorRates(final Validation validation, final Section section, final Evaluation evaluation) {
		final List<ErrorRate> own = ErrorRate.consistent(evaluation.errorRates().stream().map(ErrorRates::stated).toList());
		final List<ErrorRate> inUse = validation.calibration().parts().stream().filter(part -> List.of(Aspect.STRATUM,
			Aspect.POPULATION).contains(section.aspect()) && part.key().equals(section.name())).flatMap(part -> part.stratum()
				.errorRates().stream()).toList();
		return own.stream().map(rate -> inUse.stream().filter(used -> used.log10Lr() == rate.log10Lr()).findFirst().orElse(rate))
			.toList();
	}

	/** The stratum of a name. */
	static Optional<Stratum> stratum(final Calibration calibration, final String name) {
		return calibration.strata().stream().filter(stratum -> stratum.name().equals(name)).findFirst();
	}
}
