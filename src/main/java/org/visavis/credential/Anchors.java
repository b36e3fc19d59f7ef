package org.visavis.credential;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.FileLimits;
import org.visavis.UserError;

/**
 * The certificates that a person chose to rely on: of signers, or of those who vouch for them. None are shipped.
 *
 * @param isChosen whether there is a list at all
 */
public record Anchors(List<X509Certificate> certificates, boolean isChosen) {

	public static final Anchors NONE = new Anchors(List.of(), false);

	private static final FileLimits LIMITS = FileLimits.of(1 << 22);

	/** All certificates (PEM or DER) in the files of a folder. */
	public static Anchors of(final List<Path> files, final String folder) throws IOException {
		final List<X509Certificate> all = new ArrayList<>();
		for (final Path file : files)
			add(file, all);
		if (all.isEmpty()) throw new UserError("anchors is " + folder +
			", which holds no certificates; expected a folder with files of certificates (PEM or DER).");
		return new Anchors(List.copyOf(all), true);
	}

	/** The files of a folder in the order of their names, hidden ones left out. */
	public static List<Path> files(final Path folder) throws IOException {
		if (!Files.isDirectory(folder)) throw new UserError("anchors is " + folder +
			", which is no folder; expected a folder with files of certificates (PEM or DER).");
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")).sorted().toList();
		}
	}

	private static void add(final Path file, final List<X509Certificate> all) throws IOException {
		try {
			CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(LIMITS.read(file))).forEach(
				certificate -> all.add((X509Certificate) certificate));
		}
		catch (final CertificateException e) {
			throw new UserError(file + " holds no certificates; expected PEM or DER.", e);
		}
	}
}
