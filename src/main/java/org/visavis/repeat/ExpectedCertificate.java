package org.visavis.repeat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.request.Procedure;
import org.visavis.seal.Authority;
import org.visavis.seal.RecordSeals;
import org.visavis.seal.Seal;
import org.visavis.table.Finding;

/**
 * Whose signature or time stamp a record should have.
 *
 * @param fingerprint SHA-256 of the certificate, 64 lower-case hexadecimal digits
 * @param certificate where its file was given
 */
public record ExpectedCertificate(String fingerprint, Optional<X509Certificate> certificate) {

	private static final FileLimits LIMITS = FileLimits.of(1 << 20);

	/**
	 * What a user names.
	 *
	 * @param key the macro key, for sentences
	 * @param named the SHA-256 of a certificate, with or without colons, or the path of a certificate file (PEM or DER);
	 *          blank for nobody in particular
	 */
	public static Optional<ExpectedCertificate> of(final String key, final String named) {
		if (named.isBlank()) return Optional.empty();
		final String digits = named.replace(":", "").strip().toLowerCase(Locale.ROOT);
		if (digits.matches("[0-9a-f]{64}")) return Optional.of(new ExpectedCertificate(digits, Optional.empty()));
		final Path file = Procedure.path(key, named);
		try {
			final X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(
				new ByteArrayInputStream(LIMITS.read(file)));
			return Optional.of(new ExpectedCertificate(Seal.fingerprint(certificate), Optional.of(certificate)));
		}
		catch (final IOException | CertificateException e) {
			throw new UserError(key + " is " + named + "; expected the SHA-256 of a certificate, 64 hexadecimal digits, or a " +
				"certificate file.", e);
		}
	}

	/** As an authority. */
	public Authority authority() {
		return new Authority(fingerprint, certificate);
	}

	/** A finding if the signature of a record is another's or is not there. */
	public List<Finding> checkSigner(final Optional<Seal> signature) {
		if (signature.map(Seal::fingerprint).filter(fingerprint::equals).isPresent()) return List.of();
		return List.of(finding("SHA256SUMS.p7s", signature, signature.isPresent() ? "another signer" : "no valid signature"));
	}

	/** A finding if the time stamp of a record is another's or is not there. */
	public List<Finding> checkAuthority(final Path record, final Optional<Seal> stamp) throws IOException {
		if (stamp.isPresent() && RecordSeals.isStampedBy(record, authority())) return List.of();
		return List.of(finding(RecordSeals.stampName(record), stamp, stamp.isPresent() ? "another authority" : "no valid time stamp"));
	}

	private Finding finding(final String file, final Optional<Seal> seal, final String finding) {
		return new Finding(file, finding, fingerprint, seal.map(found -> found.fingerprint() + ", " + found.subject()).orElse(
			""));
	}
}
