package org.visavis.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.visavis.compare.PairScore;

/** pairs.csv: one row for each listed pair of faces. */
public final class PairsTable {

	/** Have their columns in every record, empty where the method does without them. */
	private static final List<String> SHIPPED = List.of("sface", "dlib");

	private PairsTable() {}

	/**
	 * What is known of a pair beside its scores.
	 *
	 * @param noLrReason why there is no likelihood ratio
	 */
	public record Remarks(String faceA, String faceB, boolean sameImage, String noLrReason) {}

	/**
	 * Writes pairs.csv.
	 *
	 * @param recognisers in the order in which the pairs have their distances
	 */
	public static void write(final Path record, final List<String> recognisers, final Stream<PairScore> pairs,
		final Function<PairScore, Remarks> remarks) throws IOException
	{
		final List<String> columns = Stream.concat(SHIPPED.stream(), recognisers.stream()).distinct().toList();
		final List<String> header = new ArrayList<>(List.of("face_a", "face_b", "same_image"));
		for (final String id : columns)
			header.addAll(List.of(id + "_cosine", id + "_euclidean"));
		header.addAll(List.of("score", "log10_lr", "log10_lr_low", "log10_lr_high", "stratum", "no_lr_reason"));
		final List<Integer> places = columns.stream().map(recognisers::indexOf).toList();
		CsvFile.write(record.resolve("pairs.csv"), header, pairs.map(pair -> row(pair, remarks.apply(pair), places)));
	}

	private static List<String> row(final PairScore pair, final Remarks remarks, final List<Integer> places) {
		final List<String> row = new ArrayList<>(List.of(remarks.faceA, remarks.faceB, Boolean.toString(
			remarks.sameImage)));
		for (final int place : places) {
			row.add(place < 0 ? "" : FixedDigits.of(pair.cosine()[place], 6));
			row.add(place < 0 ? "" : FixedDigits.of(pair.euclidean()[place], 6));
		}
		row.add(FixedDigits.of(pair.score(), 6));
		row.addAll(List.of("", "", "", "", remarks.noLrReason));
		return row;
	}
}
