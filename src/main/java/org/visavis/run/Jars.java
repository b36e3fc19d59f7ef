package org.visavis.run;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The jar files that classes are loaded from. */
public final class Jars {

	private Jars() {}

	/** Those that a class loader and its parents see and that have a manifest, in the order in which they are searched. */
	public static List<Path> seenBy(final ClassLoader loader) throws IOException {
		final List<Path> jars = new ArrayList<>();
		for (final URL manifest : Collections.list(loader.getResources("META-INF/MANIFEST.MF")))
			of(manifest).ifPresent(jars::add);
		return jars;
	}

	/** The one that a resource lies in; empty if it lies in a folder. */
	public static Optional<Path> of(final URL resource) throws IOException {
		try {
			return resource.openConnection() instanceof final JarURLConnection jar ? Optional.of(Path.of(jar.getJarFileURL()
				.toURI())) : Optional.empty();
		}
		catch (final URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
