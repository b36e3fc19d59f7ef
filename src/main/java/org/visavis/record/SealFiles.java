package org.visavis.record;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.table.Finding;

/**
 * The files that seal a record beside SHA256SUMS, which cannot list them. The last entry of the history says which must
 * be there: after {@code sign} the signature, and its time stamp or the request for one; after {@code time stamp request}
 * the same without a signature; otherwise none.
 */
public final class SealFiles {

	public static final String SIGNATURE = Sha256Sums.NAME + ".p7s";
	/** What a file's time stamp and the request for one are called after its name. */
	public static final String STAMP = ".tsr", REQUEST = ".tsq";

	public static final List<String> ALL = List.of(SIGNATURE, SIGNATURE + REQUEST, SIGNATURE + STAMP, Sha256Sums.NAME + REQUEST,
		Sha256Sums.NAME + STAMP);

	private SealFiles() {}

	/** Those that a record has. */
	public static List<String> of(final Path record) {
		return ALL.stream().filter(file -> Files.exists(record.resolve(file), LinkOption.NOFOLLOW_LINKS)).toList();
	}

	/** What the time stamp of a record is a stamp of: its signature if it has one, or SHA256SUMS. */
	public static String stamped(final Path record) {
		return Files.isRegularFile(record.resolve(SIGNATURE)) ? SIGNATURE : Sha256Sums.NAME;
	}

	/**
	 * Names each file that should not be there or that should.
	 *
	 * @param lastAction of the history; empty if there is none
	 */
	public static List<Finding> check(final Path record, final String lastAction) {
		final boolean signed = lastAction.equals(HistoryEntry.SIGN);
		final List<String> there = of(record);
		final List<String> stamps = stamps(signed, lastAction);
		final List<Finding> findings = new ArrayList<>();
		if (signed && !there.contains(SIGNATURE)) findings.add(missing(SIGNATURE, "the signature that history.jsonl names"));
		if (!stamps.isEmpty() && stamps.stream().noneMatch(there::contains)) findings.add(missing(stamps.get(0),
			"a time stamp, or its request " + stamps.get(1)));
		final List<String> allowed = signed ? Stream.concat(Stream.of(SIGNATURE), stamps.stream()).toList() : stamps;
		there.stream().filter(file -> !allowed.contains(file) || file.endsWith(REQUEST) && there.contains(stamps.get(0)))
			.forEach(file -> findings.add(new Finding(file, "added", "", "a file")));
		return findings;
	}

	private static List<String> stamps(final boolean signed, final String lastAction) {
		if (signed) return List.of(SIGNATURE + STAMP, SIGNATURE + REQUEST);
		return lastAction.equals(HistoryEntry.REQUEST) ? List.of(Sha256Sums.NAME + STAMP, Sha256Sums.NAME + REQUEST) : List
			.of();
	}

	private static Finding missing(final String file, final String expected) {
		return new Finding(file, "missing", expected, "");
	}
}
