package org.visavis.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** embeddings.csv: a row for each face and recogniser, with nine significant digits, which give each float back; cells beyond a vector's end are empty. */
public final class EmbeddingsTable {

	private static final MathContext DIGITS = new MathContext(9);

	private EmbeddingsTable() {}

	/**
	 * Writes embeddings.csv.
	 *
	 * @param vectors [recogniser][face]
	 */
	public static void write(final Path record, final List<String> faces, final List<String> recognisers,
		final List<float[][]> vectors) throws IOException
	{
		final int most = vectors.stream().mapToInt(of -> of.length == 0 ? 0 : of[0].length).max().orElse(0);
		final List<String> header = new ArrayList<>(List.of("face", "recogniser"));
		IntStream.rangeClosed(1, most).forEach(i -> header.add("v" + i));
		CsvFile.write(record.resolve("embeddings.csv"), header, IntStream.range(0, faces.size()).boxed().flatMap(
			face -> IntStream.range(0, recognisers.size()).mapToObj(r -> row(faces.get(face), recognisers.get(r), vectors.get(
				r)[face], most))));
	}

	private static List<String> row(final String face, final String recogniser, final float[] vector, final int cells) {
		final List<String> row = new ArrayList<>(List.of(face, recogniser));
		for (final float value : vector)
			row.add(new BigDecimal(value).round(DIGITS).toString());
		row.addAll(Collections.nCopies(cells - vector.length, ""));
		return row;
	}
}
