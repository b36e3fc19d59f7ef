package org.visavis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visavis.record.Manifest.Library;
import org.visavis.record.Sha256Sums;

/** The jar files that this program runs on, of those that the build listed: in Fiji some are Fiji's own. */
public final class Libraries {

	private static final Pattern VERSION = Pattern.compile("-(\\d.*)\\.jar$");

	private static final Map<ClassLoader, List<Library>> READ = new ConcurrentHashMap<>();

	private Libraries() {}

	/** Those of this program in the order of their names, read once while it runs. */
	public static List<Library> ofThisProgram() {
		return READ.computeIfAbsent(Libraries.class.getClassLoader(), Libraries::read);
	}

	private static List<Library> read(final ClassLoader installation) {
		try {
			return of(installation);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Those that a class loader sees, in the order of the build's list; one that it does not see is left out. */
	static List<Library> of(final ClassLoader installation) throws IOException {
		final List<Path> jars = Jars.seenBy(installation);
		final List<Library> all = new ArrayList<>();
		for (final ShippedFile library : ShippedFile.list(installation, "libraries.sha256")) {
			final List<Path> found = library.among(jars);
			if (!found.isEmpty()) all.add(new Library(library.library(), version(found.get(0)), Sha256Sums.of(found.get(0))));
		}
		return List.copyOf(all);
	}

	/** As the name of the file says, otherwise as its manifest does; empty if neither does. */
	private static String version(final Path jar) throws IOException {
		final Matcher name = VERSION.matcher(jar.getFileName().toString());
		if (name.find()) return name.group(1);
		try (JarFile file = new JarFile(jar.toFile())) {
			return Objects.requireNonNullElse(file.getManifest().getMainAttributes().getValue("Implementation-Version"), "");
		}
	}
}
