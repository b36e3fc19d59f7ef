package org.visavis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.fingerprint.HashList;
import org.visavis.originals.Originals;
import org.visavis.record.FinishedPhotographs;
import org.visavis.record.Manifest;
import org.visavis.report.CopiesPage;
import org.visavis.request.CopySettings;
import org.visavis.request.Procedure;
import org.visavis.seal.RecordFolder;
import org.visavis.table.Agreement;
import org.visavis.table.FoundCopiesTable;
import org.visavis.table.FoundCopy;
import org.visavis.table.HashExports;
import org.visavis.table.HashesTable;
import org.visavis.table.ImagesTable;
import org.visavis.table.Item;
import org.visavis.table.MetadataTable;
import org.visavis.table.PhotoResult;

/** Makes the record of a search for copies, which needs no network; goes on where an interrupted run was. */
public final class CopiesRun {

	private static final String QUESTIONED = Procedure.idPrefix("questioned");

	private final Procedure procedure;
	private final CopySettings settings;
	private final Path output;
	private final Progress progress;
	private final List<Item> items;
	private final Map<String, Manifest.ReadFile> files;
	private final Optional<HashList> list;

	private CopiesRun(final Procedure procedure, final Path output, final Progress progress) throws IOException {
		this.procedure = procedure;
		this.output = output;
		this.progress = progress;
		settings = CopySettings.of(procedure.own());
		procedure.checkOutside(output);
		items = procedure.items();
		files = procedure.files();
		list = settings.hashes().isEmpty() ? Optional.empty() : Optional.of(HashList.read(Path.of(settings.hashes()), settings.leastQuality()));
	}

	/** Runs a procedure. */
	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		try {
			return new CopiesRun(procedure, Procedure.path("output", output), progress).run();
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The record " + output + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private Outcome run() throws IOException {
		final String sha256 = procedure.sha256(items);
		final RecordFolder folder = RecordFolder.take(output, sha256);
		if (folder.isComplete()) return Outcome.ofComplete(folder.path(), items);
		final Map<String, Object> counts = new LinkedHashMap<>();
		final List<FoundCopy> found;
		try (FinishedPhotographs journal = procedure.recorded().isPresent() ? FinishedPhotographs.inMemory() : folder.journal()) {
			final List<PhotoResult> results = new PhotoRun(items, journal.finished().keySet(), PhotoRun.MEMORY, journal, progress).run(
				alone -> new HashWork(alone, QUESTIONED, settings.forget()));
			found = write(results, counts);
			new RunManifest(procedure, sha256, files).write(output, null, RunManifest.NO_FACES, List.of(), counts);
			folder.seal();
		}
		folder.removeJournal();
		final Outcome outcome = Outcome.of(folder.path(), counts);
		return new Outcome(outcome.record(), outcome.sentence() + also(found));
	}

	/** The questioned pictures that are pictures of reference too: who takes the hashes for others has to know of them. */
	private static String also(final List<FoundCopy> found) {
		final String also = found.stream().filter(copy -> copy.agreement() == Agreement.SAME_BYTES || copy.agreement() == Agreement.SAME_PIXELS)
			.map(copy -> copy.questioned() + " = " + copy.other()).collect(Collectors.joining(", "));
		return also.isEmpty() ? "" : "; the same picture is questioned and of reference, and its hashes are in the lists for others, so see whether it is one to be blocked: " +
			also;
	}

	private List<FoundCopy> write(final List<PhotoResult> results, final Map<String, Object> counts) throws IOException {
		final int questioned = (int) items.stream().filter(item -> item.id().startsWith(QUESTIONED)).count();
		final List<FoundCopy> found = new FoundCopies(items, results, questioned, settings, list, progress).all();
		Originals.check(items, results);
		ImagesTable.write(output, items, results);
		MetadataTable.write(output, items, results);
		HashesTable.write(output, items, results);
		HashExports.write(output, items, results, QUESTIONED);
		FoundCopiesTable.write(output, found);
		count(results, questioned, found, counts);
		CopiesPage.write(output, procedure.keys(), counts);
		return found;
	}

	private void count(final List<PhotoResult> results, final int questioned, final List<FoundCopy> found, final Map<String, Object> counts) {
		counts.put("photographs", items.size());
		counts.put("questioned", questioned);
		counts.put("photographs_with_a_problem", results.stream().filter(r -> !r.problem().isEmpty()).count());
		counts.put("photographs_of_low_quality", results.stream().filter(r -> !r.hashes().isEmpty() && r.hashes().turns().get(0).quality() < settings
			.leastQuality()).count());
		counts.put("list_lines", list.map(l -> l.hashes().size()).orElse(0));
		counts.put("list_lines_of_low_quality", list.map(HashList::belowQuality).orElse(0));
		counts.put("agreements", found.size());
		counts.put("agreements_registered", found.stream().filter(copy -> copy.agreement().isVerified()).count());
		counts.put("agreements_of_a_list", found.stream().filter(copy -> copy.agreement() == Agreement.OF_A_LIST).count());
	}
}
