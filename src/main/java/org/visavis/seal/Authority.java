package org.visavis.seal;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The authority that is expected to have stamped a record: whose own certificate it is, or who signed that one, directly
 * or through others whose certificates the stamp holds.
 *
 * @param fingerprint SHA-256 of its certificate, 64 lower-case hexadecimal digits
 * @param certificate where it is known; without it, the stamp has to hold it
 */
public record Authority(String fingerprint, Optional<X509Certificate> certificate) {

	/** Whether certificates lead from the one that stamped to this authority. */
	boolean vouchesFor(final X509Certificate own, final List<X509Certificate> others) {
		final List<X509Certificate> left = new ArrayList<>(others);
		certificate.ifPresent(left::add);
		X509Certificate at = own;
		while (!Seal.fingerprint(at).equals(fingerprint)) {
			final X509Certificate signed = at;
			final Optional<X509Certificate> issuer = left.stream().filter(c -> hasSigned(c, signed)).findFirst();
			if (issuer.isEmpty()) return false;
			at = issuer.get();
			left.remove(at);
		}
		return true;
	}

	private static boolean hasSigned(final X509Certificate issuer, final X509Certificate certificate) {
		try {
			certificate.verify(issuer.getPublicKey());
			return issuer.getBasicConstraints() >= 0 && issuer.getSubjectX500Principal().equals(certificate
				.getIssuerX500Principal());
		}
		catch (final GeneralSecurityException e) {
			return false;
		}
	}
}
