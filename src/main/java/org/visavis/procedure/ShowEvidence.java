package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.examination.Examinations;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.originals.RecordedInputs;
import org.visavis.repeat.Repetition;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;
import org.visavis.table.ExhibitsTable;

/** {@code Show Evidence...}: adds to a record what its blind run kept back, once an examiner has rated a pair. */
public final class ShowEvidence {

	private ShowEvidence() {}

	/** The same of photographs that are where they lay when the record was made. */
	public static Outcome run(final String record, final String examiner, final Progress progress) {
		return run(record, "", examiner, progress);
	}

	/**
	 * Makes the record again in a temporary folder and takes from there the files that were kept back, if they are those that
	 * the record committed to. A record that keeps nothing back is left as it is.
	 *
	 * @param record the folder of a record with pairs
	 * @param photographs where these are now: a folder, searched with its sub-folders, an image file or a list; empty for
	 *          where they lay when the record was made
	 * @param examiner who has it shown; empty if not stated
	 */
	public static Outcome run(final String record, final String photographs, final String examiner,
		final Progress progress)
	{
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		final Map<String, String> withheld = Withheld.of(sealed);
		if (withheld.isEmpty() || sealed.has("pairs.csv")) return shown(sealed);
		if (sealed.history().stream().noneMatch(entry -> entry.action().equals(Examinations.RATING))) throw new UserError(sealed.path() +
			" holds no rating yet; expected an examiner's, by Examine Pair..., before its evidence is shown.");
		try (Repetition repetition = Repetition.of(sealed, found(sealed, photographs), RecordCommands::make,
			progress)) {
			sealed.add(examiner, Examinations.REVEAL, Map.of(), files(sealed, withheld, repetition.folder()));
		}
		return new Outcome(sealed.path(), "What was kept back is now in " + sealed.path() + ", with the bytes that were " +
			"committed to.");
	}

	private static RecordedInputs found(final SealedRecord record, final String photographs) {
		final RecordedInputs inputs = RecordedInputs.of(record, photographs);
		inputs.missing().stream().findFirst().ifPresent(f -> {
			throw new UserError(record.path() + " cannot be made again: " + f.file() + " (" + f.finding() + (f.found().isEmpty()
				? "" : ", found " + f.found()) + "); expected " + f.expected() + ", where it lay or where the key photographs says.");
		});
		return inputs;
	}

	private static Outcome shown(final SealedRecord record) {
		if (record.has("pairs.csv")) return new Outcome(record.path(), "Pairs of " + record.path());
		throw new UserError(record.path() + " holds no pairs.csv; expected a record of Compare Faces... or Distance Matrix....");
	}

	private static Map<String, WholeFile.Filler> files(final SealedRecord record, final Map<String, String> withheld,
		final Path repetition)
	{
		try {
			requireSame(record, withheld, Withheld.commitments(repetition));
			final Map<String, WholeFile.Filler> files = new TreeMap<>();
			for (final String file : Withheld.files(repetition))
				files.put(file, part -> OwnerOnly.copy(repetition.resolve(file), part));
			if (record.has(ExhibitsTable.NAME)) files.put(ExhibitsTable.NAME, ExhibitsTable.joined(repetition, record.table(
				ExhibitsTable.NAME).rows()));
			return files;
		}
		catch (final IOException e) {
			throw new UserError("What was made again of " + record.path() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	private static void requireSame(final SealedRecord record, final Map<String, String> withheld,
		final Map<String, String> made)
	{
		final Set<String> names = new TreeSet<>(withheld.keySet());
		names.addAll(made.keySet());
		for (final String name : names)
			if (!made.getOrDefault(name, "").equals(withheld.getOrDefault(name, ""))) throw new UserError(name +
				", made again, has the SHA-256 '" + made.getOrDefault(name, "") + "'; expected '" + withheld.getOrDefault(name,
					"") + "', which " + record.path() + " committed to.");
	}
}
