package org.visavis.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.file.NumberedName;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.record.CaseFact;
import org.visavis.record.CaseFile;
import org.visavis.record.Sha256Sums;
import org.visavis.request.Procedure;

/**
 * The folder of a case, which holds all of it: case.txt with the facts, known.txt and questioned.txt with the paths of the
 * photographs, how.txt with the other keys of the comparison, record/ and further records (record-2/, ...), and case.ijm,
 * the macro of what was done. What a record was made from stays: a later list has the number of its record, known-2.txt.
 */
public record CaseFolder(Path path) {

	/** The lists of photographs, each with a path a line, and the keys of the comparison. */
	public static final String KNOWN = "known.txt", QUESTIONED = "questioned.txt", HOW = "how.txt";

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

	/** The lines of the list that counts, such as {@link #KNOWN}; none if there is none. */
	public List<String> list(final String name) {
		final Path file = listFile(name);
		if (!Files.isRegularFile(file)) return List.of();
		return writing(file, () -> Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank())
			.toList());
	}

	/** Writes a list; that of a record that is there stays, and the new one has the number of the next record. */
	public void write(final String name, final List<String> lines) {
		for (final String line : lines)
			if (!line.equals(line.strip()) || line.lines().count() != 1) throw new UserError("'" + line +
				"' cannot stand in a list of photographs, where a path is a line; rename the file.");
		if (!lines.equals(list(name))) write(numbered(name, number(newRecord())), String.join("\n", lines) + "\n");
	}

	/** The file of the list that counts: the one with the highest number. */
	public Path listFile(final String name) {
		for (int number = records().size() + 1; number > 1; number--)
			if (Files.isRegularFile(file(numbered(name, number)))) return file(numbered(name, number));
		return file(name);
	}

	/** The record that counts: the newest that is complete or, without any, the one that was begun. */
	public Path record() {
		final List<Path> records = records();
		for (int i = records.size() - 1; i >= 0; i--)
			if (isComplete(records.get(i))) return records.get(i);
		return file(RECORD);
	}

	/** The records that are there, complete or not, the oldest first. */
	public List<Path> records() {
		final List<Path> records = new ArrayList<>();
		for (Path next = file(RECORD); Files.isDirectory(next); next = numbered(records.size() + 1))
			records.add(next);
		return records;
	}

	/** Where the next record is to be made: what was begun last goes on, what is complete stays. */
	public Path newRecord() {
		final List<Path> records = records();
		final boolean begun = !records.isEmpty() && !isComplete(records.get(records.size() - 1));
		return begun ? records.get(records.size() - 1) : numbered(records.size() + 1);
	}

	/** Where another record is to be made though one was begun. */
	public Path anotherRecord() {
		return numbered(records().size() + 1);
	}

	/** Whether the record that counts is complete. */
	public boolean isComplete() {
		return isComplete(record());
	}

	/** The number of a record: 1 for the first. */
	public int number(final Path record) {
		final String name = record.getFileName().toString();
		return name.equals(RECORD) ? 1 : Integer.parseInt(name.substring(RECORD.length() + 1));
	}

	/** A name with the number of a record: "a.txt" for the first, "a-2.txt" for the second. */
	public static String numbered(final String name, final int number) {
		final int dot = name.lastIndexOf('.');
		return NumberedName.of(name.substring(0, dot), number, name.substring(dot));
	}

	private static boolean isComplete(final Path record) {
		return Files.isRegularFile(record.resolve(Sha256Sums.NAME));
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

	private Path numbered(final int number) {
		return file(NumberedName.of(RECORD, number, ""));
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
