package org.visavis.repeat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visavis.UserError;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.exhibit.TraceExhibit;
import org.visavis.plate.ExhibitMaker;
import org.visavis.plate.MadeExhibit;
import org.visavis.plate.TraceExhibits;
import org.visavis.plate.ExhibitSettings;
import org.visavis.record.HistoryEntry;
import org.visavis.seal.SealedRecord;
import org.visavis.table.ExhibitsTable;

/** The exhibits that were added to a record, made again by the lines of macro that its history has of them. */
final class AddedExhibits {

	private static final Pattern MACRO = Pattern.compile("run\\(\"Make Exhibit\\.\\.\\.\", \"record=\\[\" \\+ getArgument\\(\\) " +
		"\\+ \"\\] face_a=(\\S+) face_b=(\\S+) kind=(\\w+) amount=(\\d{1,3}) landmarks=(true|false) mesh=(true|false) " +
		"features=\\[(?:\" \\+ getArgument\\(\\) \\+ \"/([^\\]]+))?\\](?: name=\\[([^\\]]+)\\])?\"\\);");

	private static final Pattern TRACE = Pattern.compile("run\\(\"Make Exhibit\\.\\.\\.\", \"record=\\[\" \\+ getArgument\\(\\) \\+ \"\\] face_a=(\\S+) " +
		"face_b=(\\S+) kind=" + TraceExhibit.KIND + "(?: name=\\[([^\\]]+)\\])?\"\\);");

	private final SealedRecord record;
	private final Path repetition;
	private final ExhibitMaker maker;
	private final TraceExhibits traces;
	private final FileComparison files;
	private final List<ExhibitsTable.Row> rows = new ArrayList<>();
	private final List<Reproduced> compared = new ArrayList<>();

	/**
	 * @param repetition in whose exhibits.csv the added exhibits are listed too
	 * @param views gives the photographs
	 */
	AddedExhibits(final SealedRecord record, final Path repetition, final TableViews views, final FileComparison files) {
		this.record = record;
		this.repetition = repetition;
		this.files = files;
		maker = new ExhibitMaker(record.path(), views::photograph);
		traces = new TraceExhibits(record.path(), views::photograph);
	}

	/**
	 * Compares each exhibit, its features and exhibits.csv.
	 *
	 * @param hides whether the exhibits of the run are kept back still
	 */
	List<Reproduced> compare(final boolean hides) throws IOException {
		boolean all = true;
		for (final HistoryEntry entry : record.history())
			if (entry.action().equals(ExhibitMaker.ACTION)) all &= compare(entry);
		if (hides) Files.deleteIfExists(repetition.resolve(ExhibitsTable.NAME));
		ExhibitsTable.append(repetition, rows);
		table(all).ifPresent(compared::add);
		return compared;
	}

	private Optional<Reproduced> table(final boolean all) throws IOException {
		final boolean made = Files.exists(repetition.resolve(ExhibitsTable.NAME)), kept = record.has(ExhibitsTable.NAME);
		if (!kept) return made ? Optional.of(Reproduced.different(ExhibitsTable.NAME, "a row for each exhibit", "")) : Optional
			.empty();
		if (!all) return Optional.of(Reproduced.notMade(ExhibitsTable.NAME,
			"history.jsonl does not say how each of its exhibits was made"));
		return Optional.of(made ? files.with(repetition, ExhibitsTable.NAME) : Reproduced.different(ExhibitsTable.NAME, "",
			"a file that the procedure does not make"));
	}

	/** What makes an exhibit again. */
	private interface Making {

		MadeExhibit made() throws IOException;
	}

	/** Whether an exhibit could be made again. */
	private boolean compare(final HistoryEntry entry) throws IOException {
		final String macro = entry.content().getOrDefault("macro", "");
		final Matcher faces = MACRO.matcher(macro), trace = TRACE.matcher(macro);
		if (faces.matches()) compare(entry, () -> maker.make(faces.group(1), faces.group(2), settings(faces)));
		else if (trace.matches()) compare(entry, () -> traces.make(trace.group(1), trace.group(2), Optional.ofNullable(trace.group(3)).orElse(
			"")));
		else return false;
		return true;
	}

	private void compare(final HistoryEntry entry, final Making making) throws IOException {
		try {
			compare(entry, making.made());
		}
		catch (final UserError e) {
			entry.files().keySet().forEach(file -> compared.add(Reproduced.different(file, "the exhibit of entry " + entry
				.number(), e.getMessage())));
		}
	}

	private ExhibitSettings settings(final Matcher macro) {
		final ExhibitKind kind = Arrays.stream(ExhibitKind.values()).filter(k -> k.toString().equals(macro.group(3))).findFirst()
			.orElseThrow(() -> new UserError("kind is '" + macro.group(3) + "'; expected a kind of exhibit."));
		final String features = macro.group(7);
		if (features != null && !record.has(features)) throw new UserError("features is " + features +
			"; expected a file of the record.");
		return new ExhibitSettings(kind, Integer.parseInt(macro.group(4)), Boolean.parseBoolean(macro.group(5)), Boolean
			.parseBoolean(macro.group(6)), features == null ? "" : record.path().resolve(features).toString(), Optional.ofNullable(macro
				.group(8)).orElse(""));
	}

	private void compare(final HistoryEntry entry, final MadeExhibit made) throws IOException {
		final String file = made.row().file();
		rows.add(made.row());
		if (!made.row().macro().equals(entry.content().get("macro")) || !entry.files().keySet().containsAll(made.files()
			.keySet())) compared.add(
			Reproduced.different(file, made.row().macro(), String.valueOf(entry.content().get("macro"))));
		else for (final Map.Entry<String, byte[]> one : made.files().entrySet())
			compared.add(record.has(one.getKey()) ? compared(one.getKey(), one.getValue()) : Reproduced.notMade(one.getKey(), "erased"));
	}

	/** Features are what a person stated. */
	private Reproduced compared(final String file, final byte[] made) throws IOException {
		final Reproduced same = files.with(file, made);
		return file.endsWith(".csv") && same.how() == Reproduced.How.SAME_BYTES ? Reproduced.notMade(file, AddedFiles.FEATURES) : same;
	}
}
