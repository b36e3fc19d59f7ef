package org.visavis.record;

import java.math.BigInteger;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.visavis.seal.SigningKey;
import org.visavis.seal.TimeStamp;

/** The keys that {@code seal/make.sh} made, for tests only. */
public final class TestKeys {

	public static final char[] PASSWORD = "visavis-test".toCharArray();

	private TestKeys() {}

	/** A file of the folder. */
	public static Path path(final String name) {
		try {
			return Path.of(TestKeys.class.getResource("seal/" + name).toURI());
		}
		catch (final URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	static byte[] bytes(final String name) throws Exception {
		return Files.readAllBytes(path(name));
	}

	public static SigningKey key(final String name) {
		return SigningKey.read(path(name), PASSWORD);
	}

	/** What a time stamp authority returns, its chain included. */
	public static byte[] stamp(final byte[] content) throws Exception {
		return stamp(content, new Date(), key("authority.p12").chain());
	}

	/** What it returns with another time and other certificates. */
	static byte[] stamp(final byte[] content, final Date time, final List<X509Certificate> certificates) throws Exception {
		final SigningKey authority = key("authority.p12");
		final TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(new JcaSimpleSignerInfoGeneratorBuilder().build(
			"SHA256withRSA", authority.key(), authority.chain().get(0)), new JcaDigestCalculatorProviderBuilder().build().get(
				new AlgorithmIdentifier(TSPAlgorithms.SHA256)), new ASN1ObjectIdentifier("1.2.3.4"));
		for (final X509Certificate certificate : certificates)
			tokens.addCertificates(new JcaCertStore(List.of(certificate)));
		return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED).generate(new TimeStampRequest(TimeStamp.request(
			content)), BigInteger.ONE, time).getEncoded();
	}
}
