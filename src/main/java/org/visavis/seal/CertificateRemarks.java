package org.visavis.seal;

import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a reader should know of a certificate before relying on what was signed with its key. */
final class CertificateRemarks {

	/** 112 bits of security, the least of NIST SP 800-57 part 1 (2020), table 2. */
	private static final int LEAST_RSA = 2048, LEAST_EC = 224;
	/** Of {@code keyUsage}: digitalSignature and nonRepudiation. */
	private static final int SIGNATURE = 0, NON_REPUDIATION = 1;
	/** Extended uses that documents are signed by: any, e-mail, documents (RFC 9336), and those of Microsoft and Adobe. */
	private static final Set<String> DOCUMENTS = Set.of("2.5.29.37.0", "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.36",
		"1.3.6.1.4.1.311.10.3.12", "1.2.840.113583.1.1.5");

	private CertificateRemarks() {}

	/** Of who signed a record. */
	static List<String> ofSigner(final X509Certificate certificate) {
		final List<String> remarks = new ArrayList<>(ofAuthority(certificate));
		final boolean[] uses = certificate.getKeyUsage();
		if (uses != null && !uses[SIGNATURE] && !uses[NON_REPUDIATION]) remarks.add(
			"its certificate is for other uses than signatures (keyUsage)");
		final List<String> extended = extendedUses(certificate);
		if (!extended.isEmpty() && extended.stream().noneMatch(DOCUMENTS::contains)) remarks.add(
			"its certificate is for other uses than signing documents (extendedKeyUsage)");
		return remarks;
	}

	/** Of who stamped one; the use of its certificate is a condition of the stamp itself. */
	static List<String> ofAuthority(final X509Certificate certificate) {
		return weakness(certificate.getPublicKey()).map(List::of).orElse(List.of());
	}

	private static Optional<String> weakness(final PublicKey key) {
		if (key instanceof final RSAKey rsa) return weakness("RSA", rsa.getModulus().bitLength(), LEAST_RSA);
		if (key instanceof final DSAKey dsa) return weakness("DSA", dsa.getParams().getP().bitLength(), LEAST_RSA);
		return key instanceof final ECKey ec ? weakness("EC", ec.getParams().getOrder().bitLength(), LEAST_EC) : Optional
			.empty();
	}

	private static Optional<String> weakness(final String kind, final int bits, final int least) {
		return bits >= least ? Optional.empty() : Optional.of("its key is weak, so that others may find it (" + kind + " of " +
			bits + " bits; expected at least " + least + ")");
	}

	private static List<String> extendedUses(final X509Certificate certificate) {
		try {
			return Optional.ofNullable(certificate.getExtendedKeyUsage()).orElse(List.of());
		}
		catch (final CertificateParsingException e) {
			return List.of("none that can be read");
		}
	}
}
