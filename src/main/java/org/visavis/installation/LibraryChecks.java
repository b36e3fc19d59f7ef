package org.visavis.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.visavis.record.Sha256Sums;
import org.visavis.run.Jars;
import org.visavis.run.ShippedFile;
import org.visavis.table.Check.Kind;
import org.visavis.table.Check.Tolerance;
import org.visavis.table.Check.Verdict;
import org.visavis.table.Check;

/**
 * Compares the jar files on the class path with the list made at the build. A library of the list is told by its file's
 * name up to the version; of several with one name the first counts, since its classes are loaded, and all are named. A version that was
 * released once has one content, whoever brings it along: under the name and version of the list no other bytes pass.
 */
public final class LibraryChecks {

	/** Properties that have ONNX Runtime load another native library than that in its jar file. */
	private static final String NATIVE = "onnxruntime.native.";

	private final List<Path> jars;
	private final Set<String> hostShips;

	private LibraryChecks(final List<Path> jars, final Set<String> hostShips) {
		this.jars = jars;
		this.hostShips = hostShips;
	}

	/**
	 * A check for the native library, and one for each jar file of the list.
	 *
	 * @param hostShips names, without version, of libraries that ImageJ or Fiji may bring along in another version
	 */
	public static List<Check> of(final ClassLoader installation, final Set<String> hostShips) throws IOException {
		final LibraryChecks checks = new LibraryChecks(Jars.seenBy(installation), hostShips);
		final List<Check> all = new ArrayList<>(List.of(ofNativeLibrary()));
		for (final ShippedFile library : ShippedFile.list(installation, "libraries.sha256"))
			all.add(checks.of(library));
		return all;
	}

	private Check of(final ShippedFile library) throws IOException {
		final List<Path> found = library.among(jars);
		if (found.isEmpty()) return check(library, "missing", isHosts(library) ? Verdict.DIFFERS : Verdict.FAIL);
		final String sha256 = Sha256Sums.of(found.get(0));
		return check(library, sha256 + names(library, found), verdict(library, found, sha256));
	}

	private Verdict verdict(final ShippedFile library, final List<Path> found, final String sha256) throws IOException {
		if (sha256.equals(library.sha256())) return found.size() == 1 ? Verdict.PASS : Verdict.DIFFERS;
		final boolean otherVersion = !fileName(found.get(0)).equals(library.name());
		return otherVersion && (isHosts(library) || hasLater(found, library)) ? Verdict.DIFFERS : Verdict.FAIL;
	}

	private boolean isHosts(final ShippedFile library) {
		return hostShips.contains(library.library());
	}

	/** Whether the library is there as shipped, but another version comes before it. */
	private static boolean hasLater(final List<Path> found, final ShippedFile library) throws IOException {
		for (final Path jar : found)
			if (Sha256Sums.of(jar).equals(library.sha256())) return true;
		return false;
	}

	/**
	 * Those found, where they are not what was shipped and nothing else. An older version that stayed when a newer one was
	 * copied may be the one that is loaded: that is up to the order of names.
	 */
	private static String names(final ShippedFile library, final List<Path> found) {
		final List<String> names = found.stream().map(LibraryChecks::fileName).toList();
		return names.equals(List.of(library.name())) ? "" : " " + String.join(", before ", names);
	}

	private static Check check(final ShippedFile library, final String found, final Verdict verdict) {
		return new Check(Kind.LIBRARY, library.name(), library.sha256(), found, Tolerance.EXACT, verdict);
	}

	private static Check ofNativeLibrary() {
		final String set = new TreeSet<>(System.getProperties().stringPropertyNames()).stream().filter(name -> name
			.startsWith(NATIVE)).map(name -> name + "=" + System.getProperty(name)).collect(Collectors.joining("; "));
		final String expected = "as in its jar file";
		return new Check(Kind.LIBRARY, "native library of ONNX Runtime", expected, set.isEmpty() ? expected : set,
			Tolerance.EXACT, set.isEmpty() ? Verdict.PASS : Verdict.DIFFERS);
	}

	private static String fileName(final Path jar) {
		return jar.getFileName().toString();
	}
}
