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
import org.visavis.seal.Seal;
import org.visavis.table.Finding;

/** Whose signature a record should have. */
public final class ExpectedSigner {

	private ExpectedSigner() {}

	/**
	 * The SHA-256 of a certificate, 64 lower-case hexadecimal digits.
	 *
	 * @param signer the same, with or without colons, or the path of a certificate file
	 */
	public static String fingerprint(final String signer) {
		final String digits = signer.replace(":", "").strip().toLowerCase(Locale.ROOT);
		if (digits.matches("[0-9a-f]{64}")) return digits;
		final Path file = Procedure.path("signer", signer);
		try {
			return Seal.fingerprint((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(
				new ByteArrayInputStream(FileLimits.of(1 << 20).read(file))));
		}
		catch (final IOException | CertificateException e) {
			throw new UserError("signer is " + signer + "; expected the SHA-256 of a certificate, 64 hexadecimal digits, or a " +
				"certificate file.", e);
		}
	}

	/** A finding if the signature is another's or is not there. */
	public static List<Finding> check(final String fingerprint, final Optional<Seal> signature) {
		final String found = signature.map(Seal::fingerprint).orElse("");
		if (found.equals(fingerprint)) return List.of();
		return List.of(new Finding("SHA256SUMS.p7s", signature.isPresent() ? "another signer" : "no valid signature",
			fingerprint, found + signature.map(seal -> ", " + seal.subject()).orElse("")));
	}
}
