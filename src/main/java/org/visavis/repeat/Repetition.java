package org.visavis.repeat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.visavis.Progress;
import org.visavis.TemporaryFolder;
import org.visavis.UserError;
import org.visavis.originals.RecordedInputs;
import org.visavis.record.Manifest;
import org.visavis.request.Procedure;
import org.visavis.request.Version;
import org.visavis.run.RecordMaker;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Finding;

/**
 * A record made again from its photographs: the command, the inputs and the keys of its manifest.json, run by this
 * version of the program into a folder of its own, which is deleted when this is closed.
 * <p>
 * Every file that the repetition has must be in the record with the same bytes, with these exceptions:
 * <ul>
 * <li>manifest.json may differ in {@code made} and {@code machine} and in the way it is laid out, SHA256SUMS in any
 * line;</li>
 * <li>a file that the record lacks must be in withheld.csv or in an {@code erase} entry of history.jsonl, with the
 * SHA-256 that the repetition's has;</li>
 * <li>exhibits.csv may have more rows at its end if history.jsonl says that it was added to.</li>
 * </ul>
 * Every other file of the record must be one that history.jsonl names, history.jsonl itself, withheld.csv, the signature
 * or the time stamp.
 */
public final class Repetition implements AutoCloseable {

	private final SealedRecord record;
	private final TemporaryFolder temporary;

	private Repetition(final SealedRecord record, final TemporaryFolder temporary) {
		this.record = record;
		this.temporary = temporary;
	}

	/**
	 * Makes the record again.
	 *
	 * @param inputs what the record was made of
	 * @param maker what makes it, never blind
	 * @throws UserError if the record is of another version of the program or its inputs cannot be read
	 */
	public static Repetition of(final SealedRecord record, final RecordedInputs inputs, final RecordMaker maker,
		final Progress progress)
	{
		final Manifest manifest = record.manifest();
		if (!manifest.software().version().equals(Version.NUMBER)) throw new UserError(record.path() + " was made by " +
			manifest.software().name() + " " + manifest.software().version() + "; expected " + Version.NAME_AND_NUMBER +
			", the program that is to make it again.");
		final Procedure procedure = inputs.procedure();
		try {
			final Repetition repetition = new Repetition(record, TemporaryFolder.create());
			repetition.run(procedure, maker, progress);
			return repetition;
		}
		catch (final IOException e) {
			throw new UserError(record.path() + " cannot be made again: " + e.getMessage() + ".", e);
		}
	}

	/** Where the repetition lies: a complete record. */
	public Path folder() {
		return temporary.path("record");
	}

	/** Where record and repetition differ beyond what they may; empty if the record follows from its photographs. */
	public List<Finding> differences() {
		try {
			return RepetitionDifferences.of(record, folder());
		}
		catch (final IOException e) {
			throw new UserError(record.path() + " cannot be compared with its repetition: " + e.getMessage() + ".", e);
		}
	}

	@Override
	public void close() {
		temporary.close();
	}

	private void run(final Procedure procedure, final RecordMaker maker, final Progress progress) {
		try {
			maker.make(procedure, folder().toString(), progress);
		}
		catch (final RuntimeException | Error e) {
			close();
			throw e;
		}
	}
}
