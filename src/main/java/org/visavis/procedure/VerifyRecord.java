package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.originals.RecordedInputs;
import org.visavis.repeat.ExpectedSigner;
import org.visavis.repeat.Repetition;
import org.visavis.repeat.Reproduced.How;
import org.visavis.repeat.Reproduced;
import org.visavis.repeat.ReproducedInWords;
import org.visavis.repeat.Verification;
import org.visavis.request.Procedure;
import org.visavis.seal.RecordCheck;
import org.visavis.seal.Repair;
import org.visavis.seal.Seal;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Finding;

/**
 * {@code Verify Record...}: whether a record is as it was sealed, by whom, and whether its numbers follow from its
 * photographs.
 */
public final class VerifyRecord {

	private VerifyRecord() {}

	/** Checks a record whose photographs are where they lay when it was made. */
	public static Verification run(final String record, final boolean recompute, final String signer,
		final Progress progress)
	{
		return run(record, recompute, "", signer, progress);
	}

	/**
	 * Checks a record. Writes nothing into it but what an interrupted command left to be finished or taken back.
	 *
	 * @param recompute whether a record that is as it was sealed is made again from its photographs, see {@link Repetition}
	 * @param photographs where these are now: a folder, searched with its sub-folders, an image file or a list; empty for
	 *          where they lay when the record was made
	 * @param signer whose signature is expected: the SHA-256 of a certificate, or the path of a certificate file (PEM or
	 *          DER); empty for anybody's or nobody's
	 */
	public static Verification run(final String record, final boolean recompute, final String photographs,
		final String signer, final Progress progress)
	{
		final Path path = Procedure.path("record", record);
		if (!Files.isDirectory(path)) throw new UserError("record is " + path + ", which is no folder; expected the folder " +
			"of a record.");
		final Optional<String> expected = signer.isBlank() ? Optional.empty() : Optional.of(ExpectedSigner.fingerprint(
			signer));
		try {
			final boolean repaired = repair(path);
			final RecordCheck check = RecordCheck.of(path);
			final List<Finding> findings = new ArrayList<>(check.findings());
			expected.ifPresent(fingerprint -> findings.addAll(ExpectedSigner.check(fingerprint, check.signature())));
			final List<Reproduced> reproduced = findings.isEmpty() && recompute ? recomputed(path, photographs, findings,
				progress) : List.of();
			reproduced.stream().filter(file -> file.how() == How.DIFFERENT).forEach(file -> findings.add(file.finding()));
			return findings.isEmpty() ? new Verification(path, findings, reproduced, sentence(path, check, reproduced,
				repaired))
				: Verification.failed(path, findings, reproduced);
		}
		catch (final IOException e) {
			throw new UserError("The record " + path + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** A record that cannot be written, or not be put in order, is checked as it is: its findings say what was left. */
	private static boolean repair(final Path path) {
		try {
			final Repair repair = Repair.of(path);
			if (repair != Repair.UNDER_WAY) return repair == Repair.DONE;
		}
		catch (final IOException e) {
			return false;
		}
		throw new UserError(path + " is being written to; expected that this is finished first.");
	}

	private static List<Reproduced> recomputed(final Path path, final String photographs, final List<Finding> findings,
		final Progress progress)
	{
		final SealedRecord record = SealedRecord.open(path);
		final RecordedInputs inputs = RecordedInputs.of(record, photographs);
		findings.addAll(inputs.findings());
		if (!findings.isEmpty()) return List.of();
		try (Repetition repetition = Repetition.of(record, inputs, RecordCommands::make, progress)) {
			return repetition.compared();
		}
	}

	private static String sentence(final Path path, final RecordCheck check, final List<Reproduced> reproduced,
		final boolean repaired)
	{
		return check.files() + (check.files() == 1 ? " file is" : " files are") + " as SHA256SUMS has them" + (reproduced
			.isEmpty() ? "" : "; " + ReproducedInWords.of(reproduced)) + "; " + check.signature().map(VerifyRecord::signed).orElse(
				"without a signature this shows damage, not forgery") + check.timeStamp().map(VerifyRecord::stamped).orElse("") +
			(repaired ? "; what an interrupted command had left was put in order first" : "") + ": " + path;
	}

	private static String signed(final Seal seal) {
		return "signed by " + seal.subject() + ", certificate SHA-256 " + seal.fingerprint() + ", at " + seal.time() +
			" by the signer's clock";
	}

	private static String stamped(final Seal seal) {
		return "; time stamp of " + seal.time() + " by " + seal.subject() + ", certificate SHA-256 " + seal.fingerprint();
	}
}
