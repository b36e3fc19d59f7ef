package org.visavis.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.visavis.UserError;

/**
 * A file and the hash that it had when the program was built.
 *
 * @param name of a resource, or of a jar file
 */
public record ShippedFile(String sha256, String name) {

	private static final String VERSION = "(-\\d.*)?\\.jar$";

	/** The list of that name that the build made. */
	public static List<ShippedFile> list(final ClassLoader installation, final String list) throws IOException {
		try (InputStream file = installation.getResourceAsStream("org/visavis/installation/" + list)) {
			if (file == null) throw new UserError("The build made no list " + list + ".");
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> new ShippedFile(line.substring(
				0, 64), line.substring(66))).toList();
		}
	}

	/** The name of a jar file up to its version: "gson" of gson-2.10.1.jar. */
	public String library() {
		return library(name);
	}

	/** Those of some jar files that are this library, in whatever version; the classes of the first are loaded. */
	public List<Path> among(final List<Path> jars) {
		return jars.stream().filter(jar -> library(jar.getFileName().toString()).equals(library())).toList();
	}

	private static String library(final String jar) {
		return jar.replaceFirst(VERSION, "");
	}
}
