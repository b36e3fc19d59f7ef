package org.visavis.gallery;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.table.CsvFile;
import org.visavis.table.FacesTable;

/** The photographs of a part or a segment, one after another, in the order of their SHA-256. */
final class EnrolledReader implements Closeable {

	private final RowFiles files;
	private final LineReader images, faces;
	private final NpyRows suitability;
	private final List<NpyRows> vectors = new ArrayList<>();

	EnrolledReader(final RowFiles files) throws IOException {
		this.files = files;
		images = new LineReader(files.images());
		faces = new LineReader(files.faces());
		suitability = NpyRows.ofBytes(files.suitability());
		for (final var embeddings : files.embeddings())
			vectors.add(NpyRows.ofVectors(embeddings));
		skipHeader(images, ImageRow.HEADER);
		skipHeader(faces, FacesTable.HEADER);
	}

	private void skipHeader(final LineReader lines, final List<String> columns) throws IOException {
		final byte[] expected = CsvFile.line(columns).getBytes(StandardCharsets.UTF_8);
		if (!Arrays.equals(expected, lines.next().orElse(new byte[0]))) throw new UserError((lines == images ? files.images() : files
			.faces()) + " has other columns; expected " + String.join(", ", columns) + ".");
	}

	/** The length of a vector, by recogniser; 0 where there is none. */
	List<Integer> dimensions() {
		return vectors.stream().map(rows -> rows.header().rows() == 0 ? 0 : rows.header().columns()).toList();
	}

	/** The next photograph; empty at the end. */
	Optional<EnrolledImage> next() throws IOException {
		final Optional<byte[]> row = images.next();
		if (row.isEmpty()) return Optional.empty();
		final int count = ImageRow.rows(row.get());
		final List<byte[]> lines = new ArrayList<>(count), embeddings = new ArrayList<>(vectors.size());
		for (int i = 0; i < count; i++)
			lines.add(faces.next().orElseThrow(() -> new EOFException(files.faces() + " has fewer faces than " + files.images() + " says")));
		for (final NpyRows rows : vectors)
			embeddings.add(rows.next(count));
		return Optional.of(new EnrolledImage(ImageRow.sha256(row.get()), row.get(), lines, suitability.next(count), embeddings));
	}

	@Override
	public void close() throws IOException {
		images.close();
		faces.close();
		suitability.close();
		for (final NpyRows rows : vectors)
			rows.close();
	}
}
