package org.visavis.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.visavis.Progress;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.Stratum;
import org.visavis.calibrate.StratumFit;
import org.visavis.evaluate.Validation.Data;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.file.WholeFile;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.Learning;
import org.visavis.request.Method;
import org.visavis.table.CopiesTable;
import org.visavis.table.PhotoResult;
import org.visavis.table.ValidationTables;
import org.visavis.validation.Criteria;
import org.visavis.validation.ValidationReport;

/** Learns a calibration from what was found on photographs of known persons, validates it and writes both. */
public final class CalibrationRun {

	private final Learning learning;
	private final Method method;
	private final List<PhotoResult> results;
	private final KnownFaces faces;
	private final PairsOfPersons pairs;
	private final float[][][] vectors;
	private final long seed;
	private final StratumFit fit;
	private final AlikeCopies alike;
	private final PairChooser chooser;
	private final Progress progress;

	public CalibrationRun(final Learning learning, final Method method, final List<PhotoResult> results, final Progress progress) {
		this.learning = learning;
		this.method = method;
		this.results = results;
		faces = KnownFaces.of(learning.persons().portraits(), results);
		pairs = new PairsOfPersons(faces.all(), learning.settings().sameColumns());
		vectors = faces.vectors(method.recognisers().size());
		final CalibrationSettings settings = learning.settings();
		seed = settings.seed();
		fit = new StratumFit(settings.calibrator(), settings.equalPersons(), seed);
		alike = AlikeCopies.of(faces, settings.sameColumns(), vectors, seed);
		chooser = new PairChooser(pairs, PairChooser.Most.of(settings), vectors, seed);
		this.progress = progress;
	}

	/**
	 * Writes calibration.json, the tables of its validation and the report.
	 *
	 * @param macro that makes the record again
	 * @return counts for the manifest
	 */
	public Map<String, Object> write(final Path record, final String macro) throws IOException {
		if (learning.settings().degraded()) CopiesTable.write(record, learning.persons().items(), results);
		final Validation validated = validate(folds(), macro);
		final Validation validation = validated.of(validated.calibration().with("validation", ValidationReport.verdicts(validated,
			Criteria.DEFAULT)));
		WholeFile.write(record.resolve("calibration.json"), part -> Files.writeString(part, validation.calibration()
			.json()));
		ValidationTables.write(record, validation);
		ValidationReport.write(record, validation, Criteria.DEFAULT);
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("persons", validation.data().persons());
		counts.put("copies", (long) faces.where(face -> !face.isOriginal()).length);
		counts.put("strata_with_lr", validation.calibration().strata().stream().filter(Stratum::isSufficient).map(
			Stratum::name).collect(Collectors.joining(", ")));
		return counts;
	}

	private CrossValidation folds() {
		final ConditionsLearner learner = new ConditionsLearner(faces, chooser, alike, method.suitability());
		return new CrossValidation(faces, fit, new Spreads(FoundAgain.of(faces, chooser)), learner.ofAll(), IntStream.range(0, Folds.COUNT).mapToObj(learner::without).toList());
	}

	private Validation validate(final CrossValidation folds, final String macro) {
		final CrossValidated validated = CrossValidated.of(faces, KnownPopulation.any(faces, chooser), KnownPopulation.of(
			faces, learning.settings(), vectors), folds, progress);
		final Sections sections = new Sections(faces, pairs, seed);
		final Validating validating = new Validating(faces, validated, sections);
		final List<Section> made = validating.sections(learning.persons().columns(), learning.settings()
			.sameColumns());
		final Calibration calibration = new LearntCalibration(learning, method, results, faces, fit, macro).of(validated
			.conditions(), validating.strata(seed), validating.populations(seed), validating.mostAlike(), made);
		final boolean degraded = learning.settings().degraded();
		return new Validation(calibration, data(), made, new Enrolments(learning.persons().portraits(), results, validated
			.conditions().rule(), seed).all(degraded), new Searches(faces, method, vectors).all(seed), WorstMated.of(validated
				.originalsPooled(), faces, validated.conditions(), vectors), degraded ? alike.rates(validated, folds) : List.of(),
			new FoldTable(faces, sections).of(validated));
	}

	private Data data() {
		return new Data(faces.persons().size(), results.size(), faces.duplicates(), faces.collections(), learning.settings()
			.sameColumns(), learning.settings().degradations());
	}
}
