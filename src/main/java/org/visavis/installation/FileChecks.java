package org.visavis.installation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.visavis.file.Sha256;
import org.visavis.run.ShippedFile;
import org.visavis.table.Check.Kind;
import org.visavis.table.Check;

/** Compares the shipped files, as the program finds them, with the list made at the build. */
final class FileChecks {

	private FileChecks() {}

	/** A check for each file of the list. */
	static List<Check> of(final ClassLoader installation) throws IOException {
		return ShippedFile.list(installation, "files.sha256").stream().map(file -> Check.exact(Kind.FILE, file.name(), file
			.sha256(), sha256(installation, file.name()))).toList();
	}

	private static String sha256(final ClassLoader installation, final String name) {
		try (InputStream file = installation.getResourceAsStream(name)) {
			return file == null ? "missing" : Sha256.of(file);
		}
		catch (final IOException e) {
			return "cannot be read: " + e.getMessage();
		}
	}
}
