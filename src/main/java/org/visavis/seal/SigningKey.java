package org.visavis.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.visavis.FileLimits;
import org.visavis.UserError;

/**
 * A private key and its certificates.
 *
 * @param chain the key's own certificate, that of who signed it, and so on
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

	private static final FileLimits LIMITS = FileLimits.of(1 << 20);

	public SigningKey {
		chain = List.copyOf(chain);
	}

	/**
	 * Reads a PKCS#12 file (.p12, .pfx) with one RSA or EC key.
	 *
	 * @param password of the file and of the key
	 */
	public static SigningKey read(final Path file, final char[] password) {
		try {
			final KeyStore store = store(password);
			store.load(new ByteArrayInputStream(LIMITS.read(file)), password);
			return of(file, store, password);
		}
		catch (final IOException e) {
			throw new UserError("key is " + file + ", which cannot be opened as a PKCS#12 file: " + (Files.isRegularFile(file)
				? "the password is another, or the file is damaged" : "there is no such file") +
				"; expected a file with one key, and its password.", e);
		}
		catch (final GeneralSecurityException e) {
			throw new UserError("key is " + file + ", which cannot be opened: " + e.getMessage() +
				"; expected a PKCS#12 file with one key.", e);
		}
	}

	/** Java's own takes no password beyond ASCII. */
	private static KeyStore store(final char[] password) throws GeneralSecurityException {
		final boolean isAscii = CharBuffer.wrap(password).chars().allMatch(letter -> letter >= ' ' && letter <= '~');
		return isAscii ? KeyStore.getInstance("PKCS12") : KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
	}

	private static SigningKey of(final Path file, final KeyStore store, final char[] password)
		throws GeneralSecurityException
	{
		final List<String> keys = Collections.list(store.aliases()).stream().filter(alias -> isKey(store, alias)).toList();
		if (keys.size() != 1) throw new UserError("key is " + file + ", which holds " + keys.size() +
			" keys with a certificate; expected one.");
		final PrivateKey key = (PrivateKey) store.getKey(keys.get(0), password);
		if (!List.of("RSA", "EC").contains(key.getAlgorithm())) throw new UserError("key is " + file +
			", which holds a key of the kind " + key.getAlgorithm() + "; expected RSA or EC.");
		return new SigningKey(key, Arrays.stream(store.getCertificateChain(keys.get(0))).map(X509Certificate.class::cast)
			.toList());
	}

	private static boolean isKey(final KeyStore store, final String alias) {
		try {
			return store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class);
		}
		catch (final GeneralSecurityException e) {
			throw new IllegalStateException("A store that was loaded", e);
		}
	}
}
