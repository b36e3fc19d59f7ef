package org.visavis.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Optional;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.record.HistoryEntry;
import org.visavis.record.SealFiles;
import org.visavis.record.Sha256Sums;

/** Signs a record and has its signature stamped. */
public final class RecordSeals {

	private static final FileLimits TOKEN = FileLimits.of(1 << 20);

	private RecordSeals() {}

	/**
	 * Adds a {@code sign} entry to the history, the signature of SHA256SUMS and the request for a time stamp of it: all of
	 * it or nothing, also if the program is killed.
	 *
	 * @return the signature
	 * @throws UserError as {@link SealedRecord#add}, or if the key's certificate is not valid now
	 */
	public static Seal sign(final SealedRecord record, final SigningKey key) {
		final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		final Seal seal = Seal.of(key.chain().get(0), now, CertificateRemarks.ofSigner(key.chain().get(0)));
		record.seal(seal.subject(), HistoryEntry.SIGN, Map.of("certificate_sha256", seal.fingerprint()), sums -> {
			final byte[] signature = signature(record, sums, key, now);
			return Map.of(SealFiles.SIGNATURE, signature, SealFiles.SIGNATURE + SealFiles.REQUEST, TimeStamp.request(signature));
		});
		return seal;
	}

	private static byte[] signature(final SealedRecord record, final byte[] sums, final SigningKey key, final Instant now)
		throws IOException
	{
		try {
			key.chain().get(0).checkValidity(Date.from(now));
			final byte[] signature = CmsSignature.sign(sums, key, now);
			CmsSignature.verify(signature, sums);
			return signature;
		}
		catch (final GeneralSecurityException | BadSeal e) {
			throw new UserError("The record " + record.path() + " cannot be signed: " + e.getMessage() +
				"; expected a key with a certificate that is valid now.", e);
		}
	}

	/**
	 * Writes the request for a time stamp of the signature, or of SHA256SUMS where there is no signature; in that case a
	 * {@code time stamp request} entry stands in the history.
	 *
	 * @return the request
	 * @throws UserError if there is a time stamp already, or as {@link SealedRecord#add}
	 */
	public static Path request(final SealedRecord record) {
		final String stamped = SealFiles.stamped(record.path());
		requireUnstamped(record, stamped);
		if (record.isSigned() || isRequested(record)) record.sealAgain(sums -> sealed(record, stamped, SealFiles.REQUEST,
			TimeStamp.request(content(record, stamped))));
		else record.seal("", HistoryEntry.REQUEST, Map.of(), sums -> Map.of(stamped + SealFiles.REQUEST, TimeStamp.request(
			sums)));
		return record.path().resolve(stamped + SealFiles.REQUEST);
	}

	/**
	 * Checks a time stamp and stores it in place of its request.
	 *
	 * @param returned what the authority sent: a response (.tsr) or a token
	 * @param authority whose time stamp is expected; empty for anybody's
	 * @return the time stamp
	 */
	public static Seal stamp(final SealedRecord record, final Path returned, final Optional<Authority> authority) {
		final String stamped = SealFiles.stamped(record.path());
		requireUnstamped(record, stamped);
		try {
			final byte[] content = content(record, stamped), kept = TimeStamp.kept(TOKEN.read(returned), content);
			final Seal stamp = TimeStamp.verify(kept, content);
			checkTime(record, stamp);
			if (authority.isPresent() && !TimeStamp.isBy(kept, authority.get())) throw new BadSeal("it is by " + stamp.by() +
				", another authority than the one given");
			record.sealAgain(sums -> sealed(record, stamped, SealFiles.STAMP, kept));
			return stamp;
		}
		catch (final BadSeal e) {
			throw new UserError("token is " + returned + ", which does not fit: " + e.getMessage() +
				"; expected an authority's response to " + stamped + SealFiles.REQUEST + ".", e);
		}
		catch (final IOException e) {
			throw new UserError("token is " + returned + ", which cannot be read or stored: " + e.getMessage() + ".", e);
		}
	}

	private static void requireUnstamped(final SealedRecord record, final String stamped) {
		if (record.has(stamped + SealFiles.STAMP)) throw new UserError(record.path() + " has " + stamped + SealFiles.STAMP +
			" already; expected a record without a time stamp.");
	}

	/** Whether the entry before a time stamp of SHA256SUMS is the last one. */
	private static boolean isRequested(final SealedRecord record) {
		final List<HistoryEntry> history = record.history();
		return !history.isEmpty() && history.get(history.size() - 1).action().equals(HistoryEntry.REQUEST);
	}

	/** The signature, if there is one, and with it the stamp or the request. */
	private static Map<String, byte[]> sealed(final SealedRecord record, final String stamped, final String kind,
		final byte[] bytes) throws IOException
	{
		final Map<String, byte[]> seals = new TreeMap<>(Map.of(stamped + kind, bytes));
		if (record.isSigned()) seals.put(SealFiles.SIGNATURE, content(record, SealFiles.SIGNATURE));
		return seals;
	}

	private static void checkTime(final SealedRecord record, final Seal stamp) throws BadSeal, IOException {
		final Optional<Seal> signature = record.isSigned() ? Optional.of(CmsSignature.verify(content(record,
			SealFiles.SIGNATURE), sums(record))) : Optional.empty();
		final Optional<String> expected = SealTimes.problem(stamp.time(), SealTimes.sealed(record.path(), signature));
		if (expected.isPresent()) throw new BadSeal("it is of " + stamp.time() + ", but must be of " + expected.get());
	}

	/**
	 * Whether an authority stands behind the time stamp of a record; not if there is none, or none that holds.
	 */
	public static boolean isStampedBy(final Path record, final Authority authority) throws IOException {
		try {
			return TimeStamp.isBy(Files.readAllBytes(record.resolve(stampName(record))), authority);
		}
		catch (final BadSeal | NoSuchFileException e) {
			return false;
		}
	}

	/** What the file with the time stamp of a record is called, or would be. */
	public static String stampName(final Path record) {
		return SealFiles.stamped(record) + SealFiles.STAMP;
	}

	private static byte[] sums(final SealedRecord record) throws IOException {
		return content(record, Sha256Sums.NAME);
	}

	private static byte[] content(final SealedRecord record, final String file) throws IOException {
		return Files.readAllBytes(record.path().resolve(file));
	}
}
