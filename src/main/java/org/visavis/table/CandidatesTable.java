package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** candidates.csv: every candidate of every questioned picture, how it ranked and whether it was compared in full. */
public final class CandidatesTable {

	public static final String NAME = "candidates.csv";

	private static final List<String> HEADER = List.of("questioned", "candidate", "cosine", "cosine_rank", "bits", "bits_rank",
		"compared_in_full");

	private CandidatesTable() {}

	/** Writes candidates.csv. */
	public static void write(final Path record, final List<RankedCandidate> candidates) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, candidates.stream().map(CandidatesTable::row));
	}

	private static List<String> row(final RankedCandidate c) {
		return List.of(c.questioned(), c.candidate(), c.cosineRank() == 0 ? "" : FixedDigits.of(c.cosine(), 6), c.cosineRank() == 0 ? ""
			: Integer.toString(c.cosineRank()), c.bitsRank() == 0 ? "" : Integer.toString(c.bits()), c.bitsRank() == 0 ? "" : Integer
				.toString(c.bitsRank()), Boolean.toString(c.isCompared()));
	}
}
