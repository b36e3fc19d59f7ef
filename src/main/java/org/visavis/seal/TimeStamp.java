package org.visavis.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import org.visavis.file.Sha256;

/**
 * A time stamp (RFC 3161). It is kept as a response whose status text, which no authority signs, is the SHA-256 of the
 * token: so every changed byte shows, also of certificates that the token's signature does not cover.
 */
public final class TimeStamp {

	private static final int SEQUENCE = 0x30, NO_LENGTH = 0x80;

	private TimeStamp() {}

	/** The request for a stamp of a content by SHA-256, without a nonce: the same content gives the same bytes. */
	public static byte[] request(final byte[] content) throws IOException {
		return new TimeStampReq(new MessageImprint(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256,
			DERNull.INSTANCE), Sha256.bytesOf(content)),
			null, null, ASN1Boolean.TRUE, null).getEncoded("DER");
	}

	/**
	 * Checks what an authority returned.
	 *
	 * @param returned a response or a token
	 * @return the response as it is kept
	 */
	public static byte[] kept(final byte[] returned, final byte[] content) throws BadSeal {
		try {
			final byte[] response = wrapped(isToken(returned) ? returned : token(returned));
			verify(response, content);
			return response;
		}
		catch (final IOException | RuntimeException e) {
			// Bouncy Castle throws many kinds of RuntimeException for bytes that are no time stamp
			throw new BadSeal("it is no time stamp (" + e + ")");
		}
	}

	/** Who stamped a content and when, from the response as it is kept. */
	public static Seal verify(final byte[] response, final byte[] content) throws BadSeal {
		try {
			final byte[] token = token(response);
			if (!Arrays.equals(wrapped(token), response)) throw new BadSeal("it is damaged, or was not stored by Add Time " +
				"Stamp...");
			return verify(new TimeStampToken(new CMSSignedData(token)), Sha256.bytesOf(content));
		}
		catch (final IOException | CMSException | TSPException | GeneralSecurityException | OperatorCreationException
				| RuntimeException e)
		{
			throw new BadSeal("it is damaged, or its signature does not hold (" + e.getMessage() + ")");
		}
	}

	private static Seal verify(final TimeStampToken token, final byte[] digest) throws BadSeal, TSPException,
		GeneralSecurityException, OperatorCreationException
	{
		if (!token.getTimeStampInfo().getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256) || !Arrays.equals(
			digest, token.getTimeStampInfo().getMessageImprintDigest())) throw new BadSeal("it is the stamp of something else");
		final X509Certificate certificate = signer(token);
		return Seal.of(certificate, token.getTimeStampInfo().getGenTime().toInstant(), CertificateRemarks.ofAuthority(
			certificate));
	}

	/** Whether an authority stands behind a stamp that holds. */
	public static boolean isBy(final byte[] response, final Authority authority) throws BadSeal {
		try {
			final TimeStampToken token = new TimeStampToken(new CMSSignedData(token(response)));
			return authority.vouchesFor(signer(token), certificates(token, null));
		}
		catch (final IOException | CMSException | TSPException | GeneralSecurityException | OperatorCreationException e) {
			throw new BadSeal("it is damaged, or its signature does not hold (" + e.getMessage() + ")");
		}
	}

	/** The certificate with whose key a token is signed. A token may hold it more than once. */
	private static X509Certificate signer(final TimeStampToken token) throws BadSeal, TSPException,
		GeneralSecurityException, OperatorCreationException
	{
		final List<X509Certificate> named = certificates(token, token.getSID());
		if (named.size() != 1) throw new BadSeal("it holds " + named.size() +
			" certificates with the name of its authority's, expected one");
		token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(named.get(0)));
		return named.get(0);
	}

	/** The different certificates in a token that a selector selects, or all. */
	private static List<X509Certificate> certificates(final TimeStampToken token,
		final Selector<X509CertificateHolder> selector) throws GeneralSecurityException
	{
		final List<X509Certificate> certificates = new ArrayList<>();
		for (final X509CertificateHolder holder : new LinkedHashSet<>(token.getCertificates().getMatches(selector)))
			certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
		return certificates;
	}

	/** A token is a sequence that begins with an object identifier, a response one that begins with a sequence. */
	private static boolean isToken(final byte[] bytes) throws IOException {
		return !(ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(bytes)).getObjectAt(0) instanceof ASN1Sequence);
	}

	/** The token of a response, to the byte. */
	private static byte[] token(final byte[] response) throws IOException, BadSeal {
		final int start = content(response, 0);
		final PKIStatusInfo status = PKIStatusInfo.getInstance(ASN1Primitive.fromByteArray(Arrays.copyOfRange(response, start,
			end(response, start))));
		if (!Arrays.asList(PKIStatus.GRANTED, PKIStatus.GRANTED_WITH_MODS).contains(status.getStatus().intValue()))
			throw new BadSeal("the authority refused to stamp");
		if (end(response, 0) != response.length) throw new BadSeal("there is something behind it");
		return Arrays.copyOfRange(response, end(response, start), response.length);
	}

	private static byte[] wrapped(final byte[] token) throws IOException {
		final ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.write(new PKIStatusInfo(PKIStatus.granted, new PKIFreeText(new DERUTF8String("SHA-256 of the token: " + Sha256
			.of(token)))).getEncoded("DER"));
		both.write(token);
		final byte[] response = new DEROctetString(both.toByteArray()).getEncoded("DER");
		response[0] = SEQUENCE; // of what stands in it; it has the length of the string
		return response;
	}

	/** Where the content of an element begins. */
	private static int content(final byte[] bytes, final int start) throws BadSeal {
		final int length = bytes[start + 1] & 0xff;
		if (length == NO_LENGTH) throw new BadSeal("it is not encoded with definite lengths");
		return start + 2 + (length > NO_LENGTH ? length - NO_LENGTH : 0);
	}

	private static int end(final byte[] bytes, final int start) throws BadSeal {
		final int content = content(bytes, start);
		if (content == start + 2) return content + bytes[start + 1];
		return content + new BigInteger(1, Arrays.copyOfRange(bytes, start + 2, content)).intValueExact();
	}
}
