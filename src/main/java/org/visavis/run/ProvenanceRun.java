package org.visavis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.credential.Anchors;
import org.visavis.file.Sha256;
import org.visavis.originals.Originals;
import org.visavis.record.Journal;
import org.visavis.record.Manifest;
import org.visavis.report.ProvenancePage;
import org.visavis.request.Procedure;
import org.visavis.request.InPixels;
import org.visavis.request.ProvenanceKeys;
import org.visavis.request.Version;
import org.visavis.seal.RecordFolder;
import org.visavis.table.CompressionRow;
import org.visavis.table.CredentialsTable;
import org.visavis.table.ImagesTable;
import org.visavis.table.Item;
import org.visavis.table.MarkersTable;
import org.visavis.table.MetadataTable;
import org.visavis.table.PhotoResult;
import org.visavis.table.ProvenanceResult;
import org.visavis.table.WatermarksTable;
import org.visavis.watermark.Payload;
import org.visavis.watermark.WatermarkSearch;

/** Makes the record of what files say about themselves; no face is sought. */
public final class ProvenanceRun {

	private final Procedure procedure;
	private final Path output;
	private final Progress progress;
	private final List<Item> items;
	private final List<Path> certificates;

	private ProvenanceRun(final Procedure procedure, final Path output, final Progress progress) throws IOException {
		this.procedure = procedure;
		this.output = output;
		this.progress = progress;
		procedure.checkOutside(output);
		items = procedure.items();
		final String folder = ProvenanceKeys.anchors(procedure);
		certificates = folder.isEmpty() ? List.of() : Anchors.files(Path.of(folder));
	}

	/** Runs a procedure. */
	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		try {
			return new ProvenanceRun(procedure, Procedure.path("output", output), progress).run();
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The record " + output + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private Outcome run() throws IOException {
		final Map<String, Manifest.ReadFile> files = files();
		final String sha256 = sha256(files);
		final RecordFolder folder = RecordFolder.take(output, sha256);
		if (folder.isComplete()) return Outcome.ofComplete(folder.path(), items);
		final List<ProvenanceResult> results = read();
		final Map<String, Object> counts = counts(results);
		try (Journal unfinished = folder.journal()) {
			write(results, ProvenanceKeys.has(procedure, InPixels.COMPRESSION) ? new CompressionRun(output, items, progress).write() : List.of());
			new RunManifest(procedure, sha256, files).write(output, new Manifest.MethodEntry("", "", Map.of()), RunManifest.NO_FACES, List.of(), counts);
			Originals.check(items, photos(results)); // after the last look at the files
			folder.seal();
		}
		folder.removeJournal();
		return new Outcome(folder.path(), counts.get("photographs") + " files, " + counts.get("files_with_markers") +
			" that name a generator or editor, " + counts.get("files_with_credentials") + " with Content Credentials" + (ProvenanceKeys.has(procedure, InPixels.WATERMARKS)
				? ", " + counts.get("files_with_watermarks") + " with a known watermark in the pixels" : "") + ": " + output);
	}

	private Map<String, Manifest.ReadFile> files() throws IOException {
		if (procedure.recorded().isPresent()) return procedure.files();
		final Map<String, Manifest.ReadFile> files = new LinkedHashMap<>();
		for (final Path file : certificates)
			files.put(ProvenanceKeys.fileKey(file), Manifest.ReadFile.of(file));
		return files;
	}

	/** Of all that the record depends on but the content of the photographs. */
	private String sha256(final Map<String, Manifest.ReadFile> files) {
		final StringBuilder all = new StringBuilder(Version.NAME_AND_NUMBER).append('\n').append(procedure.macro());
		files.forEach((name, file) -> all.append(name).append(' ').append(file.sha256()).append('\n'));
		items.forEach(item -> all.append(item.id()).append(' ').append(item.path()).append('\n'));
		return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
	}

	private List<ProvenanceResult> read() throws IOException {
		final Anchors anchors = ProvenanceKeys.anchors(procedure).isEmpty() ? Anchors.NONE : Anchors.of(certificates, ProvenanceKeys
			.anchors(procedure));
		final ProvenanceReader reader = new ProvenanceReader(anchors, ProvenanceKeys.asOf(procedure), ProvenanceKeys.has(procedure, InPixels.WATERMARKS)
			? Optional.of(new WatermarkSearch(Payload.known())) : Optional.empty());
		final List<ProvenanceResult> results = new ArrayList<>();
		for (final Item item : items) {
			if (progress.isCancelled()) throw new CancellationException("Cancelled: nothing is written.");
			results.add(reader.read(item));
			progress.report(results.size(), items.size(), "Files");
		}
		return results;
	}

	private static List<PhotoResult> photos(final List<ProvenanceResult> results) {
		return results.stream().map(ProvenanceResult::photo).toList();
	}

	private void write(final List<ProvenanceResult> results, final List<CompressionRow> compressed) throws IOException {
		ImagesTable.write(output, items, photos(results));
		MetadataTable.write(output, items, photos(results));
		MarkersTable.write(output, items, results);
		CredentialsTable.write(output, items, results);
		if (ProvenanceKeys.has(procedure, InPixels.WATERMARKS)) {
			WatermarkMaps.write(output, items, results);
			WatermarksTable.write(output, items, results);
		}
		ProvenancePage.write(output, items, results, compressed, procedure.keys());
	}

	private Map<String, Object> counts(final List<ProvenanceResult> results) {
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("photographs", items.size());
		counts.put("photographs_with_a_problem", results.stream().filter(r -> !r.facts().problem().isEmpty()).count());
		counts.put("files_with_markers", results.stream().filter(r -> !r.markers().isEmpty()).count());
		counts.put("files_with_credentials", results.stream().filter(r -> !r.credentials().isEmpty()).count());
		if (ProvenanceKeys.has(procedure, InPixels.WATERMARKS)) counts.put("files_with_watermarks", results.stream().filter(r -> r.watermark().isPresent())
			.count());
		return counts;
	}
}
