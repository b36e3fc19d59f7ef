package org.visavis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.file.OwnerOnly;
import org.visavis.model.ModelLibrary;
import org.visavis.originals.Originals;
import org.visavis.record.FinishedPhotographs;
import org.visavis.record.Manifest;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.Corrections;
import org.visavis.request.Method;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.seal.RecordFolder;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** Makes the record of a procedure: goes on where an interrupted run was, and leaves a complete record as it is. */
public final class RecordRun {

	private final Procedure procedure;
	private final Path output;
	private final Progress progress;
	private final ModelLibrary library = ModelLibrary.ofInstallation();
	private final Method method;
	private final CalibrationInUse calibration;
	private final Corrections corrections;
	private final Map<String, Manifest.ReadFile> files;
	private final List<Item> items;

	/** What a command adds to images.csv and faces.csv. */
	public interface Comparing {

		/** Writes tables into the record; gives counts for the manifest and for the closing sentence, by name. */
		Map<String, Object> write(Path record, Method method, CalibrationInUse calibration, Faces faces) throws IOException;
	}

	private RecordRun(final Procedure procedure, final Path output, final Progress progress) throws IOException {
		this.procedure = procedure;
		this.output = output;
		this.progress = progress;
		method = Method.read(library, procedure.settings().method());
		if (procedure.keys().containsKey("recogniser")) method.indexOf(procedure.settings().recogniser());
		calibration = CalibrationInUse.of(library, method, procedure.settings());
		procedure.checkOutside(output);
		items = procedure.items();
		corrections = Corrections.of(procedure.settings());
		files = procedure.files();
		if (!corrections.lines().isEmpty()) corrections.checkPhotographs(Set.copyOf(Originals.hashes(items)));
	}

	/** Runs a procedure. */
	public static Outcome run(final Procedure procedure, final String output, final boolean recognising,
		final Comparing comparing, final Progress progress)
	{
		return run(procedure, output, recognising, List::of, comparing, progress);
	}

	/**
	 * Runs a procedure of photographs that were worked off already.
	 *
	 * @param known gives what is known of the first of them, in the order of the procedure
	 */
	public static Outcome run(final Procedure procedure, final String output, final boolean recognising,
		final Supplier<List<PhotoResult>> known, final Comparing comparing, final Progress progress)
	{
		try {
			return new RecordRun(procedure, Procedure.path("output", output), progress).run(recognising, known, comparing);
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The record " + output + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private Outcome run(final boolean recognising, final Supplier<List<PhotoResult>> known, final Comparing comparing) throws IOException {
		final String sha256 = procedure.sha256(library, method, calibration, corrections, items, files);
		final RecordFolder folder = RecordFolder.take(output, sha256);
		if (folder.isComplete()) return Outcome.ofComplete(folder.path(), items);
		final Map<String, Object> counts = new LinkedHashMap<>();
		try (Engine engine = new Engine(library, calibration.limit(method), procedure.settings(), recognising || procedure
			.settings().embeddings());
				FinishedPhotographs finished = procedure.recorded().isPresent() ? FinishedPhotographs.inMemory() : folder.journal())
		{
			final List<PhotoResult> already = known.get();
			for (int i = 0; i < already.size(); i++) finished.add(i, already.get(i));
			final List<PhotoResult> results = photographs(engine, finished);
			Originals.check(items, results);
			counts.put("photographs", items.size());
			counts.put("photographs_with_a_problem", results.stream().filter(r -> !r.problem().isEmpty()).count());
			counts.putAll(writeTables(new Faces(items, results).with(face -> procedure.searched().map(found -> found.has(face)).orElse(true)),
				comparing));
			new RunManifest(procedure, sha256, files).write(output, new Manifest.MethodEntry(method.name(), method.sha256(library), method), calibration
				.entry(), engine.cards(), counts);
			folder.seal();
		}
		folder.removeJournal();
		return Outcome.of(folder.path(), counts);
	}

	private Map<String, Object> writeTables(final Faces faces, final Comparing comparing) throws IOException {
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("faces", faces.count());
		faces.write(output);
		if (procedure.settings().embeddings()) faces.writeEmbeddings(output, method);
		if (!procedure.settings().corrections().isEmpty()) counts.put("corrections", faces.writeCorrections(output,
			corrections));
		counts.putAll(comparing.write(output, method, calibration, faces));
		return counts;
	}

	private List<PhotoResult> photographs(final Engine engine, final FinishedPhotographs journal) throws IOException {
		if (procedure.settings().overlays()) OwnerOnly.folders(output.resolve("overlays"));
		return new PhotoRun(items, finished(journal), procedure.copies().isPresent()
			? PhotoRun.MEMORY_WITH_COPIES : PhotoRun.MEMORY, journal, progress).run(alone -> new PhotoWorker(engine, procedure.settings(), corrections,
				output, procedure.copies(), alone, procedure.command().equals(RecordKind.TRACES.command())));
	}

	/** What need not be done again: its overlay must be there too. */
	private Set<Integer> finished(final FinishedPhotographs journal) {
		final Set<Integer> finished = new HashSet<>();
		journal.finished().forEach((index, result) -> {
			final boolean drawn = procedure.settings().overlays() && result.facts().problem().isEmpty();
			if (!drawn || Files.exists(PhotoWorker.overlay(output, items.get(index)))) finished.add(index);
		});
		return finished;
	}
}
