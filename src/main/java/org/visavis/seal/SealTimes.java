package org.visavis.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.visavis.record.Manifest;
import org.visavis.record.SealFiles;
import org.visavis.table.Finding;

/**
 * Whether the times that a record states can all be true: it is made, then added to, then signed, then stamped. Each is
 * of another clock.
 */
public final class SealTimes {

	/** More is no error of a clock. */
	private static final Duration CLOCKS = Duration.ofDays(1);
	/** More is worth to be told. */
	private static final Duration TOLD = Duration.ofMinutes(5);

	private SealTimes() {}

	/** A finding for each seal whose time cannot be. */
	static List<Finding> check(final Path record, final Optional<Seal> signature, final Optional<Seal> stamp) {
		final List<Finding> findings = new ArrayList<>();
		signature.ifPresent(seal -> check(SealFiles.SIGNATURE, seal, made(record), findings));
		stamp.ifPresent(seal -> check(RecordSeals.stampName(record), seal, sealed(record, signature), findings));
		return findings;
	}

	/** When what is stamped was made: the record with all that was added to it and, if there is one, the signature. */
	static Instant sealed(final Path record, final Optional<Seal> signature) {
		return Collections.max(List.of(made(record), signature.map(Seal::time).orElse(Instant.EPOCH)));
	}

	/** When a seal would have to be of; empty if it can be of its time. */
	static Optional<String> problem(final Instant time, final Instant made) {
		if (time.isBefore(made.minus(CLOCKS))) return Optional.of("not before " + made + ", when what it seals was made");
		return time.isAfter(Instant.now().plus(CLOCKS)) ? Optional.of("no time to come") : Optional.empty();
	}

	/** What a time stamp tells of the signature that it stamps; parts of a sentence. */
	public static List<String> remarks(final Seal signature, final Seal stamp) {
		final List<String> remarks = new ArrayList<>();
		final Duration ahead = Duration.between(stamp.time(), signature.time());
		if (ahead.compareTo(TOLD) > 0) remarks.add("the signer's clock was " + ahead.toMinutes() +
			" minutes ahead of the authority's");
		if (stamp.time().isAfter(signature.certificateEnds())) remarks.add("the signer's certificate had ended before, on " +
			signature.certificateEnds());
		return remarks;
	}

	private static void check(final String file, final Seal seal, final Instant made, final List<Finding> findings) {
		problem(seal.time(), made).ifPresent(expected -> findings.add(new Finding(file, "impossible time", expected, seal
			.time().toString())));
	}

	/** The last time that the record itself states; damaged files, which are findings of their own, state none. */
	private static Instant made(final Path record) {
		Instant last = Instant.EPOCH;
		try {
			final List<String> times = new ArrayList<>(List.of(Optional.ofNullable(Manifest.read(record)).map(Manifest::made)
				.orElse("")));
			History.read(record).forEach(entry -> times.add(entry.time()));
			for (final String time : times)
				if (time != null && !time.isEmpty() && Instant.parse(time).isAfter(last)) last = Instant.parse(time);
		}
		catch (final IOException | DateTimeException e) {
			return last;
		}
		return last;
	}
}
