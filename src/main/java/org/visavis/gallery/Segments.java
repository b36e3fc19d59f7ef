package org.visavis.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.file.Durable;
import org.visavis.file.OwnerOnly;
import org.visavis.gallery.Partition.Leaf;
import org.visavis.table.CsvFile;

/**
 * What an enrolment has finished and the gallery does not name yet: folders that appear whole or not at all. Several
 * programs may add segments at once. In which order they came does not matter.
 */
public final class Segments {

	static final String FOLDER = "unfinished";
	/** So many of about the same size become one: few files are open at once, and each row is copied a few times only. */
	private static final int AT_ONCE = 32;
	private static final String NEW = ".new-";

	private final Path folder;
	private final List<String> recognisers;

	/** Those of a gallery, whose folder must be there. */
	public Segments(final Path gallery, final List<String> recognisers) {
		folder = gallery.resolve(FOLDER);
		this.recognisers = recognisers;
	}

	/** The folders of all that are complete. */
	List<Path> list() throws IOException {
		return in(folder).stream().filter(path -> !isNew(path)).toList();
	}

	/** Whether there is none. */
	public boolean isEmpty() throws IOException {
		return list().isEmpty();
	}

	private static List<Path> in(final Path folder) throws IOException {
		if (!Files.isDirectory(folder)) return List.of();
		try (Stream<Path> all = Files.list(folder)) {
			return all.sorted().toList();
		}
	}

	private static boolean isNew(final Path path) {
		return path.getFileName().toString().startsWith(NEW);
	}

	/** Adds a segment of photographs and files, each in any order. */
	public void add(final List<EnrolledImage> images, final List<FileRow> files) throws IOException {
		if (images.isEmpty() && files.isEmpty()) return;
		final List<EnrolledImage> sorted = images.stream().sorted(Comparator.comparing(EnrolledImage::sha256)).toList();
		final Leaf all = new Leaf("", sorted.size(), sorted.stream().mapToLong(image -> image.faces().size()).sum());
		appear(0, name -> {
			try (PartFiles out = new PartFiles(folder, name, all, recognisers, dimensions(sorted))) {
				for (final EnrolledImage image : sorted)
					out.add(image);
				out.finishPlain();
			}
			writeFiles(name, files.stream().sorted(FileRow.ORDER).toList());
		});
	}

	private List<Integer> dimensions(final List<EnrolledImage> images) {
		return IntStream.range(0, recognisers.size()).mapToObj(r -> images.stream().filter(image -> !image.faces().isEmpty()).findFirst().map(
			image -> image.vectors().get(r).length / Float.BYTES / image.faces().size()).orElse(0)).toList();
	}

	/** Fills the files of a segment, whose paths begin with a name. */
	private interface Filler {

		void fill(String name) throws IOException;
	}

	private void appear(final int level, final Filler filler) throws IOException {
		final String id = level + "-" + UUID.randomUUID();
		OwnerOnly.folders(folder.resolve(NEW + id));
		filler.fill(NEW + id + "/");
		Durable.move(folder.resolve(NEW + id), folder.resolve(id));
		Durable.folder(folder);
	}

	private void writeFiles(final String name, final List<FileRow> rows) throws IOException {
		try (ContentFile file = new ContentFile(folder, name + "files", ".csv")) {
			file.begin(CsvFile.line(FileRow.HEADER).getBytes(StandardCharsets.UTF_8));
			for (final FileRow row : rows)
				file.add(row.line(), 1);
			file.finishPlain();
		}
	}

	/** The table of files of a segment. */
	static Path files(final Path segment) {
		return segment.resolve("files.csv");
	}

	/** Makes few of many, by one program at a time; killed meanwhile, it leaves some photographs twice, which count once. */
	public void gather() throws IOException {
		for (Optional<List<Path>> many = many(); many.isPresent(); many = many()) {
			final List<Path> segments = many.get();
			appear(level(segments.get(0)) + 1, name -> new SegmentGathering(recognisers, segments).write(folder, name));
			for (final Path segment : segments)
				remove(segment);
		}
	}

	private Optional<List<Path>> many() throws IOException {
		return list().stream().collect(Collectors.groupingBy(Segments::level)).values().stream().filter(level -> level.size() >= AT_ONCE)
			.findFirst().map(level -> level.subList(0, AT_ONCE));
	}

	private static int level(final Path segment) {
		final String name = segment.getFileName().toString();
		return Integer.parseInt(name.substring(0, name.indexOf('-')));
	}

	/** Adds the SHA-256 of all photographs to a set. */
	void addHashes(final IdSet hashes) throws IOException {
		for (final Path segment : list())
			addHashes(RowFiles.of(segment, recognisers).images(), hashes);
	}

	/** Adds the SHA-256 of all photographs of a table to a set. */
	static void addHashes(final Path images, final IdSet hashes) throws IOException {
		try (LineReader lines = new LineReader(images)) {
			lines.skip(1);
			for (Optional<byte[]> row = lines.next(); row.isPresent(); row = lines.next())
				hashes.add(ImageRow.sha256(row.get()));
		}
	}

	/** Removes what killed programs left half written. */
	void removeNew() throws IOException {
		for (final Path path : in(folder))
			if (isNew(path)) remove(path);
	}

	/** Removes all segments. */
	void removeAll() throws IOException {
		for (final Path path : in(folder))
			remove(path);
		Files.deleteIfExists(folder);
	}

	/** Made invisible first: half a segment is none. */
	private void remove(final Path segment) throws IOException {
		final Path away = isNew(segment) ? segment : segment.resolveSibling(NEW + segment.getFileName());
		if (!away.equals(segment)) Durable.move(segment, away);
		for (final Path file : in(away))
			Files.delete(file);
		Files.delete(away);
	}
}
