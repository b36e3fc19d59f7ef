package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.ErrorRates;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Misleading;
import org.visavis.evaluate.Rate;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.file.OwnerOnly;

/** The tables of a validation: CSV files in the record, curves in a folder of it. */
public final class ValidationTables {

	/** Digits of a log10 LR, a rate and a cost in bits. */
	private static final int LR = 4, RATE = 7, COST = 6;
	private static final String OF_RATE = "errors,pairs,persons,wilson_low,wilson_high,bootstrap_low,bootstrap_high";

	private ValidationTables() {}

	/** Writes all of them. */
	public static void write(final Path record, final Validation validation) throws IOException {
		writeEvaluation(record, validation.sections());
		writeStrata(record, validation);
		writeErrors(record, validation.sections());
		writeMisleading(record, validation.sections());
		writeEnrolment(record, validation.enrolments());
		writeRanks(record, validation.ranks());
		writeWorst(record, validation);
		writeFolds(record, validation.folds());
		OwnerOnly.folders(record.resolve("curves"));
		CurveTables.write(record.resolve("curves"), validation);
	}

	private static void writeEvaluation(final Path record, final List<Section> sections) throws IOException {
		final Rows rows = new Rows("section,aspect,name,persons,mated_persons,mated_pairs,non_mated_pairs,without_lr,cllr," +
			"cllr_min,cllr_cal,dev_pav,eer,bounded_cllr,bounded_cllr_min,bounded_cllr_cal,insufficient,about");
		for (int i = 0; i < sections.size(); i++) {
			final Section section = sections.get(i);
			final Validation.Counts counts = section.counts();
			rows.row().number(i + 1).text(section.aspect().toString()).text(section.name()).number(counts.persons()).number(counts
				.matedPersons()).number(counts.matedPairs()).number(counts.nonMatedPairs()).number(counts.withoutLr());
			costs(rows, section.evaluation());
			rows.number(number(section.evaluation().map(Evaluation::devPav)), COST).number(number(section.evaluation().map(
				Evaluation::eer)), RATE);
			costs(rows, section.bounded());
			rows.text(section.insufficient()).text(section.about());
		}
		rows.write(record.resolve("evaluation.csv"));
	}

	private static void costs(final Rows rows, final Optional<Evaluation> evaluation) {
		rows.number(number(evaluation.map(Evaluation::cllr)), COST).number(number(evaluation.map(Evaluation::cllrMin)), COST)
			.number(number(evaluation.map(Evaluation::cllrCal)), COST);
	}

	private static double number(final Optional<Double> number) {
		return number.orElse(Double.NaN);
	}

	private static void writeStrata(final Path record, final Validation validation) throws IOException {
		final Rows rows = new Rows("stratum,persons,mated_pairs,non_mated_pairs,calibrator,intercept," + String.join(",",
			validation.calibration().recognisers().stream().map(id -> "weight_" + id).toList()) +
			",score_low,score_high,log10_lr_low,log10_lr_high,all_pairs_low,all_pairs_high,misleading_pair_added,no_lr_reason");
		for (final RelevantPopulation.Part part : validation.calibration().parts()) {
			final Stratum s = part.stratum();
			rows.row().text(part.key()).number(s.persons()).number(s.matedPairs()).number(s.nonMatedPairs()).text(s.calibrator()
				.toString()).number(s.fusion().intercept(), LR);
			for (final double weight : s.fusion().weights())
				rows.number(weight, LR);
			rows.number(s.scoreLow(), LR).number(s.scoreHigh(), LR).number(s.bounds().low(), LR).number(s.bounds().high(), LR)
				.number(s.allPairsBounds().low(), LR).number(s.allPairsBounds().high(), LR).text(Boolean.toString(s
					.misleadingPairAdded())).text(s.isSufficient() ? "" : "no likelihood ratio: " + s.persons() +
						" persons; at least " + Stratum.FEWEST_PERSONS + " are needed");
		}
		rows.write(record.resolve("strata.csv"));
	}

	private static void writeErrors(final Path record, final List<Section> sections) throws IOException {
		final Rows rows = new Rows("section,name,log10_lr,fmr," + prefixed("fmr") + ",fnmr," + prefixed("fnmr"));
		for (int i = 0; i < sections.size(); i++)
			for (final ErrorRates at : sections.get(i).evaluation().map(Evaluation::errorRates).orElse(List.of())) {
				rows.row().number(i + 1).text(sections.get(i).name()).number(at.log10Lr(), LR);
				rate(rows, at.fmr());
				rate(rows, at.fnmr());
			}
		rows.write(record.resolve("errors.csv"));
	}

	private static void writeMisleading(final Path record, final List<Section> sections) throws IOException {
		final Rows rows = new Rows("section,name,lr,most,non_mated," + prefixed("non_mated") + ",mated," + prefixed("mated"));
		for (int i = 0; i < sections.size(); i++)
			for (final Misleading by : sections.get(i).evaluation().map(Evaluation::misleading).orElse(List.of())) {
				rows.row().number(i + 1).text(sections.get(i).name()).number(by.k(), 1).number(1 / by.k(), RATE);
				rate(rows, by.nonMated());
				rate(rows, by.mated());
			}
		rows.write(record.resolve("misleading.csv"));
	}

	private static String prefixed(final String name) {
		return name + "_" + OF_RATE.replace(",", "," + name + "_");
	}

	private static void rate(final Rows rows, final Rate rate) {
		rows.number(rate.value(), RATE).number(rate.count()).number(rate.of()).number(rate.persons()).number(rate.wilson()
			.low(), RATE).number(rate.wilson().high(), RATE).number(rate.bootstrap().low(), RATE).number(rate.bootstrap()
				.high(), RATE);
	}

	private static void writeEnrolment(final Path record, final List<Validation.Enrolment> enrolments) throws IOException {
		final Rows rows = new Rows("name,failure_to_enrol," + OF_RATE.replace("errors,pairs", "failures,photographs"));
		for (final Validation.Enrolment enrolment : enrolments) {
			rows.row().text(enrolment.name());
			rate(rows, enrolment.failures());
		}
		rows.write(record.resolve("enrolment.csv"));
	}

	private static void writeRanks(final Path record, final List<Validation.Ranks> ranks) throws IOException {
		final Rows rows = new Rows("collection,gallery_persons,rank_one," + OF_RATE.replace("errors,pairs", "hits,searches"));
		for (final Validation.Ranks search : ranks) {
			rows.row().text(search.collection()).number(search.persons());
			rate(rows, search.curve().rankOne());
		}
		rows.write(record.resolve("searches.csv"));
	}

	private static void writeWorst(final Path record, final Validation validation) throws IOException {
		final Rows rows = new Rows("person,face_a,path_a,face_b,path_b," + String.join(",", validation.calibration()
			.recognisers().stream().map(id -> id + "_cosine").toList()) + ",stratum,log10_lr");
		for (final Validation.WorstPair pair : validation.worstMated()) {
			rows.row().text(pair.person()).text(pair.faceA()).text(pair.pathA()).text(pair.faceB()).text(pair.pathB());
			for (final double similarity : pair.similarities())
				rows.number(1 - similarity, 6);
			rows.text(pair.stratum()).number(pair.log10Lr(), LR);
		}
		rows.write(record.resolve("worst_mated.csv"));
	}

	private static void writeFolds(final Path record, final List<Validation.Fold> folds) throws IOException {
		final Rows rows = new Rows("calibration,fold,persons,mated_pairs,non_mated_pairs,tested_mated,tested_non_mated," +
			"log10_lr_low,log10_lr_high,cllr");
		for (final Validation.Fold fold : folds)
			rows.row().text(fold.calibration()).number(fold.number()).number(fold.persons()).number(fold.matedPairs()).number(
				fold.nonMatedPairs()).number(fold.testedMated()).number(fold.testedNonMated()).number(fold.low(), LR).number(fold
					.high(), LR).number(fold.cllr(), COST);
		rows.write(record.resolve("folds.csv"));
	}
}
