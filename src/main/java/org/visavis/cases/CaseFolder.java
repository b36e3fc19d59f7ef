package org.visavis.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.record.CaseFact;
import org.visavis.record.CaseFile;
import org.visavis.record.Sha256Sums;
import org.visavis.request.Procedure;

/**
 * The folder of a case, which holds all of it: case.txt with the facts, known.txt and questioned.txt with the paths of the
 * photographs, record/ and further records (record-2/, ...), and case.ijm, the macro of what was done.
 */
public record CaseFolder(Path path) {

	/** The lists of photographs, each with a path a line. */
	public static final String KNOWN = "known.txt", QUESTIONED = "questioned.txt";

	private static final String RECORD = "record";

	/** A folder, which is made if it is not there. */
	public static CaseFolder open(final String folder) {
		final Path path = Procedure.path("folder", folder);
		if (Files.exists(path) && !Files.isDirectory(path)) throw new UserError("folder is " + path +
			", which is a file; expected a folder, old or new.");
		return writing(path, () -> {
			OwnerOnly.folders(path);
			return new CaseFolder(path);
		});
	}

	/** What is stated of the case. */
	public CaseFile facts() {
		return Files.isRegularFile(file(CaseFile.NAME)) ? CaseFile.read(file(CaseFile.NAME)) : CaseFile.EMPTY;
	}

	/** Writes what is stated of the case; a file that says the same already stays as it is. */
	public void write(final Map<CaseFact, String> facts) {
		final CaseFile stated = CaseFile.of(facts);
		if (!stated.equals(facts())) write(CaseFile.NAME, stated.text());
	}

	/** The paths in a list; none if it is not there. */
	public List<String> list(final String name) {
		if (!Files.isRegularFile(file(name))) return List.of();
		return writing(file(name), () -> Files.readAllLines(file(name), StandardCharsets.UTF_8).stream().filter(line -> !line
			.isBlank()).toList());
	}

	/** Writes a list of paths. */
	public void write(final String name, final List<String> paths) {
		for (final String path : paths)
			if (!path.equals(path.strip()) || path.lines().count() != 1) throw new UserError("'" + path +
				"' cannot stand in a list of photographs, where a path is a line; rename the file.");
		if (!paths.equals(list(name))) write(name, String.join("\n", paths) + "\n");
	}

	/** The record that counts: the newest that is complete, or the one that is being made. */
	public Path record() {
		final List<Path> records = records();
		return records.isEmpty() ? file(RECORD) : records.get(records.size() - 1);
	}

	/** The records that are there, complete or not, the oldest first. */
	public List<Path> records() {
		final List<Path> records = new ArrayList<>();
		for (Path next = file(RECORD); Files.isDirectory(next); next = next(records.size()))
			records.add(next);
		return records;
	}

	/** Where another record is to be made: what was begun goes on, what is complete stays. */
	public Path newRecord() {
		return isComplete() ? next(records().size()) : record();
	}

	/** Whether the record that counts is complete. */
	public boolean isComplete() {
		return Files.isRegularFile(record().resolve(Sha256Sums.NAME));
	}

	/** A file of the case. */
	public Path file(final String name) {
		return path.resolve(name);
	}

	/** Writes a file of the case, whole or not at all. */
	void write(final String name, final String text) {
		writing(file(name), () -> {
			WholeFile.write(file(name), part -> Files.writeString(part, text));
			return name;
		});
	}

	private Path next(final int count) {
		return file(RECORD + "-" + (count + 1));
	}

	private interface Writing<T> {

		T write() throws IOException;
	}

	private static <T> T writing(final Path path, final Writing<T> writing) {
		try {
			return writing.write();
		}
		catch (final IOException e) {
			throw new UserError(path + " cannot be read or written: " + e.getMessage() + ".", e);
		}
	}
}
