package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;
import org.visavis.seal.RecordSeals;
import org.visavis.seal.Seal;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.SigningKey;

/** {@code Sign Record...}: a detached CMS signature of SHA256SUMS, and with that of every file of a record. */
public final class SignRecord {

	/** The environment variable that may hold the password of the key. */
	public static final String VARIABLE = "VISAVIS_KEY_PASSWORD";

	private static final FileLimits LIMITS = FileLimits.of(1 << 16);

	private SignRecord() {}

	/**
	 * Writes SHA256SUMS.p7s and SHA256SUMS.p7s.tsq, the request for a time stamp.
	 *
	 * @param key a PKCS#12 file with one RSA or EC key and its certificates
	 * @param password of the key, which no file of the record and no sentence holds
	 */
	public static Outcome run(final String record, final String key, final char[] password) {
		final SealedRecord opened = SealedRecord.open(Procedure.path("record", record));
		final Seal seal = RecordSeals.sign(opened, SigningKey.read(Procedure.path("key", key), password));
		return new Outcome(opened.path(), "Signed by " + seal.by() + "; SHA256SUMS.p7s.tsq is the request for a time stamp: " + opened.path());
	}

	/**
	 * The password without a person's help: the first line of a file, or else the variable {@value #VARIABLE}.
	 *
	 * @param passwordFile its path; empty for none
	 * @return empty if there is neither
	 */
	public static Optional<char[]> password(final String passwordFile) {
		if (passwordFile.isBlank()) return Optional.ofNullable(System.getenv(VARIABLE)).map(String::toCharArray);
		final Path file = Procedure.path("password_file", passwordFile);
		try {
			return Optional.of(LIMITS.text(file).lines().findFirst().orElse("").toCharArray());
		}
		catch (final IOException e) {
			throw new UserError("password_file is " + file + ", which cannot be read as text; expected a file in UTF-8 " +
				"with the password in its first line.", e);
		}
	}
}
