package org.visavis.enrol;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.file.CodePoints;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.FileRow.State;

/**
 * The files of a folder and its sub-folders, hidden ones skipped and links followed, in the order of the code points of their
 * relative paths; of a tree of any size, since one folder of each level is held.
 */
final class FolderListing implements Iterator<FileRow> {

	/** As files of a folder are ordered by their whole paths, in which a slash follows the name of a folder. */
	private static final Comparator<Entry> ORDER = Comparator.comparing(entry -> entry.isFolder() ? entry.name + "/" : entry.name,
		CodePoints.ORDER);

	private final Path root;
	private final Deque<Level> levels = new ArrayDeque<>();
	private Optional<FileRow> next;

	private record Entry(Path path, String name, BasicFileAttributes attributes) {

		boolean isFolder() {
			return attributes.isDirectory();
		}
	}

	/** A folder whose entries are not all taken. */
	private record Level(Path real, Iterator<Entry> entries) {}

	FolderListing(final Path root) {
		this.root = root;
		descend(root);
		next = advance();
	}

	@Override
	public boolean hasNext() {
		return next.isPresent();
	}

	@Override
	public FileRow next() {
		final FileRow row = next.orElseThrow(NoSuchElementException::new);
		next = advance();
		return row;
	}

	private Optional<FileRow> advance() {
		while (!levels.isEmpty()) {
			if (!levels.peek().entries.hasNext()) {
				levels.pop();
				continue;
			}
			final Entry entry = levels.peek().entries.next();
			if (!entry.isFolder()) return Optional.of(row(root.toString(), root.relativize(entry.path).toString().replace(File.separatorChar, '/'),
				entry.attributes));
			descend(entry.path);
		}
		return Optional.empty();
	}

	/** The row of a file; one that is no regular file is not read. */
	static FileRow row(final String root, final String path, final BasicFileAttributes attributes) {
		return new FileRow(root, path, attributes.size(), attributes.lastModifiedTime().toMillis(), "", attributes.isRegularFile() ? State.PRESENT
			: State.UNREADABLE);
	}

	private void descend(final Path folder) {
		try {
			final Path real = folder.toRealPath();
			if (levels.stream().anyMatch(level -> level.real.equals(real))) throw new UserError(folder +
				" leads back to a folder that it lies in; expected no such link.");
			levels.push(new Level(real, entries(folder).iterator()));
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError(folder + " cannot be read: " + e.getMessage() + "; expected a folder with all its content readable.", e);
		}
	}

	private static List<Entry> entries(final Path folder) throws IOException {
		final List<Entry> entries = new ArrayList<>();
		try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
			for (final Path path : content) {
				final String name = path.getFileName().toString();
				if (!name.startsWith(".")) entries.add(new Entry(path, name, attributes(path)));
			}
		}
		entries.sort(ORDER);
		return entries;
	}

	/** Of what a link leads to; of the link where that is not there. */
	static BasicFileAttributes attributes(final Path path) throws IOException {
		try {
			return Files.readAttributes(path, BasicFileAttributes.class);
		}
		catch (final IOException e) {
			return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		}
	}
}
