package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.originals.RecordedInputs;
import org.visavis.repeat.ExpectedCertificate;
import org.visavis.repeat.Repetition;
import org.visavis.repeat.Reproduced.How;
import org.visavis.repeat.Reproduced;
import org.visavis.repeat.ReproducedInWords;
import org.visavis.repeat.Verification;
import org.visavis.request.Procedure;
import org.visavis.seal.RecordCheck;
import org.visavis.seal.Repair;
import org.visavis.seal.Seal;
import org.visavis.seal.SealTimes;
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
		return run(record, recompute, "", signer, "", progress);
	}

	/**
	 * Checks a record. Writes nothing into it but what an interrupted command left to be finished or taken back.
	 *
	 * @param recompute whether a record that is as it was sealed is made again from its photographs, see {@link Repetition}
	 * @param photographs where these are now: a folder, searched with its sub-folders, an image file or a list; empty for
	 *          where they lay when the record was made
	 * @param signer whose signature is expected: the SHA-256 of a certificate, or the path of a certificate file (PEM or
	 *          DER); empty for anybody's or nobody's
	 * @param authority whose time stamp is expected: likewise, of its own certificate or of one that vouches for it
	 */
	public static Verification run(final String record, final boolean recompute, final String photographs,
		final String signer, final String authority, final Progress progress)
	{
		final Path path = Procedure.path("record", record);
		if (!Files.isDirectory(path)) throw new UserError("record is " + path + ", which is no folder; expected the folder " +
			"of a record.");
		final Optional<ExpectedCertificate> signing = ExpectedCertificate.of("signer", signer), stamping = ExpectedCertificate
			.of("authority", authority);
		try {
			final boolean repaired = repair(path);
			final RecordCheck check = RecordCheck.of(path);
			final List<Finding> findings = new ArrayList<>(check.findings());
			if (signing.isPresent()) findings.addAll(signing.get().checkSigner(check.signature()));
			if (stamping.isPresent()) findings.addAll(stamping.get().checkAuthority(path, check.timeStamp()));
			final List<Reproduced> reproduced = findings.isEmpty() && recompute ? recomputed(path, photographs, findings,
				progress) : List.of();
			reproduced.stream().filter(file -> file.how() == How.DIFFERENT).forEach(file -> findings.add(file.finding()));
			return findings.isEmpty() ? new Verification(path, findings, reproduced, sentence(path, check, reproduced,
				repaired, stamping.isPresent()))
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
		final boolean repaired, final boolean authorityAsExpected)
	{
		return check.files() + (check.files() == 1 ? " file is" : " files are") + " as SHA256SUMS has them" + (reproduced
			.isEmpty() ? "" : "; " + ReproducedInWords.of(reproduced)) + "; " + check.signature().map(VerifyRecord::signed).orElse(
				"without a signature this shows damage, not forgery") + check.timeStamp().map(stamp -> stamped(stamp, check
				.signature(), authorityAsExpected)).orElse("") +
			(repaired ? "; what an interrupted command had left was put in order first" : "") + ": " + path;
	}

	private static String signed(final Seal seal) {
		return "signed by " + seal.by() + ", at " + seal.time() + " by the signer's clock";
	}

	private static String stamped(final Seal stamp, final Optional<Seal> signature, final boolean asExpected) {
		final String remarks = signature.map(signed -> SealTimes.remarks(signed, stamp).stream().map(remark -> "; " + remark)
			.collect(Collectors.joining())).orElse("");
		return "; time stamp of " + stamp.time() + " by " + stamp.by() + (asExpected ? ", the authority expected"
			: ", an authority that anybody can be: name the one expected with authority=") + remarks;
	}
}
