package org.visavis.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.cert.X509Certificate;
import java.util.List;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.record.TestCertificates;
import org.visavis.record.TestKeys;

@Tag("fiji")
class CertificateRemarksTest {

	@ParameterizedTest
	@CsvSource({ "RSA, 512, 2048", "RSA, 1024, 2048", "DSA, 1024, 2048" })
	void sayThatAKeyIsWeak(final String kind, final int bits, final int least) {
		assertEquals(List.of("its key is weak, so that others may find it (" + kind + " of " + bits + " bits; expected at " +
			"least " + least + ")"), remarks(TestCertificates.selfMade("CN=A", kind, bits)));
	}

	@ParameterizedTest
	@CsvSource({ "RSA, 2048", "EC, 256", "EC, 384" })
	void sayNothingOfAStrongOne(final String kind, final int bits) {
		assertEquals(List.of(), remarks(TestCertificates.selfMade("CN=A", kind, bits)));
	}

	@Test
	void sayThatACertificateIsForOtherUses() {
		assertEquals(List.of("its certificate is for other uses than signatures (keyUsage)"), remarks(TestCertificates.forUse(
			KeyUsage.keyEncipherment, null)));
	}

	@Test
	void sayThatACertificateIsForAServer() {
		assertEquals(List.of("its certificate is for other uses than signing documents (extendedKeyUsage)"), remarks(
			TestCertificates.forUse(KeyUsage.digitalSignature, KeyPurposeId.id_kp_serverAuth)));
	}

	@Test
	void sayNothingOfACertificateForSignatures() {
		assertEquals(List.of(), remarks(TestCertificates.forUse(KeyUsage.nonRepudiation, KeyPurposeId.id_kp_emailProtection)));
		assertEquals(List.of(), remarks(TestKeys.key("rsa.p12")));
	}

	@Test
	void doNotAskAnAuthorityForAUseThatItsStampHasAlready() {
		final X509Certificate authority = TestKeys.key("authority.p12").chain().get(0);
		assertEquals(List.of(), CertificateRemarks.ofAuthority(authority));
	}

	private static List<String> remarks(final SigningKey key) {
		return CertificateRemarks.ofSigner(key.chain().get(0));
	}
}
