package org.visavis.credential;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;

/** A signature of a claim: COSE_Sign1 (RFC 9052), whose content lies elsewhere. */
record CoseSignature(byte[] protectedBytes, CBORObject protectedMap, CBORObject unprotectedMap, byte[] value) {

	private static final CBORObject ALGORITHM = CBORObject.FromObject(1), CHAIN = CBORObject.FromObject(33);
	private static final int MOST_CERTIFICATES = 8;

	static CoseSignature read(final byte[] cbor) throws BadCredential {
		final List<CBORObject> parts = Cbor.list(Cbor.read(cbor).Untag());
		if (parts.size() != 4 || !Cbor.is(parts.get(0), CBORType.ByteString) || !Cbor.is(parts.get(3), CBORType.ByteString))
			throw new BadCredential("claimSignature.mismatch", "the signature is no COSE_Sign1");
		final byte[] bytes = parts.get(0).GetByteString();
		return new CoseSignature(bytes, bytes.length == 0 ? CBORObject.NewMap() : Cbor.read(bytes), parts.get(1), parts.get(3)
			.GetByteString());
	}

	Optional<CoseAlgorithm> algorithm() {
		return Cbor.get(protectedMap, ALGORITHM).filter(value -> Cbor.is(value, CBORType.Integer) && value.AsNumber()
			.CanFitInInt32()).flatMap(value -> CoseAlgorithm.of(value.AsInt32Value()));
	}

	/** What was signed of a content. */
	byte[] signed(final byte[] content) {
		return structure("Signature1", content);
	}

	/** What a time stamp stamps of a content. */
	byte[] counterSigned(final byte[] content) {
		return structure("CounterSignature", content);
	}

	private byte[] structure(final String context, final byte[] content) {
		return CBORObject.NewArray().Add(context).Add(protectedBytes).Add(new byte[0]).Add(content).EncodeToBytes();
	}

	/** The signer's certificate, and those that lead from it to others. */
	List<X509Certificate> chain() throws BadCredential {
		final List<X509Certificate> chain = new ArrayList<>();
		try {
			for (final byte[] der : certificates())
				chain.add((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
		}
		catch (final CertificateException e) {
			throw new BadCredential("signingCredential.invalid", "a certificate of the signature is damaged");
		}
		if (chain.isEmpty()) throw new BadCredential("signingCredential.invalid", "the signature has no certificate");
		return chain;
	}

	private List<byte[]> certificates() {
		final Optional<CBORObject> value = Stream.of(protectedMap, unprotectedMap).flatMap(map -> Stream.of(Cbor.get(map,
			CHAIN), Cbor.get(map, "x5chain")).flatMap(Optional::stream)).findFirst();
		return value.stream().flatMap(v -> Cbor.is(v, CBORType.ByteString) ? Stream.of(v) : Cbor.list(v).stream()).map(
			Cbor::bytes).limit(MOST_CERTIFICATES).toList();
	}

	/** Whether something else than zeros stands in the room that signers leave, which no signature covers. */
	boolean hasFilledPadding() {
		return Stream.of("pad", "pad2").flatMap(key -> Cbor.get(unprotectedMap, key).stream()).map(Cbor::bytes).anyMatch(
			room -> !Arrays.equals(room, new byte[room.length]));
	}

	/** The time stamp under a name of the header; empty if there is none. */
	Optional<byte[]> stamp(final String name) {
		return Cbor.get(unprotectedMap, name).stream().flatMap(header -> Cbor.list(header, "tstTokens").stream()).map(
			token -> Cbor.bytes(token, "val")).filter(bytes -> bytes.length > 0).findFirst();
	}
}
