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

/**
 * A record made again from its photographs: the command, the inputs and the keys of its manifest.json, run by this
 * version of the program into a folder of its own, which is deleted when this is closed.
 */
public final class Repetition implements AutoCloseable {

	private final SealedRecord record;
	private final Procedure procedure;
	private final TemporaryFolder temporary;

	private Repetition(final SealedRecord record, final Procedure procedure, final TemporaryFolder temporary) {
		this.record = record;
		this.procedure = procedure;
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
			final Repetition repetition = new Repetition(record, procedure, TemporaryFolder.create());
			repetition.run(maker, progress);
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

	/** What the repetition shows of each file of the record; once only, since views are made anew in it. */
	public List<Reproduced> compared() {
		try {
			return RecordComparison.of(record, procedure, folder());
		}
		catch (final IOException e) {
			throw new UserError(record.path() + " cannot be compared with its repetition: " + e.getMessage() + ".", e);
		}
	}

	@Override
	public void close() {
		temporary.close();
	}

	private void run(final RecordMaker maker, final Progress progress) {
		try {
			maker.make(procedure, folder().toString(), progress);
		}
		catch (final RuntimeException | Error e) {
			close();
			throw e;
		}
	}
}
