package org.visavis.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * What is in a signature file; everything else of it is determined, so that there is one form (DER) only.
 *
 * @param certificates the signer's own first
 * @param attributes what is signed, of which one is the hash of the content
 * @param value of the signature
 */
record CmsFile(List<X509Certificate> certificates, ASN1Set attributes, byte[] value) {

	X509Certificate signer() {
		return certificates.get(0);
	}

	/** The bytes of the file. */
	byte[] encode() throws IOException, GeneralSecurityException {
		final AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
		final ASN1EncodableVector all = new ASN1EncodableVector();
		for (final X509Certificate certificate : certificates)
			all.add(Certificate.getInstance(certificate.getEncoded()));
		final Certificate own = Certificate.getInstance(signer().getEncoded());
		final SignerInfo info = new SignerInfo(new SignerIdentifier(new IssuerAndSerialNumber(own.getIssuer(), signer()
			.getSerialNumber())), sha256, attributes, algorithm(), new DEROctetString(value), (ASN1Set) null);
		final SignedData data = new SignedData(new DERSet(sha256), new ContentInfo(CMSObjectIdentifiers.data, null),
			new DERSet(all), null, new DERSet(info));
		return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded("DER");
	}

	/** Reads a file; one that is not of the one form is refused. */
	static CmsFile decode(final byte[] bytes) throws IOException, GeneralSecurityException, BadSeal {
		final SignedData data = SignedData.getInstance(ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes))
			.getContent());
		final SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
		final IssuerAndSerialNumber signer = IssuerAndSerialNumber.getInstance(info.getSID().getId());
		final List<X509Certificate> certificates = new ArrayList<>();
		for (final ASN1Encodable each : data.getCertificates()) {
			final Certificate certificate = Certificate.getInstance(each);
			final boolean own = certificate.getIssuer().equals(signer.getName()) && certificate.getSerialNumber().equals(signer
				.getSerialNumber());
			certificates.add(own ? 0 : certificates.size(), read(certificate));
		}
		final CmsFile file = new CmsFile(certificates, info.getAuthenticatedAttributes(), info.getEncryptedDigest()
			.getOctets());
		if (!Arrays.equals(file.encode(), bytes)) throw new BadSeal(
			"it is damaged or of another form than this program writes");
		return file;
	}

	private static X509Certificate read(final Certificate certificate) throws IOException, GeneralSecurityException {
		return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(
			certificate.getEncoded()));
	}

	private AlgorithmIdentifier algorithm() {
		return signer().getPublicKey().getAlgorithm().equals("EC") ? new AlgorithmIdentifier(
			X9ObjectIdentifiers.ecdsa_with_SHA256) : new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption,
				DERNull.INSTANCE);
	}
}
