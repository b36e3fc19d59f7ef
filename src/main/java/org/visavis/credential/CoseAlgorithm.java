package org.visavis.credential;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** The algorithms of signatures that C2PA allows, with their numbers in COSE (RFC 9053). */
enum CoseAlgorithm {

	ES256(-7, "SHA256withECDSAinP1363Format", ""), ES384(-35, "SHA384withECDSAinP1363Format", ""), ES512(-36,
		"SHA512withECDSAinP1363Format", ""), PS256(-37, "RSASSA-PSS", "SHA-256"), PS384(-38, "RSASSA-PSS", "SHA-384"), PS512(
			-39, "RSASSA-PSS", "SHA-512"), ED25519(-8, "Ed25519", "");

	private final long number;
	private final String name, hash;

	CoseAlgorithm(final long number, final String name, final String hash) {
		this.number = number;
		this.name = name;
		this.hash = hash;
	}

	static Optional<CoseAlgorithm> of(final long number) {
		return Arrays.stream(values()).filter(algorithm -> algorithm.number == number).findFirst();
	}

	/** Whether a signature is that of a content by the key; one of another form or for another kind of key is not. */
	boolean isSignature(final byte[] value, final byte[] content, final PublicKey key) {
		try {
			final Signature signature = Signature.getInstance(name);
			if (!hash.isEmpty()) signature.setParameter(new PSSParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), Integer
				.parseInt(hash.substring(4)) / 8, 1));
			signature.initVerify(key);
			signature.update(content);
			return signature.verify(value);
		}
		catch (final GeneralSecurityException | RuntimeException e) {
			return false; // the JDK throws several kinds for values that are no signature
		}
	}
}
