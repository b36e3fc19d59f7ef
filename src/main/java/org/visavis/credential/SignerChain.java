package org.visavis.credential;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

import org.visavis.file.VisibleText;

/** The certificates of a signature, the signer's own first. */
record SignerChain(List<X509Certificate> certificates) {

	X509Certificate signer() {
		return certificates.get(0);
	}

	boolean isValidAt(final Instant time) {
		return !time.isBefore(signer().getNotBefore().toInstant()) && !time.isAfter(signer().getNotAfter().toInstant());
	}

	/** Whether the signer, or somebody who vouches for it, is on a list, with certificates that were all valid at a time. */
	boolean isOn(final Anchors list, final Instant time) {
		if (list.certificates().contains(signer())) return isValidAt(time);
		try {
			CertPathBuilder.getInstance("PKIX").build(parameters(list, time));
			return true;
		}
		catch (final GeneralSecurityException | RuntimeException e) {
			return false; // certificates of strangers are wrong in many ways
		}
	}

	/** Nothing is fetched, so nothing is known of revoked certificates. */
	private PKIXBuilderParameters parameters(final Anchors list, final Instant time) throws GeneralSecurityException {
		final X509CertSelector target = new X509CertSelector();
		target.setCertificate(signer());
		final PKIXBuilderParameters parameters = new PKIXBuilderParameters(list.certificates().stream().map(
			certificate -> new TrustAnchor(certificate, null)).collect(Collectors.toSet()), target);
		parameters.setRevocationEnabled(false);
		parameters.setDate(Date.from(time));
		parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates)));
		return parameters;
	}

	/** A name in short: organisation and common name where it has them. */
	static String name(final X500Principal principal) {
		try {
			final List<Rdn> parts = new LdapName(principal.getName()).getRdns();
			final String shortName = List.of("O", "CN").stream().flatMap(type -> parts.stream().filter(part -> part.getType()
				.equalsIgnoreCase(type))).map(part -> String.valueOf(part.getValue())).distinct().collect(Collectors.joining(", "));
			return VisibleText.of(shortName.isEmpty() ? principal.getName() : shortName);
		}
		catch (final InvalidNameException e) {
			return VisibleText.of(principal.getName());
		}
	}
}
