package org.visavis.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** MD5 as 32 lower-case hexadecimal digits (RFC 1321): for lists of known files, never to show that one is unchanged. */
public final class Md5 {

	private Md5() {}

	/** Of a file. */
	public static String of(final Path file) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			final MessageDigest digest = MessageDigest.getInstance("MD5");
			final byte[] buffer = new byte[1 << 16];
			for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer))
				digest.update(buffer, 0, n);
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (final NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has MD5", e);
		}
	}
}
