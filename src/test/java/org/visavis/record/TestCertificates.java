package org.visavis.record;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.visavis.seal.SigningKey;

/** Keys whose certificates they certify themselves, new with every call. */
public final class TestCertificates {

	private TestCertificates() {}

	/** With no use stated; the key of an authority. */
	public static SigningKey selfMade(final String name, final String algorithm, final int bits) {
		return make(name, algorithm, bits, null, null);
	}

	/**
	 * For stated uses.
	 *
	 * @param usage bits of {@link KeyUsage}
	 * @param extended null for none
	 */
	public static SigningKey forUse(final int usage, final KeyPurposeId extended) {
		return make("CN=Used", "EC", 256, new KeyUsage(usage), extended);
	}

	private static SigningKey make(final String name, final String algorithm, final int bits, final KeyUsage usage,
		final KeyPurposeId extended)
	{
		try {
			final KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
			generator.initialize(bits);
			final KeyPair pair = generator.generateKeyPair();
			final X500Principal subject = new X500Principal(name);
			final Instant now = Instant.now();
			final JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(subject, BigInteger.ONE, Date.from(now
				.minus(99, ChronoUnit.DAYS)), Date.from(now.plus(99, ChronoUnit.DAYS)), subject, pair.getPublic());
			if (usage == null) builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
			else builder.addExtension(Extension.keyUsage, true, usage);
			if (extended != null) builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(extended));
			return new SigningKey(pair.getPrivate(), List.of(new JcaX509CertificateConverter().getCertificate(builder.build(
				new JcaContentSignerBuilder("SHA256with" + (algorithm.equals("EC") ? "ECDSA" : algorithm)).build(pair
					.getPrivate())))));
		}
		catch (final Exception e) {
			throw new IllegalStateException(e);
		}
	}
}
