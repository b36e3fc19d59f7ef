package org.visavis.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a certificate must be issued for to count under one on the list. */
@Tag("fiji")
class SignerChainTest {

	private static final Instant DAY = Instant.parse("2026-06-01T00:00:00Z");
	private static final int SIGNING = KeyUsage.digitalSignature, AGREEMENT = KeyUsage.keyAgreement;

	@ParameterizedTest
	@CsvSource({ "1.3.6.1.4.1.62558.2.1, true", "1.3.6.1.5.5.7.3.36, true", "1.3.6.1.5.5.7.3.4, true",
		"1.3.6.1.5.5.7.3.1, false" })
	void onlySomePurposesCount(final String purpose, final boolean counts) throws Exception {
		assertEquals(counts, isOnListOfRoot(SIGNING, purpose, false));
	}

	@Test
	void aKeyThatIsNotForSigningDoesNotCount() throws Exception {
		assertEquals(false, isOnListOfRoot(AGREEMENT, "1.3.6.1.5.5.7.3.36", false));
	}

	@Test
	void anAuthorityDoesNotCountAsSigner() throws Exception {
		assertEquals(false, isOnListOfRoot(SIGNING | KeyUsage.keyCertSign, "1.3.6.1.5.5.7.3.36", true));
	}

	@Test
	void whatIsOnTheListItselfCountsAsItIs() throws Exception {
		final KeyPair root = keys(), signer = keys();
		final X509Certificate web = issued(signer, root.getPrivate(), "CN=Signer", AGREEMENT, "1.3.6.1.5.5.7.3.1", false);
		assertTrue(new SignerChain(List.of(web)).isOn(new Anchors(List.of(web), true), DAY));
	}

	private static boolean isOnListOfRoot(final int usage, final String purpose, final boolean isAuthority) throws Exception {
		final KeyPair root = keys();
		final X509Certificate anchor = issued(root, root.getPrivate(), "CN=Root", KeyUsage.keyCertSign, "2.5.29.37.0", true);
		return new SignerChain(List.of(issued(keys(), root.getPrivate(), "CN=Signer", usage, purpose, isAuthority))).isOn(
			new Anchors(List.of(anchor), true), DAY);
	}

	private static KeyPair keys() throws Exception {
		return KeyPairGenerator.getInstance("EC").generateKeyPair();
	}

	private static X509Certificate issued(final KeyPair keys, final PrivateKey issuer, final String name, final int usage,
		final String purpose, final boolean isAuthority) throws Exception
	{
		return new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(new X500Principal("CN=Root"),
			BigInteger.ONE, Date.from(DAY.minusSeconds(1)), Date.from(DAY.plusSeconds(1)), new X500Principal(name), keys.getPublic())
				.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority)).addExtension(Extension.keyUsage,
					true, new KeyUsage(usage)).addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId
						.getInstance(new ASN1ObjectIdentifier(purpose)))).build(new JcaContentSignerBuilder("SHA256withECDSA").build(
							issuer)));
	}
}
