package org.visavis.credential;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

import org.visavis.file.VisibleText;

/** The certificates of a signature, the signer's own first. */
record SignerChain(List<X509Certificate> certificates) {

	/** Claim signing of C2PA, signing of documents, protection of e-mail. */
	private static final Set<String> PURPOSES = Set.of("1.3.6.1.4.1.62558.2.1", "1.3.6.1.5.5.7.3.36", "1.3.6.1.5.5.7.3.4");

	X509Certificate signer() {
		return certificates.get(0);
	}

	boolean isValidAt(final Instant time) {
		return !time.isBefore(signer().getNotBefore().toInstant()) && !time.isAfter(signer().getNotAfter().toInstant());
	}

	/**
	 * Whether the signer, or somebody who vouches for it, is on a list, with certificates that were all valid at a time. One
	 * that is on the list itself needs no purpose; of the others, the signer's must be meant for signing content. The
	 * certificates of a signature stand in the order in which each vouches for the one before (C2PA 2.2, 14.5).
	 */
	boolean isOn(final Anchors list, final Instant time) {
		if (list.certificates().contains(signer())) return isValidAt(time);
		return list.isChosen() && maySignContent() && IntStream.rangeClosed(1, certificates.size()).anyMatch(length -> leadsToOneOf(list, time,
			certificates.subList(0, length)));
	}

	/** Whether those who issued the signer's certificate meant it for signing of content (C2PA 2.2, 14.5). */
	private boolean maySignContent() {
		try {
			final boolean[] usage = signer().getKeyUsage();
			final List<String> purposes = signer().getExtendedKeyUsage();
			return usage != null && usage[0] && signer().getBasicConstraints() < 0 && purposes != null && purposes.stream().anyMatch(
				PURPOSES::contains);
		}
		catch (final CertificateParsingException e) {
			return false;
		}
	}

	/** Nothing is fetched, so nothing is known of revoked certificates. */
	private static boolean leadsToOneOf(final Anchors list, final Instant time, final List<X509Certificate> path) {
		try {
			final PKIXParameters parameters = new PKIXParameters(list.certificates().stream().map(certificate -> new TrustAnchor(
				certificate, null)).collect(Collectors.toSet()));
			parameters.setRevocationEnabled(false);
			parameters.setDate(Date.from(time));
			CertPathValidator.getInstance("PKIX").validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
			return true;
		}
		catch (final GeneralSecurityException | RuntimeException e) {
			return false; // certificates of strangers are wrong in many ways
		}
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
