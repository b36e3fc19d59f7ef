package org.visavis.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** SHA-256 as 64 lower-case hexadecimal digits (FIPS 180-4). */
public final class Sha256 {

	private Sha256() {}

	/** Of an array. */
	public static String of(final byte[] bytes) {
		return HexFormat.of().formatHex(bytesOf(bytes));
	}

	/** Of an array, as 32 bytes. */
	public static byte[] bytesOf(final byte[] bytes) {
		return digest().digest(bytes);
	}

	/** Of everything that is left of a stream. */
	public static String of(final InputStream stream) throws IOException {
		final MessageDigest digest = digest();
		final byte[] buffer = new byte[1 << 16];
		for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer))
			digest.update(buffer, 0, n);
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Of what is given piece by piece. */
	public static String of(final Consumer<MessageDigest> giving) {
		final MessageDigest digest = digest();
		giving.accept(digest);
		return HexFormat.of().formatHex(digest.digest());
	}

	/** To be fed piece by piece. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (final NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}
}
