package org.visavis.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RemoteIterator;
import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.file.CodePoints;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.FileRow.State;

/**
 * The files of a list whose lines are addresses of Hadoop's file systems, of files or of folders with their sub-folders. As
 * on a disk, names that begin with a dot are hidden, others are not: Spark's own source of binary files also skips those that
 * begin with an underscore, as cameras write them.
 */
final class HadoopListing {

	private static final String HIDDEN = ".";
	private static final FileLimits LIMITS = FileLimits.of(1 << 24);

	private HadoopListing() {}

	/** Whether an input is such a list. */
	static boolean isOf(final Path input) {
		return input.toString().endsWith(".txt") && Files.isRegularFile(input) && lines(input).stream().anyMatch(FileRow::isAddress);
	}

	private static List<String> lines(final Path input) {
		try {
			return LIMITS.text(input).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		}
		catch (final IOException e) {
			throw new UserError(input + " cannot be read: " + e.getMessage() + "; expected a list of files.", e);
		}
	}

	/** In the order of a gallery's table of files; all are held. */
	static Iterator<FileRow> of(final Path input, final HadoopFiles files) {
		final List<FileRow> rows = new ArrayList<>();
		for (final String line : lines(input)) {
			if (!FileRow.isAddress(line)) throw new UserError(input + " has the line " + line +
				" beside addresses; expected only addresses such as hdfs://names/photographs, or only paths.");
			try {
				final FileSystem system = files.system(line);
				add(rows, input.toString(), system, system.getFileStatus(new org.apache.hadoop.fs.Path(line)));
			}
			catch (final IOException e) {
				throw new UserError(input + " names " + line + ", which cannot be listed: " + e.getMessage() + "; expected a file or a folder.", e);
			}
		}
		if (rows.isEmpty()) throw new UserError("input is " + input + ", which names no files; expected at least one photograph.");
		rows.sort(Comparator.comparing(FileRow::path, CodePoints.ORDER));
		return rows.iterator();
	}

	private static void add(final List<FileRow> rows, final String root, final FileSystem system, final FileStatus file) throws IOException {
		if (file.isFile()) rows.add(new FileRow(root, file.getPath().toString(), file.getLen(), file.getModificationTime(), "", State.PRESENT));
		else for (final RemoteIterator<FileStatus> all = system.listStatusIterator(file.getPath()); all.hasNext();) {
			final FileStatus child = all.next();
			if (!child.getPath().getName().startsWith(HIDDEN)) add(rows, root, system, child);
		}
	}
}
