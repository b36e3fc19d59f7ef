package org.visavis.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.visavis.table.CsvFile;
import org.visavis.table.CsvRows;

/**
 * What was erased from a gallery and is not to come back: the SHA-256 of photographs, and of those of which only some faces
 * were erased the numbers of these. For one thread while it is changed.
 */
public final class Erased {

	static final List<String> HEADER = List.of("sha256", "number");
	/** Comes after all hexadecimal digits. */
	private static final String BEHIND = "g";

	/** Whole photographs: those that were erased before, many that came in their order, and those that came or left one by one. */
	private final SortedHashes before = new SortedHashes(), many = new SortedHashes();
	private final TreeSet<String> added = new TreeSet<>();
	private final Set<String> removed = new HashSet<>();
	/** The numbers of faces by the SHA-256 of their photographs. */
	private final TreeMap<String, Set<Integer>> faces = new TreeMap<>();
	/** What the SHA-256 of photographs begins with of which something was added. */
	private final BitSet touched = new BitSet();

	/** Nothing. */
	public static Erased nothing() {
		return new Erased();
	}

	/** What a table of a gallery says. */
	static Erased read(final Path csv) throws IOException {
		final Erased erased = new Erased();
		try (CsvRows rows = new CsvRows(csv, HEADER)) {
			rows.forEachRemaining(row -> {
				if (row.get(1).isEmpty()) erased.before.add(row.get(0));
				else erased.numbersOf(row.get(0)).add(Integer.parseInt(row.get(1)));
			});
		}
		return erased;
	}

	private Set<Integer> numbersOf(final String sha256) {
		return faces.computeIfAbsent(sha256, key -> new TreeSet<>());
	}

	/** Adds a photograph with all its faces. */
	public void addPhotograph(final String sha256) {
		if (hasPhotograph(sha256)) return;
		faces.remove(sha256);
		if (!removed.remove(sha256)) added.add(sha256);
		touched.set(Partition.place(sha256));
	}

	/** Adds a photograph as {@link #addPhotograph}, behind all that were added so: millions of them take 32 bytes each. */
	public void addInOrder(final String sha256) {
		if (hasPhotograph(sha256)) return;
		faces.remove(sha256);
		many.add(sha256);
		touched.set(Partition.place(sha256));
	}

	/** Adds a face of a photograph. */
	public void addFace(final String sha256, final int number) {
		if (!hasPhotograph(sha256) && numbersOf(sha256).add(number)) touched.set(Partition.place(sha256));
	}

	/** Takes a photograph out, with all its faces: it may be enrolled again. */
	public void remove(final String sha256) {
		faces.remove(sha256);
		if (!added.remove(sha256) && (before.contains(sha256) || many.contains(sha256))) removed.add(sha256);
	}

	/** Whether a whole photograph was erased. */
	public boolean hasPhotograph(final String sha256) {
		return added.contains(sha256) || (before.contains(sha256) || many.contains(sha256)) && !removed.contains(sha256);
	}

	/** Whether a photograph or a face of it was erased. */
	public boolean hasAnyOf(final String sha256) {
		return faces.containsKey(sha256) || hasPhotograph(sha256);
	}

	/** Whether an id of a face, or the SHA-256 or the id of a photograph, is of what was erased. */
	public boolean names(final String what) {
		final int point = what.indexOf('.');
		if (point < 0) return hasPhotographFrom(what);
		final String photograph = what.substring(0, point);
		final int number = Integer.parseInt(what.substring(point + 1));
		return hasPhotographFrom(photograph) || faces.subMap(photograph, photograph + BEHIND).values().stream().anyMatch(numbers -> numbers.contains(
			number));
	}

	/** Whether a photograph was erased whose SHA-256 begins so. */
	private boolean hasPhotographFrom(final String digits) {
		return Stream.of(added.subSet(digits, digits + BEHIND), before.startingWith(digits), many.startingWith(digits)).flatMap(Collection::stream)
			.anyMatch(this::hasPhotograph);
	}

	/** The faces of a photograph that were erased, by their numbers. */
	Set<Integer> numbers(final String sha256) {
		return faces.getOrDefault(sha256, Set.of());
	}

	/** The places ({@link Partition#place}) of the photographs of which something was added since the table was read. */
	BitSet touched() {
		return (BitSet) touched.clone();
	}

	/** Writes the table: whole photographs, then faces, each sorted. */
	StoredFile write(final Path gallery) throws IOException {
		try (ContentFile file = new ContentFile(gallery, "erased", ".csv")) {
			file.begin(bytes(HEADER));
			writePhotographs(file);
			for (final Map.Entry<String, Set<Integer>> some : faces.entrySet())
				for (final int number : some.getValue())
					file.add(bytes(List.of(some.getKey(), Integer.toString(number))), 1);
			return file.finish();
		}
	}

	private void writePhotographs(final ContentFile file) throws IOException {
		String from = "";
		for (int i = 0, j = 0; i < before.size() || j < many.size();) {
			final boolean isBefore = j == many.size() || i < before.size() && before.get(i).compareTo(many.get(j)) < 0;
			final String sha256 = isBefore ? before.get(i++) : many.get(j++);
			writePhotographs(file, added.subSet(from, sha256));
			if (!removed.contains(sha256)) writePhotographs(file, Set.of(sha256));
			from = sha256;
		}
		writePhotographs(file, added.tailSet(from));
	}

	private static void writePhotographs(final ContentFile file, final Set<String> some) throws IOException {
		for (final String sha256 : some)
			file.add(bytes(List.of(sha256, "")), 1);
	}

	private static byte[] bytes(final List<String> cells) {
		return CsvFile.line(cells).getBytes(StandardCharsets.UTF_8);
	}
}
