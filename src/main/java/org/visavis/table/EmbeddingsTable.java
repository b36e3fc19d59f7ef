package org.visavis.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** embeddings.csv: a row for each face and recogniser, with nine significant digits, which give each float back; cells beyond a vector's end are empty. */
public final class EmbeddingsTable {

	private static final String NAME = "embeddings.csv";
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
		CsvFile.write(record.resolve(NAME), header, IntStream.range(0, faces.size()).boxed().flatMap(
			face -> IntStream.range(0, recognisers.size()).mapToObj(r -> row(faces.get(face), recognisers.get(r), vectors.get(
				r)[face], most))));
	}

	/**
	 * The vectors of some faces, as they were before they were written.
	 *
	 * @return [recogniser][face], both in order; empty where the record has no embeddings.csv or not all of these faces stand in it
	 */
	public static Optional<List<float[][]>> read(final Path record, final List<String> faces) throws IOException {
		if (!Files.exists(record.resolve(NAME))) return Optional.empty();
		final Map<String, float[][]> read = new LinkedHashMap<>();
		Table.eachCells(record.resolve(NAME), (header, cells) -> {
			final int face = faces.indexOf(cells.get(0));
			if (face >= 0) read.computeIfAbsent(cells.get(1), recogniser -> new float[faces.size()][])[face] = vector(cells);
		});
		return read.values().stream().flatMap(Arrays::stream).anyMatch(Objects::isNull) || read.isEmpty() ? Optional.empty() : Optional.of(List
			.copyOf(read.values()));
	}

	private static float[] vector(final List<String> cells) {
		final List<String> values = cells.subList(2, cells.size()).stream().filter(cell -> !cell.isEmpty()).toList();
		final float[] vector = new float[values.size()];
		for (int i = 0; i < vector.length; i++) vector[i] = Float.parseFloat(values.get(i));
		return vector;
	}

	private static List<String> row(final String face, final String recogniser, final float[] vector, final int cells) {
		final List<String> row = new ArrayList<>(List.of(face, recogniser));
		for (final float value : vector)
			row.add(new BigDecimal(value).round(DIGITS).toString());
		row.addAll(Collections.nCopies(cells - vector.length, ""));
		return row;
	}
}
