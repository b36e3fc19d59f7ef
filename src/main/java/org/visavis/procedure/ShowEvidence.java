package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.record.SealedRecord;
import org.visavis.record.Sha256Sums;
import org.visavis.record.WholeFile;
import org.visavis.record.Withheld;

/** {@code Show Evidence...}: adds to a record what its blind run kept back, once an examiner has rated a pair. */
public final class ShowEvidence {

	private ShowEvidence() {}

	/**
	 * Makes the record again in a temporary folder and takes from there the files that were kept back, if they are those that
	 * the record committed to. A record that keeps nothing back is left as it is.
	 *
	 * @param record the folder of a record with pairs
	 * @param examiner who has it shown; empty if not stated
	 */
	public static Outcome run(final String record, final String examiner, final Progress progress) {
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		final Map<String, String> withheld = Withheld.of(sealed);
		if (withheld.keySet().stream().allMatch(sealed::has)) return shown(sealed);
		if (sealed.history().stream().noneMatch(entry -> entry.action().equals("rating"))) throw new UserError(sealed.path() +
			" holds no rating yet; expected an examiner's, by Examine Pair..., before its evidence is shown.");
		RecordedPhotos.check(sealed);
		try (Repetition repetition = Repetition.of(sealed, progress)) {
			sealed.add(examiner, "reveal", Map.of(), files(sealed, withheld, repetition.folder()));
		}
		return new Outcome(sealed.path(), "What was kept back is now in " + sealed.path() + ", with the bytes that were " +
			"committed to.");
	}

	private static Outcome shown(final SealedRecord record) {
		if (record.has("pairs.csv")) return new Outcome(record.path(), "Pairs of " + record.path());
		throw new UserError(record.path() + " holds no pairs.csv; expected a record of Compare Faces... or Distance Matrix....");
	}

	private static Map<String, WholeFile.Filler> files(final SealedRecord record, final Map<String, String> withheld,
		final Path repetition)
	{
		final Map<String, WholeFile.Filler> files = new TreeMap<>();
		withheld.forEach((file, sha256) -> {
			final String made = hash(repetition.resolve(file));
			if (!made.equals(sha256)) throw new UserError(file + ", made again, has the SHA-256 '" + made + "'; expected '" +
				sha256 + "', which " + record.path() + " committed to.");
			files.put(file, part -> Files.copy(repetition.resolve(file), part));
		});
		return files;
	}

	/** Empty for a file that is not there. */
	private static String hash(final Path file) {
		try {
			return Files.exists(file) ? Sha256Sums.of(file) : "";
		}
		catch (final IOException e) {
			throw new UserError(file + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
