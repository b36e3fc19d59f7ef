package org.visavis.repeat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visavis.originals.RecordedFiles;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Manifest;
import org.visavis.record.Sha256Sums;
import org.visavis.repeat.Reproduced.How;
import org.visavis.request.Procedure;
import org.visavis.run.FaceMatrix;
import org.visavis.run.Libraries;
import org.visavis.run.Machine;
import org.visavis.seal.SealedRecord;
import org.visavis.table.ClusterTables;
import org.visavis.table.ExhibitsTable;
import org.visavis.table.HitsTable;

/** Compares a record with its repetition, file by file, and says of each file what that shows. */
public final class RecordComparison {

	/** What networks calculate: the tables that all else of a run is a view of. */
	private static final List<String> TABLES = List.of("faces.csv", "corrections.csv", "pairs.csv", "uncorrected_pairs.csv", "traces.csv",
		FaceMatrix.TIF, ClusterTables.CLUSTERS, ClusterTables.FACES, ClusterTables.PAIRS, ClusterTables.THRESHOLD);

	private final SealedRecord record;
	private final Path repetition;
	private final FileComparison files;
	private final TableViews views;
	private final WithheldFiles withheld;
	private final boolean sameMachine, isLearning, isCalibrationGiven;
	private final Map<String, String> erased = new HashMap<>();
	private final Set<String> added = new HashSet<>();
	private final Map<String, Reproduced> all = new LinkedHashMap<>();

	private RecordComparison(final SealedRecord record, final Procedure procedure, final Path repetition)
		throws IOException
	{
		this.record = record;
		this.repetition = repetition;
		views = new TableViews(procedure, repetition);
		files = new FileComparison(record.path(), procedure, views.pairs());
		isLearning = procedure.learning().isPresent();
		isCalibrationGiven = procedure.settings().hasCalibrationFile();
		sameMachine = Machine.facts().equals(record.manifest().machine()) && isOnTheSame(record.manifest().libraries());
		for (final HistoryEntry entry : record.history()) {
			if (entry.action().equals(HistoryEntry.ERASE)) erased.putAll(entry.files());
			else added.addAll(entry.files().keySet());
		}
		withheld = new WithheldFiles(record, repetition, erased);
	}

	/**
	 * Compares every file of the record.
	 *
	 * @param procedure that made the repetition
	 * @param repetition the folder of a complete record, in which views are made anew of tables that differ in last digits
	 */
	public static List<Reproduced> of(final SealedRecord record, final Procedure procedure, final Path repetition)
		throws IOException
	{
		final RecordComparison comparison = new RecordComparison(record, procedure, repetition);
		comparison.compareTables();
		comparison.compareRun();
		comparison.compareAdditions();
		return comparison.all.values().stream().map(comparison::given).map(comparison::drawn).map(comparison::strict).toList();
	}

	/** Records of earlier builds do not state what libraries they were made with. */
	private static boolean isOnTheSame(final List<Manifest.Library> libraries) {
		return libraries == null || libraries.equals(Libraries.ofThisProgram());
	}

	private void compareTables() throws IOException {
		for (final String file : Sha256Sums.files(repetition))
			if (TABLES.contains(file) && record.has(file)) put(files.with(repetition, file));
		final Collection<Reproduced> tables = all.values();
		if (tables.stream().noneMatch(table -> table.how() == How.DIFFERENT) && tables.stream().anyMatch(table -> table
			.how() == How.WITHIN_TOLERANCE)) views.remake(record.path(), List.copyOf(all.keySet()));
	}

	private void compareRun() throws IOException {
		withheld.compared(sameMachine).ifPresent(this::put);
		for (final String file : Sha256Sums.files(repetition))
			if (file.equals(Manifest.NAME)) ManifestComparison.of(record.path(), repetition).forEach(this::put);
			else if (!all.containsKey(file) && !file.equals(ExhibitsTable.NAME) && !withheld.hides(file)) put(record.has(file)
				? files.with(repetition, file) : missing(file));
	}

	/** A file that the record lacks may have been erased, with its hash in the history. */
	private Reproduced missing(final String file) throws IOException {
		final String made = Sha256Sums.of(repetition.resolve(file)), hash = erased.getOrDefault(file, "");
		if (hash.equals(made)) return Reproduced.notMade(file, "erased; its hash in history.jsonl is of the bytes made again");
		return hash.isEmpty() || sameMachine ? Reproduced.different(file, made, hash) : Reproduced.notMade(file,
			"erased; its hash in history.jsonl is of bytes that another machine made");
	}

	/** A calibration that a user gave goes into a run, it does not follow from it. */
	private Reproduced given(final Reproduced file) {
		return isCalibrationGiven && file.file().equals(RecordedFiles.OWN_CALIBRATION) && file.how() == How.SAME_BYTES ? Reproduced
			.notMade(file.file(), "the calibration that the run was given") : file;
	}

	/** The pages and charts of a validation are drawn from more digits than its tables have. */
	private Reproduced drawn(final Reproduced file) {
		return isLearning && !sameMachine && file.how() == How.DIFFERENT && file.file().matches("(validation\\.|charts/).*") &&
			all.values().stream().anyMatch(table -> table.how() == How.WITHIN_TOLERANCE) ? Reproduced.notMade(file.file(),
				"drawn from numbers that another machine made") : file;
	}

	private void compareAdditions() throws IOException {
		new AddedExhibits(record, repetition, views, files).compare(withheld.hides()).forEach(this::put);
		AddedReport.compare(record, repetition, files).forEach(this::put);
		HistoryStatements.of(record).forEach(this::put);
		for (final String file : Sha256Sums.files(record.path()))
			if (!all.containsKey(file)) put(file.equals(HitsTable.NAME) ? Reproduced.notMade(file, "what was found in galleries, which are not read again")
				: added.contains(file) ? Reproduced.notMade(file, AddedFiles.about(file)) : Reproduced
				.different(file, "", "a file that the procedure does not make"));
	}

	private void put(final Reproduced file) {
		all.put(file.file(), file);
	}

	/** The machine that made a record gives the same bytes again. */
	private Reproduced strict(final Reproduced file) {
		return sameMachine && (file.how() == How.WITHIN_TOLERANCE || file.how() == How.SAME_CONTENT) ? Reproduced.different(file
			.file(), file.expected(), file.found() + "; on the machine that made the record, expected the same bytes") : file;
	}
}
