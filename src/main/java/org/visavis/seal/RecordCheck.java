package org.visavis.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.visavis.record.HistoryEntry;
import org.visavis.record.SealFiles;
import org.visavis.record.Sha256Sums;
import org.visavis.table.Finding;

/**
 * Whether a record is as it was sealed; looks only.
 *
 * @param files how many files SHA256SUMS lists
 * @param findings what is wrong; empty if nothing is
 * @param signature who signed the record; empty if nobody did or the signature does not hold
 * @param timeStamp who stamped it; likewise
 */
public record RecordCheck(int files, List<Finding> findings, Optional<Seal> signature, Optional<Seal> timeStamp) {

	public RecordCheck {
		findings = List.copyOf(findings);
	}

	/** Checks every file, the history, the signature and the time stamp of a folder. */
	public static RecordCheck of(final Path folder) throws IOException {
		final Path record = folder.toRealPath();
		final Path sums = record.resolve(Sha256Sums.NAME);
		if (!Files.isRegularFile(sums)) return new RecordCheck(0, List.of(missing(record)), Optional.empty(), Optional
			.empty());
		final List<Finding> findings = ofContent(record);
		lastAction(record).ifPresent(action -> findings.addAll(SealFiles.check(record, action)));
		final String stamped = SealFiles.stamped(record);
		checkRequest(record, stamped, findings);
		final Optional<Seal> signature = check(record, Sha256Sums.NAME, SealFiles.SIGNATURE, "bad signature",
			CmsSignature::verify, findings);
		final Optional<Seal> timeStamp = check(record, stamped, stamped + SealFiles.STAMP, "bad time stamp",
			TimeStamp::verify, findings);
		findings.addAll(SealTimes.check(record, signature, timeStamp));
		return new RecordCheck(Sha256Sums.read(sums).size(), findings, signature, timeStamp);
	}

	/** What is wrong with the files, SHA256SUMS, the history and what a record must have; seals are not looked at. */
	static List<Finding> ofContent(final Path record) throws IOException {
		final List<Finding> findings = new ArrayList<>(Sha256Sums.malformed(record.resolve(Sha256Sums.NAME)));
		findings.addAll(FolderCheck.of(record));
		findings.addAll(History.check(record));
		findings.addAll(NeededFiles.check(record));
		return findings;
	}

	/** SHA256SUMS may lie there under another name: as the one file that consists of its lines. */
	private static Finding missing(final Path record) throws IOException {
		try (Stream<Path> files = Files.list(record)) {
			for (final Path file : files.filter(Files::isRegularFile).sorted().toList())
				if (Files.size(file) > 0 && Sha256Sums.malformed(file).isEmpty()) return new Finding(Sha256Sums.NAME, "renamed",
					Sha256Sums.NAME, Sha256Sums.name(record, file));
		}
		return new Finding(Sha256Sums.NAME, "missing", "the hash of every file", "");
	}

	/** Checks a signature or a time stamp of a content. */
	private interface Checking {

		Seal check(byte[] seal, byte[] content) throws BadSeal;
	}

	private static Optional<Seal> check(final Path record, final String content, final String file, final String finding,
		final Checking checking, final List<Finding> findings) throws IOException
	{
		if (!Files.isRegularFile(record.resolve(file))) return Optional.empty();
		try {
			return Optional.of(checking.check(Files.readAllBytes(record.resolve(file)), Files.readAllBytes(record.resolve(
				content))));
		}
		catch (final BadSeal e) {
			findings.add(e.isOfContent() ? new Finding(content, "not what was signed", "", "another content") : new Finding(file,
				finding, "", e.getMessage()));
			return Optional.empty();
		}
	}

	private static void checkRequest(final Path record, final String stamped, final List<Finding> findings)
		throws IOException
	{
		final Path request = record.resolve(stamped + SealFiles.REQUEST);
		if (Files.isRegularFile(request) && !Arrays.equals(Files.readAllBytes(request), TimeStamp.request(Files.readAllBytes(
			record.resolve(stamped))))) findings.add(new Finding(stamped + SealFiles.REQUEST, "bad time stamp request",
				"the request for a stamp of " + stamped, "another"));
	}

	/** Of the history; no text if there is none, and empty if it cannot be read, which is a finding of its own. */
	private static Optional<String> lastAction(final Path record) {
		try {
			final List<HistoryEntry> history = History.read(record);
			return Optional.of(history.isEmpty() ? "" : history.get(history.size() - 1).action());
		}
		catch (final IOException e) {
			return Optional.empty();
		}
	}
}
