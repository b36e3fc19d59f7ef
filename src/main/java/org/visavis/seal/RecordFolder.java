package org.visavis.seal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.file.Durable;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.record.Journal;
import org.visavis.record.Manifest;
import org.visavis.record.Sha256Sums;
import org.visavis.table.ExhibitsTable;
import org.visavis.table.Finding;
import org.visavis.table.MetadataTable;

/**
 * An output folder and what is in it: nothing yet, an unfinished run of the same procedure, or its complete record.
 * Anything else is refused by name.
 */
public final class RecordFolder {

	private static final Set<String> OURS = Set.of(Journal.NAME, Sha256Sums.NAME, Manifest.NAME, "images.csv", MetadataTable.NAME, "faces.csv",
		"pairs.csv", "verbal_scale.csv", "evidence.html", "order.csv", "distances.csv", "distances.tif", "distances.png",
		"overlays", "exhibits", ExhibitsTable.NAME, "corrections.csv", "uncorrected_pairs.csv", "embeddings.csv",
		"withheld.csv", "copies.csv", "calibration.json", "evaluation.csv", "strata.csv", "errors.csv", "misleading.csv",
		"enrolment.csv", "searches.csv", "worst_mated.csv", "validation.html", "validation.md", "charts", "folds.csv",
		"curves", "procedure.ijm", "hashes.csv", "hashes.txt", "hma.jsonl", "threatexchange.json", "copies.html", "traces",
		"traces.csv", "candidates.csv", "traces.html", "markers.csv", "credentials.csv", "provenance.html", "watermarks.csv", "watermarks", "compression.csv", "grids.csv", "ghosts.csv",
		"compression");

	private final Path path;
	private final String procedure;

	private RecordFolder(final Path path, final String procedure) {
		this.path = path;
		this.procedure = procedure;
	}

	/**
	 * Takes a folder for a procedure, and makes it if there is none.
	 *
	 * @param procedure the SHA-256 of everything that the procedure depends on
	 */
	public static RecordFolder take(final Path path, final String procedure) throws IOException {
		make(path);
		final RecordFolder folder = new RecordFolder(path, procedure);
		folder.checkContent();
		return folder;
	}

	/** Makes a folder for a record that is written all at once; one that holds anything is refused. */
	public static void takeEmpty(final Path path) throws IOException {
		make(path);
		for (final Path other : new RecordFolder(path, "").list("*"))
			throw new UserError(path + " holds " + other.getFileName() + "; expected a new or empty folder.");
	}

	private static void make(final Path path) throws IOException {
		if (Files.exists(path) && !Files.isDirectory(path)) throw new UserError(path +
			" is a file; expected a folder for the record.");
		if (Files.notExists(path) && Files.isSymbolicLink(path)) throw new UserError(path +
			" is a link to nothing; expected a folder for the record.");
		OwnerOnly.folders(path);
		for (Path folder = path.toAbsolutePath().getParent(); folder != null; folder = folder.getParent())
			Durable.folder(folder);
	}

	public Path path() {
		return path;
	}

	/** Whether the record of this procedure is complete. */
	public boolean isComplete() {
		return Files.exists(path.resolve(Sha256Sums.NAME));
	}

	/** The journal of an unfinished run; a new one if none has begun. */
	public Journal journal() throws IOException {
		final Journal journal = new Journal(path, procedure);
		for (final Path part : Resealing.parts(path))
			Files.delete(part);
		return journal;
	}

	/** Writes the hashes of all files and with that completes the record. */
	public void seal() throws IOException {
		Sha256Sums.write(path);
	}

	/** Removes the journal of a complete record. */
	public void removeJournal() throws IOException {
		Durable.delete(path.resolve(Journal.NAME));
	}

	private void checkContent() throws IOException {
		if (isComplete()) checkRecord();
		else if (Files.exists(path.resolve(Journal.NAME))) checkUnfinished();
		else for (final Path other : list("*"))
			if (!other.toString().endsWith(Journal.NAME + WholeFile.PART)) throw refusal(other);
	}

	private void checkUnfinished() throws IOException {
		final String begun = Journal.procedureOf(path);
		if (!begun.isEmpty() && !begun.equals(procedure)) throw new UserError(path +
			" holds an unfinished run of another procedure; expected a new or empty folder.");
		for (final Path other : list("*"))
			if (!OURS.contains(other.getFileName().toString()) && !other.toString().endsWith(WholeFile.PART)) throw refusal(
				other);
			else if (begun.isEmpty() && !other.endsWith(Journal.NAME)) throw new UserError(path + " holds " + Journal.NAME +
				", which is damaged, and " + other.getFileName() + "; expected a new or empty folder.");
		if (begun.isEmpty()) Files.delete(path.resolve(Journal.NAME));
	}

	private UserError refusal(final Path other) {
		return new UserError(path + " holds " + other.getFileName() +
			"; expected a new or empty folder, or one left by the same procedure.");
	}

	/** A record that is not as it was sealed is not taken for one, whatever its manifest says. */
	private void checkRecord() throws IOException {
		final String made = procedureOfManifest();
		if (!made.isEmpty() && !made.equals(procedure)) throw new UserError(path +
			" holds the record of another procedure or of other inputs; expected a new or empty folder.");
		if (Repair.of(path) == Repair.UNDER_WAY) throw new UserError(path +
			" is being written to already; expected that this is finished first.");
		final List<Finding> findings = RecordCheck.of(path).findings();
		if (!findings.isEmpty()) throw new UserError(path + " holds a record that is damaged: " + Finding.inShort(findings) +
			"; expected a new or empty folder, or a record as it was written (Verify Record... lists all).");
	}

	/** Empty if it cannot be read. */
	private String procedureOfManifest() {
		try {
			final JsonObject manifest = JsonParser.parseString(Files.readString(path.resolve(Manifest.NAME)))
				.getAsJsonObject();
			return manifest.get("procedure_sha256").getAsString();
		}
		catch (final IOException | RuntimeException e) {
			return ""; // Gson throws many kinds of RuntimeException for what is no manifest
		}
	}

	private List<Path> list(final String pattern) throws IOException {
		try (Stream<Path> files = Files.list(path)) {
			return files.filter(path.getFileSystem().getPathMatcher("glob:**/" + pattern)::matches).sorted().toList();
		}
	}
}
