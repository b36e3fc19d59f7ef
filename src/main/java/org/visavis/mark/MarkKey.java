package org.visavis.mark;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret key, from which every other secret follows by HMAC-SHA-256 (RFC 2104, FIPS 198-1).
 *
 * @param secret {@value #BYTES} random bytes
 */
public record MarkKey(byte[] secret) {

	/** How many bytes a key has. */
	public static final int BYTES = 32;

	private static final String ALGORITHM = "HmacSHA256";

	public MarkKey {
		if (secret.length != BYTES) throw new IllegalArgumentException(secret.length + " bytes; expected " + BYTES);
		secret = secret.clone();
	}

	@Override
	public byte[] secret() {
		return secret.clone();
	}

	/** The HMAC of parts, one behind the other, each after its length as 4 bytes, highest first: 32 bytes. */
	public byte[] of(final byte[]... parts) {
		final Mac mac = mac(secret);
		for (final byte[] part : parts) {
			mac.update(new byte[] { (byte) (part.length >> 24), (byte) (part.length >> 16), (byte) (part.length >> 8), (byte) part.length });
			mac.update(part);
		}
		return mac.doFinal();
	}

	/** The HMAC of a use, in UTF-8, and of what it is used for: a key of its own for each. */
	public byte[] of(final String use, final byte[]... parts) {
		final byte[][] all = new byte[parts.length + 1][];
		all[0] = use.getBytes(StandardCharsets.UTF_8);
		System.arraycopy(parts, 0, all, 1, parts.length);
		return of(all);
	}

	/** Bits without end that follow from the key and a use. */
	public KeyStream stream(final String use, final byte[]... parts) {
		return new KeyStream(of(use, parts));
	}

	/** HMAC-SHA-256 with any key, to be fed. */
	static Mac mac(final byte[] key) {
		try {
			final Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac;
		}
		catch (final GeneralSecurityException e) {
			throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
		}
	}

	@Override
	public boolean equals(final Object other) {
		return other instanceof final MarkKey key && Arrays.equals(secret, key.secret);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(secret);
	}

	/** Never the secret. */
	@Override
	public String toString() {
		return "a key";
	}
}
