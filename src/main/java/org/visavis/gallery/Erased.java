package org.visavis.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.visavis.table.CsvFile;
import org.visavis.table.CsvRows;

/**
 * What was erased from a gallery and is not to come back: the SHA-256 of photographs, and of those of which only some faces
 * were erased the numbers of these. For one thread while it is filled.
 */
public final class Erased {

	static final List<String> HEADER = List.of("sha256", "number");

	/** No numbers stand for the whole photograph. */
	private final Map<String, Set<Integer>> numbers = new HashMap<>();

	/** Nothing. */
	public static Erased nothing() {
		return new Erased();
	}

	/** What a table of a gallery says. */
	static Erased read(final Path csv) throws IOException {
		final Erased erased = new Erased();
		try (CsvRows rows = new CsvRows(csv, HEADER)) {
			rows.forEachRemaining(row -> {
				if (row.get(1).isEmpty()) erased.addPhotograph(row.get(0));
				else erased.addFace(row.get(0), Integer.parseInt(row.get(1)));
			});
		}
		return erased;
	}

	/** Adds a photograph with all its faces. */
	public void addPhotograph(final String sha256) {
		numbers.put(sha256, Set.of());
	}

	/** Adds a face of a photograph. */
	public void addFace(final String sha256, final int number) {
		if (!hasPhotograph(sha256)) numbers.computeIfAbsent(sha256, key -> new TreeSet<>()).add(number);
	}

	/** Takes a photograph out, with all its faces. */
	public void remove(final String sha256) {
		numbers.remove(sha256);
	}

	/** Whether a whole photograph was erased. */
	public boolean hasPhotograph(final String sha256) {
		return numbers.containsKey(sha256) && numbers.get(sha256).isEmpty();
	}

	/** Whether a photograph or a face of it was erased. */
	public boolean hasAnyOf(final String sha256) {
		return numbers.containsKey(sha256);
	}

	/** The faces of a photograph that were erased, by their numbers. */
	Set<Integer> numbers(final String sha256) {
		return numbers.getOrDefault(sha256, Set.of());
	}

	/** The SHA-256 of all photographs of which something was erased. */
	public Set<String> photographs() {
		return Set.copyOf(numbers.keySet());
	}

	/** Writes the table, sorted. */
	StoredFile write(final Path gallery) throws IOException {
		try (ContentFile file = new ContentFile(gallery, "erased", ".csv")) {
			file.begin(bytes(HEADER));
			for (final String sha256 : new TreeSet<>(numbers.keySet()))
				if (hasPhotograph(sha256)) file.add(bytes(List.of(sha256, "")), 1);
				else for (final int number : numbers.get(sha256))
					file.add(bytes(List.of(sha256, Integer.toString(number))), 1);
			return file.finish();
		}
	}

	private static byte[] bytes(final List<String> cells) {
		return CsvFile.line(cells).getBytes(StandardCharsets.UTF_8);
	}
}
