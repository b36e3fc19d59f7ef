package org.visavis.credential;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

import org.visavis.file.VisibleText;

/** The hash algorithms of C2PA by the names that it gives them. */
final class Digests {

	private static final Map<String, String> NAMES = Map.of("sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");

	private Digests() {}

	static MessageDigest of(final String name) throws BadCredential {
		if (!NAMES.containsKey(name)) throw new BadCredential("algorithm.unsupported", name.isEmpty()
			? "no hash algorithm is named" : "the hash algorithm " + VisibleText.of(name) + " is not known");
		try {
			return MessageDigest.getInstance(NAMES.get(name));
		}
		catch (final NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has " + NAMES.get(name), e);
		}
	}
}
