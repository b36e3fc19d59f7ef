package org.visavis.mark;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A face code that only the holder of the key can open: encrypted by AES-256 in GCM (NIST SP 800-38D), its nonce an HMAC of the code, so
 * that the same face gives the same text, and that no two codes are encrypted under one nonce.
 *
 * @param nonce hexadecimal, 12 bytes
 * @param encrypted hexadecimal, the code and 16 bytes of GCM's tag
 */
public record SealedFaceCode(String nonce, String encrypted) {

	private static final String ALGORITHM = "AES/GCM/NoPadding";
	private static final int NONCE = 12, TAG = 128;
	private static final HexFormat HEX = HexFormat.of();

	/**
	 * Seals the code of a face.
	 *
	 * @param number of the record
	 * @param face its id in the record
	 */
	public static SealedFaceCode of(final MarkKey key, final long number, final String face, final FaceCode code) {
		final byte[] about = about(number, face), nonce = nonce(key, about, code);
		try {
			return new SealedFaceCode(HEX.formatHex(nonce), HEX.formatHex(cipher(Cipher.ENCRYPT_MODE, key, nonce, about).doFinal(code.bits())));
		}
		catch (final GeneralSecurityException e) {
			throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
		}
	}

	/**
	 * Opens the code.
	 *
	 * @throws GeneralSecurityException if it is not as it was sealed, or was sealed with another key, for another face or number
	 */
	public FaceCode open(final MarkKey key, final long number, final String face) throws GeneralSecurityException {
		final byte[] about = about(number, face);
		try {
			final byte[] stated = HEX.parseHex(nonce);
			final FaceCode code = new FaceCode(cipher(Cipher.DECRYPT_MODE, key, stated, about).doFinal(HEX.parseHex(encrypted)));
			if (MessageDigest.isEqual(stated, nonce(key, about, code))) return code;
			throw new GeneralSecurityException("the nonce is that of another code");
		}
		catch (final IllegalArgumentException e) {
			throw new GeneralSecurityException("no hexadecimal digits", e);
		}
	}

	private static byte[] nonce(final MarkKey key, final byte[] about, final FaceCode code) {
		return Arrays.copyOf(key.of("nonce", about, code.bits()), NONCE);
	}

	private static byte[] about(final long number, final String face) {
		return (MarkNumber.text(number) + " " + face).getBytes(StandardCharsets.US_ASCII);
	}

	private static Cipher cipher(final int mode, final MarkKey key, final byte[] nonce, final byte[] about) throws GeneralSecurityException {
		final Cipher cipher = Cipher.getInstance(ALGORITHM);
		cipher.init(mode, new SecretKeySpec(key.of("face codes"), "AES"), new GCMParameterSpec(TAG, nonce));
		cipher.updateAAD(about);
		return cipher;
	}
}
