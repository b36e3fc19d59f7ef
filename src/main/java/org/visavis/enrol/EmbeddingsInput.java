package org.visavis.enrol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.file.Sha256;
import org.visavis.gallery.EnrolledImage;
import org.visavis.gallery.Erased;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.FileRow.State;
import org.visavis.gallery.Npy;
import org.visavis.gallery.NpyRows;
import org.visavis.gallery.Segments;
import org.visavis.gallery.StoredCheck;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;
import org.visavis.request.Method;

/** Embeddings that are enrolled without photographs: NumPy files, one for each recogniser of the method, a row a face in each. */
final class EmbeddingsInput {

	private static final int ROWS = 1 << 16;

	private final Path input;
	private final List<Path> files;
	private final List<String> recognisers;

	private EmbeddingsInput(final Path input, final List<Path> files, final List<String> recognisers) {
		this.recognisers = recognisers;
		this.input = input;
		this.files = files;
	}

	/** That of an input which is a NumPy file, or a folder with one for each recogniser; empty for others. */
	static Optional<EmbeddingsInput> of(final Path input, final Method method) throws IOException {
		final List<String> recognisers = method.recognisers().stream().map(Method.Member::model).toList();
		if (Files.isRegularFile(input) && input.toString().endsWith(".npy")) {
			if (recognisers.size() > 1) throw new UserError("input is " + input + ", the embeddings of one recogniser; expected a folder with " +
				names(recognisers) + ", as the method " + method.name() + " has them.");
			return Optional.of(new EmbeddingsInput(input, List.of(input), recognisers));
		}
		final List<Path> files = recognisers.stream().map(recogniser -> input.resolve(recogniser + ".npy")).toList();
		if (files.stream().noneMatch(Files::isRegularFile)) return Optional.empty();
		checkNothingElse(input, files, recognisers);
		for (final Path file : files)
			if (!Files.isRegularFile(file)) throw new UserError("input is " + input + ", which lacks " + file.getFileName() + "; expected " + names(
				recognisers) + ".");
		return Optional.of(new EmbeddingsInput(input, files, recognisers));
	}

	/** Photographs beside embeddings would not be read, and nobody would know. */
	private static void checkNothingElse(final Path input, final List<Path> files, final List<String> recognisers) throws IOException {
		try (Stream<Path> all = Files.list(input)) {
			final Optional<Path> other = all.filter(file -> !files.contains(file) && !file.getFileName().toString().startsWith(".")).sorted()
				.findFirst();
			if (other.isPresent()) throw new UserError("input is " + input + ", which holds embeddings and also " + other.get().getFileName() +
				"; expected only " + names(recognisers) + ", or a folder of photographs without them.");
		}
	}

	private static String names(final List<String> recognisers) {
		return String.join(" and ", recognisers.stream().map(recogniser -> recogniser + ".npy").toList());
	}

	/** The files, as the table of a gallery lists them. */
	Iterator<FileRow> listing() {
		try {
			final List<FileRow> rows = new ArrayList<>();
			for (final Path file : files)
				rows.add(FolderListing.row(input.toString(), file.getFileName().toString(), FolderListing.attributes(file)));
			rows.sort(FileRow.ORDER);
			return rows.iterator();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Refuses vectors of another length than their recogniser gives.
	 *
	 * @param acceptLicence whether a network may be asked whose licence forbids commercial use
	 */
	void checkDimensions(final ModelLibrary library, final boolean acceptLicence) throws IOException {
		for (int i = 0; i < files.size(); i++) {
			final int found = Npy.read(files.get(i)).expect(files.get(i), Npy.FLOATS, 2).columns();
			final int expected = dimensions(library, recognisers.get(i), acceptLicence);
			if (found != expected) throw new UserError(files.get(i) + " has " + found + " dimensions; expected " + expected + ", as " + recognisers
				.get(i) + " gives.");
		}
	}

	/** The length of a vector of a recogniser, which only its network says. */
	private static int dimensions(final ModelLibrary library, final String recogniser, final boolean acceptLicence) {
		try (Network network = library.open(recogniser, acceptLicence); Network.Runner runner = network.runner()) {
			final int size = network.card().input().size();
			return runner.run(new float[3 * size * size], 1, 3, size, size).get(network.card().outputs().get(0)).length;
		}
	}

	/** Writes all rows as segments; gives what was erased and is enrolled again. */
	Set<String> enrol(final Segments segments, final Erased erased, final boolean again, final Progress progress, final Tally tally)
		throws IOException
	{
		final List<NpyRows> arrays = new ArrayList<>();
		try {
			for (final Path file : files)
				arrays.add(NpyRows.ofVectors(file));
			checkRows(arrays);
			return enrol(arrays, segments, erased, again, progress, tally);
		}
		finally {
			for (final NpyRows array : arrays)
				array.close();
		}
	}

	private void checkRows(final List<NpyRows> arrays) {
		final Npy first = arrays.get(0).header();
		for (int i = 0; i < arrays.size(); i++) {
			final Npy header = arrays.get(i).header();
			if (header.columns() < 1) throw new UserError(files.get(i) + " holds vectors without a value; expected embeddings.");
			if (header.rows() != first.rows()) throw new UserError(files.get(i) + " has " + header.rows() + " rows and " + files.get(0) + " " + first
				.rows() + "; expected a row for each face in both.");
		}
	}

	private Set<String> enrol(final List<NpyRows> arrays, final Segments segments, final Erased erased, final boolean again,
		final Progress progress, final Tally tally) throws IOException
	{
		final Set<String> revived = new HashSet<>();
		final long rows = arrays.get(0).header().rows();
		for (long first = 0; first < rows && !progress.isCancelled(); first += ROWS) {
			progress.report(first, rows, "Embeddings");
			final List<EnrolledImage> faces = read(arrays, first, (int) Math.min(ROWS, rows - first));
			if (again) faces.stream().map(EnrolledImage::sha256).filter(erased::hasAnyOf).forEach(revived::add);
			else tally.erased.addAndGet(faces.stream().filter(face -> erased.hasPhotograph(face.sha256())).count());
			segments.add(faces, List.of());
			tally.enrolled.addAndGet(faces.size());
		}
		if (!progress.isCancelled()) segments.add(List.of(), hashed(tally));
		return revived;
	}

	private List<EnrolledImage> read(final List<NpyRows> arrays, final long first, final int count) throws IOException {
		final List<byte[]> all = new ArrayList<>();
		for (int i = 0; i < arrays.size(); i++) {
			all.add(arrays.get(i).next(count));
			StoredCheck.checkUnit(files.get(i), all.get(i), arrays.get(i).header().columns(), first);
		}
		final List<EnrolledImage> faces = new ArrayList<>(count);
		for (int row = 0; row < count; row++)
			faces.add(EnrolledImage.ofEmbeddings(row(all, row, count), input.getFileName() + " row " + (first + row)));
		return faces;
	}

	private static List<byte[]> row(final List<byte[]> all, final int row, final int count) {
		return all.stream().map(bytes -> {
			final int length = bytes.length / count;
			return Arrays.copyOfRange(bytes, row * length, (row + 1) * length);
		}).toList();
	}

	private List<FileRow> hashed(final Tally tally) throws IOException {
		final List<FileRow> rows = new ArrayList<>();
		for (final Iterator<FileRow> all = listing(); all.hasNext();) {
			final FileRow row = all.next();
			try (InputStream bytes = Files.newInputStream(row.file())) {
				rows.add(row.with(Sha256.of(bytes), State.PRESENT));
				tally.read.incrementAndGet();
			}
		}
		return rows;
	}
}
