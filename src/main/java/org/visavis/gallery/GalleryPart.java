package org.visavis.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.visavis.UserError;
import org.visavis.quality.Suitability;
import org.visavis.table.CsvFile;
import org.visavis.table.FacesTable;

/** A part of a gallery: the photographs whose SHA-256 begins alike, and their faces, a row each. Safe for several threads. */
public final class GalleryPart {

	private final Path gallery;
	private final PartEntry entry;
	private final long firstRow;
	private final Set<String> vanished;

	/** @param vanished the ids of the gallery's photographs of which no file is there */
	GalleryPart(final Path gallery, final PartEntry entry, final long firstRow, final Set<String> vanished) {
		this.gallery = gallery;
		this.entry = entry;
		this.firstRow = firstRow;
		this.vanished = vanished;
	}

	/** What the SHA-256 of its photographs begins with; empty for any. */
	public String prefix() {
		return entry.prefix();
	}

	/** How many faces there are. */
	public int rows() {
		return Math.toIntExact(entry.faces().rows());
	}

	/** The row of its first face in the whole gallery. */
	public long firstRow() {
		return firstRow;
	}

	/** The length of a vector by a recogniser; 0 where there is no face. */
	public int dimensions(final String recogniser) {
		return vectorsOf(recogniser).dimensions();
	}

	private StoredVectors vectorsOf(final String recogniser) {
		if (entry.embeddings().containsKey(recogniser)) return entry.embeddings().get(recogniser);
		throw new UserError(gallery + " holds no embeddings by " + recogniser + "; it has those by " + String.join(", ", entry.embeddings()
			.keySet()) + ".");
	}

	/**
	 * The unit vectors of all faces by a recogniser, row after row, {@code rows() * dimensions(recogniser)} floats from position
	 * 0: the file itself, mapped, direct and little-endian. The file stays mapped as long as the buffer is held.
	 */
	public FloatBuffer vectors(final String recogniser) {
		final StoredVectors vectors = vectorsOf(recogniser);
		final long bytes = vectors.rows() * vectors.dimensions() * Float.BYTES;
		if (bytes > Integer.MAX_VALUE) throw new UserError(gallery.resolve(vectors.file()) + " has " + bytes + " bytes; expected at most " +
			Integer.MAX_VALUE + ", which can be mapped.");
		return mapped(vectors.file(), bytes).asFloatBuffer();
	}

	/** The screen of the vectors by a recogniser ({@link org.visavis.search.Screen}), mapped likewise; empty where there is none. */
	public Optional<ByteBuffer> screen(final String recogniser) {
		return Optional.ofNullable(entry.screens().get(recogniser)).map(screen -> mapped(screen.file(), screen.bytes() - Npy.HEADER));
	}

	private ByteBuffer mapped(final String name, final long bytes) {
		try (FileChannel file = FileChannel.open(gallery.resolve(name), StandardOpenOption.READ)) {
			return file.map(MapMode.READ_ONLY, Npy.HEADER, bytes).order(ByteOrder.LITTLE_ENDIAN);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether the faces can be compared: for each its place among the values of {@link Suitability}. */
	public byte[] suitability() {
		try (NpyRows rows = NpyRows.ofBytes(gallery.resolve(entry.suitability().file()))) {
			return rows.next(rows());
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The rows of faces that a search leaves out: no file of their photograph is there any more. */
	public BitSet vanished() {
		final BitSet rows = new BitSet(rows());
		if (!vanished.isEmpty()) eachPhotograph((image, first, faces) -> rows.set(first, first + faces, vanished.contains(ImageRow.id(ImageRow
			.sha256(image)))));
		return rows;
	}

	/** For each face the place of its photograph in this part, from 0: two faces with the same place are in one photograph. */
	public int[] photographs() {
		final int[] places = new int[rows()], next = new int[1];
		eachPhotograph((image, first, faces) -> {
			Arrays.fill(places, first, first + faces, next[0]++);
		});
		return places;
	}

	/** How many photographs of which a file is there have a problem: no face of theirs counts. */
	public int problems() {
		final int[] count = new int[1];
		eachPhotograph((image, first, faces) -> {
			if (ImageRow.hasProblem(image) && !vanished.contains(ImageRow.id(ImageRow.sha256(image)))) count[0]++;
		});
		return count[0];
	}

	/** The rows of the faces in some photographs of the gallery, from 0 in this part, by the photographs' SHA-256. */
	public List<Integer> rowsOf(final Set<String> sha256) {
		final List<Integer> rows = new ArrayList<>();
		if (sha256.stream().anyMatch(hash -> hash.startsWith(prefix()))) eachPhotograph((image, first, faces) -> {
			if (sha256.contains(ImageRow.sha256(image))) IntStream.range(first, first + faces).forEach(rows::add);
		});
		return rows;
	}

	/** Takes a row of the photographs, and which faces are in it. */
	private interface PhotographTaker {

		void take(byte[] image, int first, int faces);
	}

	private void eachPhotograph(final PhotographTaker taker) {
		try (LineReader lines = new LineReader(gallery.resolve(entry.images().file()))) {
			lines.skip(1);
			int first = 0;
			for (Optional<byte[]> row = lines.next(); row.isPresent(); row = lines.next()) {
				final int faces = ImageRow.rows(row.get());
				taker.take(row.get(), first, faces);
				first += faces;
			}
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The ids of all faces, such as "1f0c22d3a4b5c6d7.1", in the order of their rows: many texts. */
	public List<String> ids() {
		final List<String> ids = new ArrayList<>(rows());
		try (LineReader lines = new LineReader(gallery.resolve(entry.faces().file()))) {
			lines.skip(1);
			for (Optional<byte[]> row = lines.next(); row.isPresent(); row = lines.next())
				ids.add(new String(row.get(), 0, comma(row.get()), StandardCharsets.ISO_8859_1));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		return ids;
	}

	private static int comma(final byte[] line) {
		int at = 0;
		while (line[at] != ',')
			at++;
		return at;
	}

	/**
	 * Some rows of the table of faces, by row, each cell by the name of its column ({@link FacesTable#HEADER}).
	 *
	 * @param rows of this part, from 0, in any order
	 */
	public Map<Integer, Map<String, String>> faces(final Collection<Integer> rows) {
		final Map<Integer, Map<String, String>> found = new TreeMap<>();
		try (LineReader lines = new LineReader(gallery.resolve(entry.faces().file()))) {
			lines.skip(1);
			int next = 0;
			for (final int row : new TreeSet<>(rows)) {
				lines.skip(row - next);
				found.put(row, named(FacesTable.HEADER, lines.next().orElseThrow()));
				next = row + 1;
			}
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		return found;
	}

	/** Some rows of the table of photographs, by their ids, each cell by the name of its column ({@link ImageRow#HEADER}). */
	public Map<String, Map<String, String>> images(final Set<String> ids) {
		final Map<String, Map<String, String>> found = new HashMap<>();
		eachPhotograph((image, first, faces) -> {
			final String id = ImageRow.id(ImageRow.sha256(image));
			if (ids.contains(id)) found.put(id, named(ImageRow.HEADER, image));
		});
		return found;
	}

	private static Map<String, String> named(final List<String> header, final byte[] line) {
		final List<String> cells = CsvFile.cells(new String(line, StandardCharsets.UTF_8));
		final Map<String, String> row = new HashMap<>();
		for (int i = 0; i < header.size(); i++)
			row.put(header.get(i), cells.get(i));
		return row;
	}
}
