package org.visavis.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.answer.AbsentHit;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.RateWords;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.YearsApart;
import org.visavis.examination.Examinations;
import org.visavis.file.Sha256;
import org.visavis.model.ModelCard;
import org.visavis.model.ModelLibrary;
import org.visavis.record.CaseFact;
import org.visavis.record.CaseFile;
import org.visavis.record.HistoryEntry;
import org.visavis.seal.SealedRecord;

/** What a record holds, by the names under which the templates of its report use it. */
final class ReportValues {

	private static final List<Double> THRESHOLDS = List.of(0.0, 1.0, 2.0);

	private final SealedRecord record;
	private final RecordRows rows;
	private final Map<String, Object> values = new HashMap<>();

	private ReportValues(final SealedRecord record) {
		this.record = record;
		rows = new RecordRows(record.path());
	}

	/** Everything but the pictures. */
	static Map<String, Object> of(final SealedRecord record, final CaseFile facts, final FirstPage answer) throws IOException {
		return new ReportValues(record).all(facts, answer);
	}

	private Map<String, Object> all(final CaseFile facts, final FirstPage answer) throws IOException {
		values.put("manifest", record.manifest());
		values.put("share", new RateWords());
		values.put("shippedModels", record.manifest().models().stream().filter(ModelLibrary::isShipped).map(ModelCard::id)
			.toList());
		values.putAll(facts(facts));
		final Examinations examinations = Examinations.of(record);
		final ReportPairs pairs = ReportPairs.of(rows, examinations);
		values.put("pairs", pairs);
		values.put("hasPairs", record.has("pairs.csv"));
		ReportFaces.of(rows, pairs, answer.answers().idPrefix()).addTo(values);
		values.put("gap", new YearsApart(record.manifest().settings().getOrDefault(YearsApart.KEY, YearsApart.UNKNOWN)).noExclusion());
		values.put("compares", !record.manifest().command().startsWith("Detect"));
		values.put("alternative", new StatedAlternative(facts, addCalibration()));
		values.put("opposed", OpposedPairs.of(rows));
		values.put("sameFiles", SameFiles.of(rows, answer.answers().idPrefix()));
		for (final String table : List.of("verbal_scale", "corrections", "exhibits", "withheld", "cluster_threshold"))
			values.put(table, rows.all(table + ".csv"));
		answer.addTo(values);
		values.put("absent", AbsentHit.strongest(record.path()).stream().toList());
		values.put("hasMetadata", record.has("metadata.csv"));
		values.put("examinations", examinations);
		values.put("history", record.history());
		values.put("erased", record.history().stream().filter(entry -> entry.action().equals(HistoryEntry.ERASE)).flatMap(
			entry -> entry.files().keySet().stream()).toList());
		values.put("macro", Files.readString(record.path().resolve("procedure.ijm")).lines().toList());
		addSums();
		return values;
	}

	/** What a case file states, and what its lines are called. */
	static Map<String, Object> facts(final CaseFile facts) {
		final Map<String, Object> lines = new LinkedHashMap<>(), labels = new LinkedHashMap<>();
		for (final CaseFact fact : CaseFact.values()) {
			lines.put(fact.key(), facts.get(fact));
			labels.put(fact.key(), fact.label());
		}
		return Map.of("facts", lines, "labels", labels);
	}

	/** Gives the population of the run; empty where it has no calibration. */
	private Optional<RelevantPopulation> addCalibration() throws IOException {
		values.put("shipped", false);
		final Path file = record.path().resolve("calibration.json");
		if (!Files.isRegularFile(file)) return Optional.empty();
		final Calibration calibration = Calibration.parse(Files.readString(file), file.toString());
		final RelevantPopulation population = calibration.among(record.manifest().settings().getOrDefault(RelevantPopulation.KEY,
			RelevantPopulation.ANY));
		values.put("shipped", calibration.isShipped());
		StratumRow.addTo(values, population);
		values.put("otherPopulations", new OtherPopulations(calibration));
		values.put("rates", population.parts().stream().flatMap(part -> part.stratum().errorRates().stream().filter(
			rate -> THRESHOLDS.contains(rate.log10Lr())).map(rate -> Map.of("key", part.key(), "rate", rate))).toList());
		return Optional.of(population);
	}

	private void addSums() throws IOException {
		final byte[] sums = Files.readAllBytes(record.path().resolve("SHA256SUMS"));
		values.put("sums", new String(sums, StandardCharsets.UTF_8).lines().map(line -> line.split("  ", 2)).toList());
		values.put("sumsSha256", Sha256.of(sums));
	}
}
