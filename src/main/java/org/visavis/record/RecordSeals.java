package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;

import org.visavis.UserError;

/** Signs a record and has its signature stamped. */
public final class RecordSeals {

	private RecordSeals() {}

	/**
	 * Adds a {@code sign} entry to the history, signs SHA256SUMS and writes the request for a time stamp of the signature.
	 *
	 * @return the signature
	 * @throws UserError as {@link SealedRecord#add}, or if the key's certificate is not valid now
	 */
	public static Seal sign(final SealedRecord record, final SigningKey key) {
		final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		final Seal seal = Seal.of(key.chain().get(0), now);
		try {
			key.chain().get(0).checkValidity(Date.from(now));
			CmsSignature.verify(CmsSignature.sign(sums(record), key, now), sums(record)); // before the record is changed
			record.add(seal.subject(), HistoryEntry.SIGN, Map.of("certificate_sha256", seal.fingerprint()), Map.of());
			write(record, SealFiles.SIGNATURE, CmsSignature.sign(sums(record), key, now));
			request(record);
			return seal;
		}
		catch (final IOException | GeneralSecurityException | BadSeal e) {
			throw new UserError("The record " + record.path() + " cannot be signed: " + e.getMessage() +
				"; expected a key with a certificate that is valid now.", e);
		}
	}

	/**
	 * Writes the request for a time stamp of the signature, or of SHA256SUMS where there is no signature; in that case a
	 * {@code time stamp request} entry stands in the history.
	 *
	 * @return the request
	 */
	public static Path request(final SealedRecord record) {
		try {
			if (!record.isSigned() && !record.has(Sha256Sums.NAME + SealFiles.REQUEST)) record.add("", HistoryEntry.REQUEST, Map
				.of(), Map.of());
			final String stamped = SealFiles.stamped(record.path());
			write(record, stamped + SealFiles.REQUEST, TimeStamp.request(content(record, stamped)));
			return record.path().resolve(stamped + SealFiles.REQUEST);
		}
		catch (final IOException e) {
			throw new UserError("The request cannot be written: " + e.getMessage() + ".", e);
		}
	}

	/**
	 * Checks a time stamp and stores it in place of its request.
	 *
	 * @param returned what the authority sent: a response (.tsr) or a token
	 * @return the time stamp
	 */
	public static Seal stamp(final SealedRecord record, final Path returned) {
		final String stamped = SealFiles.stamped(record.path());
		if (record.has(stamped + SealFiles.STAMP)) throw new UserError(record.path() + " has " + stamped + SealFiles.STAMP +
			" already; expected a record without a time stamp.");
		try {
			final byte[] content = content(record, stamped), kept = TimeStamp.kept(Files.readAllBytes(returned), content);
			write(record, stamped + SealFiles.STAMP, kept);
			Files.deleteIfExists(record.path().resolve(stamped + SealFiles.REQUEST));
			return TimeStamp.verify(kept, content);
		}
		catch (final BadSeal e) {
			throw new UserError("token is " + returned + ", which does not fit: " + e.getMessage() +
				"; expected an authority's response to " + stamped + SealFiles.REQUEST + ".", e);
		}
		catch (final IOException e) {
			throw new UserError("token is " + returned + ", which cannot be read or stored: " + e.getMessage() + ".", e);
		}
	}

	private static byte[] sums(final SealedRecord record) throws IOException {
		return content(record, Sha256Sums.NAME);
	}

	private static byte[] content(final SealedRecord record, final String file) throws IOException {
		return Files.readAllBytes(record.path().resolve(file));
	}

	private static void write(final SealedRecord record, final String file, final byte[] bytes) throws IOException {
		WholeFile.write(record.path().resolve(file), part -> Files.write(part, bytes));
	}
}
