package org.visavis.gallery;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.visavis.file.CodePoints;
import org.visavis.table.CsvFile;

/**
 * A file that was enrolled, or is listed to be.
 *
 * @param root the input that it belongs to, an absolute path
 * @param path relative to that, with forward slashes; as a list has it
 * @param bytes its length
 * @param modified when its content was last changed, in milliseconds since 1970
 * @param sha256 of its content; empty where that is not known
 * @param state whether it is there
 */
public record FileRow(String root, String path, long bytes, long modified, String sha256, State state)
	implements Serializable
{

	static final List<String> HEADER = List.of("root", "path", "bytes", "modified", "sha256", "state");

	private static final String ADDRESS = "(?s)[A-Za-z][A-Za-z0-9+.-]+:/.*";

	/** The order of the table: by root, then by path, by code points. */
	public static final Comparator<FileRow> ORDER = Comparator.comparing(FileRow::root, CodePoints.ORDER).thenComparing(FileRow::path,
		CodePoints.ORDER);

	/** Whether a file is there. */
	public enum State {
		/** It was there when its input was last enrolled. */
		PRESENT,
		/** It was no more. */
		VANISHED,
		/** It was there and could not be read. */
		UNREADABLE;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	static FileRow of(final List<String> cells) {
		return new FileRow(CsvFile.plain(cells.get(0)), CsvFile.plain(cells.get(1)), Long.parseLong(cells.get(2)), Long.parseLong(cells.get(
			3)), cells.get(4), State.valueOf(cells.get(5).toUpperCase(Locale.ROOT)));
	}

	byte[] line() {
		return CsvFile.line(List.of(CsvFile.text(root), CsvFile.text(path), Long.toString(bytes), Long.toString(modified), sha256, state
			.toString())).getBytes(StandardCharsets.UTF_8);
	}

	/** The same file with a content. */
	public FileRow with(final String hash, final State now) {
		return new FileRow(root, path, bytes, modified, hash, now);
	}

	/** Whether size and time say that another row is of the same content of the same file. */
	public boolean isUnchanged(final FileRow other) {
		return bytes == other.bytes && modified == other.modified;
	}

	/** Whether the content was read and the file was there. */
	public boolean isPresent() {
		return state == State.PRESENT && !sha256.isEmpty();
	}

	/** Where it lies, whether or not it is there now; a path that is an address, such as hdfs://names/1.jpg, is not resolved. */
	public Path file() {
		final Path input = Path.of(root);
		if (isAddress(path)) return Path.of(path);
		return isList() || input.endsWith(path) && !Files.isDirectory(input) ? input.resolveSibling(path) : input.resolve(path);
	}

	/** Whether a path is an address of one of Hadoop's file systems, such as hdfs://names/1.jpg or file:/1.jpg, and so whole. */
	public static boolean isAddress(final String path) {
		return path.matches(ADDRESS);
	}

	/** Where it lies, in words. */
	public String place() {
		return isAddress(path) ? path : file().toString();
	}

	/** Whether its root is a list file, beside which paths begin; a folder may be called so too. */
	private boolean isList() {
		return root.toLowerCase(Locale.ROOT).endsWith(".txt") && !Files.isDirectory(Path.of(root));
	}
}
