package org.visavis.repeat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.repeat.Reproduced.How;
import org.visavis.table.Finding;
import org.visavis.table.Table;

/**
 * Whether a record is as it was sealed and, where asked, whether it follows from its photographs.
 *
 * @param findings what is wrong, one for each file or more; empty if nothing is
 * @param reproduced what making the record again says of each of its files; empty where that was not asked for
 * @param sentence the same in a sentence, or what was verified and by whom it is sealed
 */
public record Verification(Path record, List<Finding> findings, List<Reproduced> reproduced,
	String sentence)
{

	private static final int NAMED = 3;

	public Verification {
		findings = List.copyOf(findings);
		reproduced = List.copyOf(reproduced);
	}

	/** Of a record in which something is wrong: names the first findings and how many there are. */
	public static Verification failed(final Path record, final List<Finding> findings, final List<Reproduced> reproduced) {
		final String first = findings.stream().limit(NAMED).map(f -> f.file() + " (" + f.finding() + ")").collect(Collectors
			.joining(", "));
		return new Verification(record, findings, reproduced, record + " does not verify: " + first + (findings.size() > NAMED
			? " and others" : "") + "; " + findings.size() + (findings.size() == 1 ? " finding." : " findings."));
	}

	/** Whether nothing is wrong. */
	public boolean passed() {
		return findings.isEmpty();
	}

	/** A line for each row of {@link #table}, such as "pairs.csv: changed, expected ab12..., found cd34...". */
	public List<String> lines() {
		return rows().map(f -> f.file() + ": " + f.finding() + (f.expected().isEmpty() ? "" : ", expected " + f
			.expected()) + (f.found().isEmpty() ? "" : ", found " + f.found())).toList();
	}

	/** The findings, then what was made again and what was not, with the columns file, finding, expected, found. */
	public Table table() {
		return new Table(List.of("file", "finding", "expected", "found"), rows().map(f -> List.of(f.file(), f
			.finding(), f.expected(), f.found())).toList());
	}

	private Stream<Finding> rows() {
		return Stream.concat(findings.stream(), reproduced.stream().filter(file -> file.how() != How.DIFFERENT).map(
			Reproduced::finding));
	}
}
