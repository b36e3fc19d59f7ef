package org.visavis.seal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import org.visavis.file.Sha256;
import org.visavis.file.VisibleText;

/**
 * A signature or a time stamp that holds.
 *
 * @param subject who made it, as the certificate names them (RFC 2253)
 * @param fingerprint SHA-256 of the certificate, 64 lower-case hexadecimal digits
 * @param time of a signature by the signer's clock, of a time stamp by the authority's; UTC
 * @param certificateEnds when the certificate ends
 * @param remarks what speaks against relying on it, such as a weak key; parts of a sentence
 */
public record Seal(String subject, String fingerprint, Instant time, Instant certificateEnds, List<String> remarks) {

	public Seal {
		remarks = List.copyOf(remarks);
	}

	static Seal of(final X509Certificate certificate, final Instant time, final List<String> remarks) {
		return new Seal(VisibleText.of(certificate.getSubjectX500Principal().getName()), fingerprint(certificate), time,
			certificate.getNotAfter().toInstant(), remarks);
	}

	/** Who made it, and what speaks against relying on it. */
	public String by() {
		return subject + ", certificate SHA-256 " + fingerprint + (remarks.isEmpty() ? "" : " (but " + String.join(" and ",
			remarks) + ")");
	}

	/** SHA-256 of a certificate, 64 lower-case hexadecimal digits. */
	public static String fingerprint(final X509Certificate certificate) {
		try {
			return Sha256.of(certificate.getEncoded());
		}
		catch (final CertificateEncodingException e) {
			throw new IllegalStateException("A certificate that was read", e);
		}
	}
}
