package org.visavis.seal;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.visavis.record.HistoryEntry;
import org.visavis.record.Manifest;
import org.visavis.record.Sha256Sums;
import org.visavis.table.Finding;
import org.visavis.table.MetadataTable;
import org.visavis.table.ProtectionsTable;

/** The files without which a folder is no record: those that the command of its manifest.json always writes. */
final class NeededFiles {

	private static final List<String> ALL = List.of("images.csv", MetadataTable.NAME, "procedure.ijm");

	private static final List<String> PAIRS = List.of("evidence.html", "faces.csv", "pairs.csv", "verbal_scale.csv");

	private static final List<String> SEARCH = Stream.concat(PAIRS.stream(), Stream.of("hits.csv")).toList();
	private static final List<String> CLUSTERS = Stream.concat(PAIRS.stream(), Stream.of("clusters.csv", "cluster_faces.csv",
		"cluster_pairs.csv", "cluster_threshold.csv")).toList();

	private static final Map<String, List<String>> OWN = Map.ofEntries( //
		entry("Cluster Faces...", CLUSTERS), //
		entry("Detect Faces in Files...", List.of("faces.csv")), //
		entry("Compare Faces...", PAIRS), //
		entry("Search Gallery...", SEARCH), //
		entry("Distance Matrix...", PAIRS), //
		entry("Find Copies...", List.of("copies.csv", "copies.html", "hashes.csv", "hashes.txt", "hma.jsonl", "threatexchange.json")), //
		entry("Read Provenance...", List.of("credentials.csv", "markers.csv", "provenance.html")), //
		entry("Trace Source...", List.of("candidates.csv", "faces.csv", "traces.csv", "traces.html")), //
		entry("Protect Photograph...", List.of("faces.csv", "protection.html", "protections.csv", ProtectionsTable.CODES)), //
		entry("Check Protection...", List.of("faces.csv", "marked_faces.csv", "marks.csv", "marks.html")), //
		entry("Calibrate Comparisons...", List.of("calibration.json", "enrolment.csv", "errors.csv", "evaluation.csv", "faces.csv", "folds.csv",
			"misleading.csv", "searches.csv", "strata.csv", "validation.html", "validation.md", "worst_mated.csv")));

	/** Where a matrix has faces. */
	private static final List<String> MATRIX = List.of("distances.png", "distances.tif", "order.csv");

	/** Where it was examined how pictures were compressed. */
	private static final List<String> COMPRESSION = List.of("compression.csv", "grids.csv", "ghosts.csv");

	/** Of Validate Installation..., whose folder has no manifest.json. */
	private static final List<String> INSTALLATION = List.of("installation.csv", "installation.html");

	private NeededFiles() {}

	/** Names each that neither lies there nor is listed in SHA256SUMS: what is only one of both is found by comparing them. */
	static List<Finding> check(final Path record) throws IOException {
		final Set<String> listed = Sha256Sums.read(record.resolve(Sha256Sums.NAME)).keySet();
		if (!Files.isRegularFile(record.resolve(Manifest.NAME))) return listed.containsAll(INSTALLATION) ? List.of() : missing(
			record, listed, List.of(Manifest.NAME), "every record");
		try {
			final Manifest manifest = Manifest.read(record);
			if (OWN.containsKey(manifest.command())) return missing(record, listed, of(record, manifest), manifest.command());
		}
		catch (final IOException e) {
			// the same as one of another form
		}
		return List.of(new Finding(Manifest.NAME, "malformed", "a command that writes a record", "another text"));
	}

	private static List<Finding> missing(final Path record, final Set<String> listed, final List<String> needed,
		final String command)
	{
		return needed.stream().filter(file -> !listed.contains(file) && !Files.exists(record.resolve(file),
			LinkOption.NOFOLLOW_LINKS)).map(file -> new Finding(file, "missing", "a file that " + command + " has", "")).toList();
	}

	private static List<String> of(final Path record, final Manifest manifest) throws IOException {
		final List<String> needed = new ArrayList<>(ALL);
		needed.addAll(OWN.get(manifest.command()));
		if (manifest.command().startsWith("Distance") && hasFaces(manifest)) needed.addAll(MATRIX);
		if (isAsked(manifest, "watermarks")) needed.add("watermarks.csv");
		if (isAsked(manifest, "compression")) needed.addAll(COMPRESSION);
		needed.removeAll(withheld(record));
		if (isErased(record, ProtectionsTable.CODES)) needed.remove(ProtectionsTable.CODES);
		return needed;
	}

	private static boolean isAsked(final Manifest manifest, final String key) {
		return manifest.settings() != null && Boolean.parseBoolean(manifest.settings().get(key));
	}

	/** Whether the history says so; one that cannot be read, which is a finding of its own, says nothing. */
	private static boolean isErased(final Path record, final String file) {
		try {
			return History.read(record).stream().anyMatch(entry -> entry.action().equals(HistoryEntry.ERASE) && entry.files().containsKey(file));
		}
		catch (final IOException e) {
			return false;
		}
	}

	private static boolean hasFaces(final Manifest manifest) {
		return manifest.counts() != null && manifest.counts().get("faces") instanceof final Number faces && faces.intValue() > 0;
	}

	/** What a blind run kept back, until it is shown. */
	private static Set<String> withheld(final Path record) throws IOException {
		final Path file = record.resolve(Withheld.NAME);
		final Set<String> withheld = new HashSet<>(Files.isRegularFile(file) ? Arrays.asList(Files.readString(file,
			StandardCharsets.ISO_8859_1).split("[\",\\s]+")) : List.of());
		withheld.removeAll(Withheld.SHOWN);
		return withheld;
	}
}
