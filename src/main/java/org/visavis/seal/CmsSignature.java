package org.visavis.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.visavis.file.Sha256;

/**
 * The signature of a record: a detached CMS signature (RFC 5652) with SHA-256. Its signed attributes are the content's
 * type and hash, the time, and the hash of every certificate in it (RFC 5035), so that with {@link CmsFile}'s one form
 * every byte is either determined or signed.
 */
public final class CmsSignature {

	private CmsSignature() {}

	/** Signs a content. */
	static byte[] sign(final byte[] content, final SigningKey key, final Instant time) throws GeneralSecurityException,
		IOException
	{
		final DERSet attributes = attributes(content, key.chain(), time);
		final Signature signature = Signature.getInstance(algorithm(key.chain().get(0)));
		signature.initSign(key.key());
		signature.update(attributes.getEncoded("DER"));
		return new CmsFile(key.chain(), attributes, EcdsaValue.lower(signature.sign(), key.chain().get(0).getPublicKey()))
			.encode();
	}

	/** Who signed a content. */
	public static Seal verify(final byte[] cms, final byte[] content) throws BadSeal {
		try {
			final CmsFile file = CmsFile.decode(cms);
			final AttributeTable attributes = new AttributeTable(file.attributes());
			checkCertificates(file, SigningCertificateV2.getInstance(value(attributes.get(
				PKCSObjectIdentifiers.id_aa_signingCertificateV2))));
			checkSignature(file);
			if (!Arrays.equals(Sha256.bytesOf(content), ((ASN1OctetString) value(attributes.get(CMSAttributes.messageDigest)))
				.getOctets())) throw BadSeal.ofOtherContent();
			final Instant time = Time.getInstance(value(attributes.get(CMSAttributes.signingTime))).getDate().toInstant();
			file.signer().checkValidity(Date.from(time));
			return Seal.of(file.signer(), time, CertificateRemarks.ofSigner(file.signer()));
		}
		catch (final IOException | GeneralSecurityException | RuntimeException e) {
			// Bouncy Castle throws many kinds of RuntimeException for bytes that are no signature
			throw new BadSeal("it is damaged or of another form than this program writes (" + e + ")");
		}
	}

	private static DERSet attributes(final byte[] content, final List<X509Certificate> chain, final Instant time) {
		final ASN1EncodableVector attributes = new ASN1EncodableVector();
		attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(PKCSObjectIdentifiers.data)));
		attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time)))));
		attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(Sha256.bytesOf(content)))));
		attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(
			chain.stream().map(certificate -> new ESSCertIDv2(HexFormat.of().parseHex(Seal.fingerprint(certificate)))).toArray(
				ESSCertIDv2[]::new)))));
		return new DERSet(attributes);
	}

	/** Every certificate must be signed for, the signer's own first. */
	private static void checkCertificates(final CmsFile file, final SigningCertificateV2 named) throws BadSeal {
		final List<String> hashes = Arrays.stream(named.getCerts()).map(c -> HexFormat.of().formatHex(c.getCertHash()))
			.toList();
		final Set<String> included = file.certificates().stream().map(Seal::fingerprint).collect(Collectors.toSet());
		if (!hashes.get(0).equals(Seal.fingerprint(file.signer())) || !included.equals(Set.copyOf(hashes))) throw new BadSeal(
			"its certificates are not those that were signed for");
	}

	private static void checkSignature(final CmsFile file) throws GeneralSecurityException, IOException, BadSeal {
		final Signature signature = Signature.getInstance(algorithm(file.signer()));
		signature.initVerify(file.signer().getPublicKey());
		signature.update(file.attributes().getEncoded("DER"));
		if (!signature.verify(file.value())) throw new BadSeal("it was not made with the key of its certificate");
		if (!Arrays.equals(file.value(), EcdsaValue.lower(file.value(), file.signer().getPublicKey()))) throw new BadSeal(
			"its value is not in the form that this program writes");
	}

	private static ASN1Encodable value(final Attribute attribute) throws BadSeal {
		if (attribute == null || attribute.getAttrValues().size() != 1) throw new BadSeal(
			"it lacks an attribute that this program signs");
		return attribute.getAttrValues().getObjectAt(0);
	}

	private static String algorithm(final X509Certificate certificate) {
		return "SHA256with" + (certificate.getPublicKey().getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
	}
}
