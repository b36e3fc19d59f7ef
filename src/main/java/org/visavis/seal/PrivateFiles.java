package org.visavis.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.file.WholeFile;
import org.visavis.record.Journal;
import org.visavis.record.Sha256Sums;

/** What in a record tells something of persons, by kind. */
public enum PrivateFiles {

	/** Faces as numbers that a person can be found by. */
	TEMPLATES("templates of faces"),
	/** Pictures that show faces. */
	PICTURES("pictures of faces"),
	/** Names and paths of photographs and what their files say, and names that examiners wrote. */
	NAMES("names, paths and metadata"),
	/** Where faces are, how alike they are, and what follows from it. */
	NUMBERS("positions, distances and likelihood ratios"),
	/** By which whoever has a picture can see whether it was among those hashed. */
	HASHES("hashes of pictures");

	private static final Set<String> NAMING = Set.of("images.csv", "manifest.json", "procedure.ijm", "metadata.csv",
		"case.txt", History.NAME, "clusters.csv", "clusters.html", "corrections.csv", "exhibits.csv", "copies.html", "hits.csv", "markers.csv", "credentials.csv", "provenance.html", "watermarks.csv", "compression.csv", "traces.html", "protection.html",
		"marks.html"), NUMBERING = Set.of("faces.csv", "pairs.csv",
			"uncorrected_pairs.csv", "corrections.csv", "distances.csv", "distances.tif", "distances.png", "evidence.html",
			"worst_mated.csv", "copies.csv", "traces.csv", "candidates.csv", "traces.html", "clusters.csv", "cluster_faces.csv", "cluster_pairs.csv", "clusters.html", "hits.csv", "marked_faces.csv"), HASHING = Set.of("hashes.csv",
				"hashes.txt", "hma.jsonl", "threatexchange.json", "protections.csv", "ghosts.csv");

	private final String words;

	PrivateFiles(final String words) {
		this.words = words;
	}

	/** Those of a folder, by their paths in it, sorted. */
	public List<String> in(final Path record) throws IOException {
		try (Stream<Path> all = Files.walk(record)) {
			final List<String> found = new ArrayList<>();
			for (final Path file : all.filter(Files::isRegularFile).sorted().toList())
				if (isIn(record, Sha256Sums.name(record, file))) found.add(Sha256Sums.name(record, file));
			return found;
		}
	}

	/** Which kinds a folder has, each with its files or folders: "pictures of faces in overlays/". */
	public static String left(final Path record) throws IOException {
		final Map<String, List<String>> left = new LinkedHashMap<>();
		for (final PrivateFiles kind : values())
			left.put(kind.words, kind.in(record).stream().map(file -> file.replaceFirst("/.*", "/")).distinct().toList());
		return left.entrySet().stream().filter(kind -> !kind.getValue().isEmpty()).map(kind -> kind.getKey() + " in " + String
			.join(", ", kind.getValue())).collect(Collectors.joining("; "));
	}

	private boolean isIn(final Path record, final String file) throws IOException {
		final String name = file.endsWith(WholeFile.PART) ? file.substring(0, file.length() - WholeFile.PART.length()) : file;
		final Predicate<String> report = n -> n.matches("(report|annex|disclosure|certificate|checklists/).*");
		return switch (this) {
			case TEMPLATES -> name.equals("embeddings.csv") || name.equals("face_codes.csv") || name.equals(Journal.NAME);
			case PICTURES -> name.startsWith("overlays/") || name.startsWith("traces/") || name.startsWith("watermarks/") || name.startsWith("compression/") || name.startsWith("protected/") || name.startsWith("exhibits/") || name.equals("clusters.png") || name.matches(
				"(report|clusters)[^/]*\\.(html|pdf)") && showsPictures(record.resolve(file));
			case NAMES -> NAMING.contains(name) || name.startsWith("notices/") || report.test(name);
			case NUMBERS -> NUMBERING.contains(name) || report.test(name);
			case HASHES -> HASHING.contains(name);
		};
	}

	/** Whether a page has pictures; of a PDF with compressed objects that cannot be seen and is taken for granted. */
	private static boolean showsPictures(final Path page) throws IOException {
		final String text = Files.readString(page, StandardCharsets.ISO_8859_1);
		return text.contains("data:image/") || text.contains("/Image") || text.contains("/ObjStm");
	}
}
