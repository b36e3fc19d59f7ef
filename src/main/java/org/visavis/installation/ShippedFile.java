package org.visavis.installation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.visavis.UserError;

/**
 * A file and the hash that it had when the program was built.
 *
 * @param name of a resource, or of a jar file
 */
public record ShippedFile(String sha256, String name) {

	/** The list of that name that the build made, in this package's folder. */
	public static List<ShippedFile> list(final ClassLoader installation, final String list) throws IOException {
		try (InputStream file = installation.getResourceAsStream("org/visavis/installation/" + list)) {
			if (file == null) throw new UserError("The build made no list " + list + ".");
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> new ShippedFile(line.substring(
				0, 64), line.substring(66))).toList();
		}
	}
}
