package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.visavis.calibrate.ChanceCandidates;
import org.visavis.calibrate.Evidence;
import org.visavis.calibrate.ReportedLr;
import org.visavis.compare.PairScore;

/** pairs.csv: one row for each listed pair of faces. */
public final class PairsTable {

	/** Have their columns in every record, empty where the method does without them. */
	private static final List<String> SHIPPED = List.of("sface", "reid0095");
	/** How the cell begins that says why there is no verbal term. */
	public static final String NO_TERM = "no verbal term: ";
	private static final List<String> EVIDENCE = List.of("log10_lr", "log10_lr_from", "log10_lr_to", "log10_lr_low",
		"log10_lr_high", "stratum", "population", "no_lr_reason", "support", "caveat", "chance_candidates", "chance_low",
		"chance_high", "depends_on");

	private PairsTable() {}

	/**
	 * What is known of a pair beside its scores.
	 *
	 * @param chance without numbers where the evidence is
	 * @param noExclusion why no verbal term says that two persons are shown; empty where one may
	 * @param caveat to be said beside the likelihood ratio; may be empty
	 * @param insteadOf both ids of another pair of the same two persons, which stands for this one too; may be empty
	 */
	public record Remarks(String faceA, String faceB, boolean sameImage, Evidence evidence, ChanceCandidates chance,
		String noExclusion, String caveat, String insteadOf)
	{}

	/**
	 * Writes pairs.csv, or another table of pairs with the same columns.
	 *
	 * @param recognisers in the order in which the pairs have their distances
	 */
	public static void write(final Path csv, final List<String> recognisers, final Stream<PairScore> pairs,
		final Function<PairScore, Remarks> remarks) throws IOException
	{
		final List<Integer> places = places(recognisers);
		CsvFile.write(csv, header(recognisers), pairs.map(pair -> row(pair, remarks.apply(pair), places)));
	}

	static List<String> header(final List<String> recognisers) {
		final List<String> header = new ArrayList<>(List.of("face_a", "face_b", "same_image"));
		for (final String id : columns(recognisers))
			header.addAll(List.of(id + "_cosine", id + "_euclidean"));
		header.add("score");
		header.addAll(EVIDENCE);
		return header;
	}

	private static List<String> columns(final List<String> recognisers) {
		return Stream.concat(SHIPPED.stream(), recognisers.stream()).distinct().toList();
	}

	/** For each recogniser that has columns its place among those of the pairs; -1 for one that they lack. */
	static List<Integer> places(final List<String> recognisers) {
		return columns(recognisers).stream().map(recognisers::indexOf).toList();
	}

	static List<String> row(final PairScore pair, final Remarks remarks, final List<Integer> places) {
		final List<String> row = new ArrayList<>(List.of(remarks.faceA, remarks.faceB, Boolean.toString(
			remarks.sameImage)));
		for (final int place : places) {
			row.add(place < 0 ? "" : FixedDigits.of(pair.cosine()[place], 6));
			row.add(place < 0 ? "" : FixedDigits.of(pair.euclidean()[place], 6));
		}
		row.add(FixedDigits.of(pair.score(), 6));
		addEvidence(row, remarks);
		return row;
	}

	private static void addEvidence(final List<String> row, final Remarks remarks) {
		final Evidence evidence = remarks.evidence;
		final boolean none = !evidence.noLrReason().isEmpty();
		for (final double log10Lr : new double[] { evidence.log10Lr(), evidence.interval().low(), evidence.interval().high(),
			evidence.log10LrLow(), evidence.log10LrHigh() })
			row.add(Double.isNaN(log10Lr) ? "" : ReportedLr.of(log10Lr).log10Lr());
		row.addAll(List.of(evidence.stratum(), evidence.population(), evidence.noLrReason(), none ? "" : support(ReportedLr.of(
			evidence.cautious()), remarks.noExclusion), none ? "" : remarks.caveat));
		for (final double candidates : new double[] { remarks.chance.expected(), remarks.chance.low(), remarks.chance.high() })
			row.add(none ? "" : chance(evidence.log10Lr(), candidates));
		row.add(remarks.insteadOf);
	}

	/**
	 * The verbal term of a likelihood ratio, or why it has none.
	 *
	 * @param noExclusion why no term says that two persons are shown; empty where one may
	 */
	public static String support(final ReportedLr lr, final String noExclusion) {
		return lr.isForOnePerson() || lr.isForNeither() || noExclusion.isEmpty() ? lr.support() : NO_TERM + noExclusion;
	}

	/** A number of chance candidates as the cell of a pair: empty where its likelihood ratio is below 1, so that it is no candidate. */
	public static String chance(final double log10Lr, final double candidates) {
		return ReportedLr.of(log10Lr).isForTwoPersons() ? "" : chance(candidates);
	}

	/** A number of chance candidates as a cell. */
	public static String chance(final double candidates) {
		return FixedDigits.of(candidates, 6);
	}
}
