package org.visavis.credential;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import com.upokecenter.cbor.CBORObject;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * The time stamp (RFC 3161) of a claim's signature: under "sigTst" one of the claim, under "sigTst2" one of the
 * signature's value, either within COSE's structure for counter-signatures.
 *
 * @param time empty where the stamp does not hold
 * @param by the subject of the certificate that stamped
 * @param code as C2PA names what was found; empty if there is no stamp
 */
record CredentialStamp(Optional<Instant> time, String by, String code) {

	private static final CredentialStamp NONE = new CredentialStamp(Optional.empty(), "", ""), MALFORMED = failed(
		"timeStamp.malformed"), OF_ANOTHER = failed("timeStamp.mismatch");

	static CredentialStamp of(final CoseSignature signature, final Claim claim) {
		final Optional<byte[]> newer = signature.stamp("sigTst2"), older = signature.stamp("sigTst");
		if (newer.isPresent()) return read(newer.get(), signature.counterSigned(CBORObject.FromObject(signature.value())
			.EncodeToBytes()));
		return older.map(stamp -> read(stamp, signature.counterSigned(claim.cbor()))).orElse(NONE);
	}

	private static CredentialStamp read(final byte[] stamp, final byte[] stamped) {
		try {
			return check(token(stamp), stamped);
		}
		catch (final IOException | CMSException | TSPException | GeneralSecurityException | OperatorCreationException
				| RuntimeException e)
		{
			return MALFORMED; // Bouncy Castle throws many kinds of RuntimeException for bytes that are no stamp
		}
	}

	/** Some write the whole response, some only the token in it. */
	private static TimeStampToken token(final byte[] stamp) throws IOException, CMSException, TSPException {
		try {
			return new TimeStampResponse(stamp).getTimeStampToken();
		}
		catch (final IOException | TSPException | RuntimeException e) {
			return new TimeStampToken(new CMSSignedData(stamp));
		}
	}

	private static CredentialStamp check(final TimeStampToken token, final byte[] stamped) throws GeneralSecurityException,
		TSPException, OperatorCreationException
	{
		final byte[] digest = MessageDigest.getInstance(token.getTimeStampInfo().getMessageImprintAlgOID().getId()).digest(stamped);
		if (!MessageDigest.isEqual(digest, token.getTimeStampInfo().getMessageImprintDigest())) return OF_ANOTHER;
		final Collection<X509CertificateHolder> named = token.getCertificates().getMatches(token.getSID());
		if (named.isEmpty()) return MALFORMED;
		final X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(named.iterator().next());
		token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
		return new CredentialStamp(Optional.of(token.getTimeStampInfo().getGenTime().toInstant()), SignerChain.name(certificate
			.getSubjectX500Principal()), "timeStamp.validated");
	}

	private static CredentialStamp failed(final String code) {
		return new CredentialStamp(Optional.empty(), "", code);
	}
}
