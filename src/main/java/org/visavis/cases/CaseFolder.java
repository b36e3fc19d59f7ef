package org.visavis.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.file.NumberedName;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.record.CaseFact;
import org.visavis.record.CaseFile;
import org.visavis.request.Procedure;

/**
 * The folder of a case, which holds all of it: case.txt with the facts, known.txt and questioned.txt with the paths of the
 * photographs, how.txt with the other keys of the comparison, record/ and further records of the comparison (record-2/, ...),
 * those of where the pictures come from ({@link OriginSearch}), and case.ijm, the macro of what was done. What a record was made
 * from stays: a later list has the number of the next record, known-2.txt.
 */
public record CaseFolder(Path path) {

	/** The lists of photographs, each with a path a line, and the keys of the comparison. */
	public static final String KNOWN = "known.txt", QUESTIONED = "questioned.txt", HOW = "how.txt";

	private static final String RECORD = "record", KIND = "kind.txt";

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
		if (!lines.equals(list(name))) write(numbered(name, nextNumber()), String.join("\n", lines) + "\n");
	}

	/** The file of the list that counts: the one with the highest number. */
	public Path listFile(final String name) {
		for (int number = nextNumber(); number > 1; number--)
			if (Files.isRegularFile(file(numbered(name, number)))) return file(numbered(name, number));
		return file(name);
	}

	/**
	 * The same for a command that needs it.
	 *
	 * @param what it lists, as a person calls it
	 * @throws UserError if it is empty
	 */
	public Path neededList(final String name, final String what) {
		if (list(name).isEmpty()) throw new UserError("There are no " + what + " yet; choose them under Photographs.");
		return listFile(name);
	}

	/** What the case is about. */
	public CaseKind kind() {
		return list(KIND).equals(List.of(CaseKind.PICTURES.toString())) ? CaseKind.PICTURES : CaseKind.PERSON;
	}

	/** Writes what the case is about, which holds for all of its records. */
	public void write(final CaseKind kind) {
		if (kind != kind()) write(KIND, kind + "\n");
	}

	/** The records of its comparisons. */
	public RecordSeries comparisons() {
		return new RecordSeries(path, RECORD);
	}

	/** The records of one kind of search for where the pictures come from. */
	public RecordSeries records(final OriginSearch search) {
		return new RecordSeries(path, search.folder());
	}

	/** The comparisons, and behind them the searches. */
	List<RecordSeries> records() {
		return Stream.concat(Stream.of(comparisons()), Arrays.stream(OriginSearch.values()).map(this::records)).toList();
	}

	/** The complete records that count, of each kind one at most. */
	public List<Path> completeRecords() {
		return records().stream().filter(RecordSeries::isComplete).map(RecordSeries::current).toList();
	}

	/** The record of the comparison that counts: the newest that is complete or, without any, the one that was begun. */
	public Path record() {
		return comparisons().current();
	}

	/** Whether the record that counts is complete. */
	public boolean isComplete() {
		return comparisons().isComplete();
	}

	/** The number of the record that is made next, of whatever kind. */
	private int nextNumber() {
		return records().stream().mapToInt(RecordSeries::nextNumber).max().orElseThrow();
	}

	/** A name with the number of a record: "a.txt" for the first, "a-2.txt" for the second. */
	public static String numbered(final String name, final int number) {
		final int dot = name.lastIndexOf('.');
		return NumberedName.of(name.substring(0, dot), number, name.substring(dot));
	}

	/** A file of the case. */
	public Path file(final String name) {
		return path.resolve(name);
	}

	/** Writes a file of the case, whole or not at all. */
	public void write(final String name, final String text) {
		writing(file(name), () -> {
			WholeFile.write(file(name), part -> Files.writeString(part, text));
			return name;
		});
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
