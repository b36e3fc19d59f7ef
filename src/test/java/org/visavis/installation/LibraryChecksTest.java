package org.visavis.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.record.Sha256Sums;
import org.visavis.request.Version;
import org.visavis.run.ShippedFile;
import org.visavis.table.Check.Verdict;
import org.visavis.table.Check;

/** An installation with one library of our own and one that ImageJ brings along. */
class LibraryChecksTest {

	@TempDir
	private Path folder;

	private Path own, hosts;
	private final List<Path> classPath = new ArrayList<>();

	@BeforeEach
	void build() throws IOException {
		own = jar("own-1.2.jar", "1.2");
		hosts = jar("host-3.4p.jar", "3.4p");
		final Path list = folder.resolve("org/visavis/installation/libraries.sha256");
		Files.createDirectories(list.getParent());
		Files.writeString(list, Sha256Sums.of(own) + "  own-1.2.jar\n" + Sha256Sums.of(hosts) + "  host-3.4p.jar\n");
		classPath.addAll(List.of(own, hosts));
	}

	@Test
	void theLibrariesOfThisBuildAreAsBuilt() throws IOException {
		final List<Check> checks = LibraryChecks.of(LibraryChecksTest.class.getClassLoader(), Version.HOST_SHIPS);
		assertEquals(List.of(), checks.stream().filter(check -> check.verdict() != Verdict.PASS).toList());
	}

	@Test
	void theListHasWhatTheProgramRunsOnAndNothingOfTheTests() throws IOException {
		final List<String> listed = ShippedFile.list(LibraryChecksTest.class.getClassLoader(), "libraries.sha256").stream().map(
			ShippedFile::name).toList();
		assertTrue(listed.stream().anyMatch(name -> name.startsWith("onnxruntime-1")) && listed.stream().anyMatch(
			name -> name.startsWith("slf4j-nop-")), listed.toString());
		assertFalse(listed.stream().anyMatch(name -> name.startsWith("junit")), listed.toString());
	}

	@Test
	void anUnchangedInstallationPasses() throws IOException {
		assertEquals(List.of("own-1.2.jar pass", "host-3.4p.jar pass"), results());
	}

	@Test
	void aChangedLibraryOfOurOwnFailsByName() throws IOException {
		Files.write(own, Files.readAllBytes(jar("changed.jar", "1.2, changed")));
		assertEquals(List.of("own-1.2.jar fail", "host-3.4p.jar pass"), results());
	}

	@Test
	void anotherVersionOfOurOwnLibraryFailsByName() throws IOException {
		classPath.set(0, jar("own-1.3.jar", "1.3"));
		assertEquals(List.of("own-1.2.jar fail", "host-3.4p.jar pass"), results());
	}

	@Test
	void aMissingLibraryOfOurOwnFailsByName() throws IOException {
		classPath.remove(own);
		assertEquals(List.of("own-1.2.jar fail", "host-3.4p.jar pass"), results());
	}

	@Test
	void anotherVersionOfOurOwnLibraryThatComesFirstDiffers() throws IOException {
		classPath.add(0, jar("own-1.3.jar", "1.3"));
		assertEquals(List.of("own-1.2.jar differs", "host-3.4p.jar pass"), results());
	}

	@Test
	void anOlderVersionThatWasLeftBehindDiffers() throws IOException {
		classPath.add(jar("own-1.1.jar", "1.1"));
		assertEquals(List.of("own-1.2.jar differs", "host-3.4p.jar pass"), results());
	}

	@Test
	void everyVersionThatIsThereIsNamed() throws IOException {
		classPath.add(0, jar("own-1.1.jar", "1.1"));
		classPath.add(jar("own-1.3.jar", "1.3"));
		assertEquals(Sha256Sums.of(classPath.get(0)) + " own-1.1.jar, before own-1.2.jar, before own-1.3.jar", checks().get(1)
			.found());
	}

	@Test
	void aChangedLibraryOfTheSameNameThatComesFirstFails() throws IOException {
		classPath.add(0, jar("other/own-1.2.jar", "1.2, changed"));
		assertEquals(List.of("own-1.2.jar fail", "host-3.4p.jar pass"), results());
	}

	@Test
	void anotherVersionOfTheHostsLibraryDiffers() throws IOException {
		classPath.set(1, jar("host.jar", "3.5"));
		assertEquals(List.of("own-1.2.jar pass", "host-3.4p.jar differs"), results());
	}

	@Test
	void aChangedLibraryOfTheHostsUnderTheSameNameAndVersionFails() throws IOException {
		Files.write(hosts, Files.readAllBytes(jar("changed.jar", "3.4p, changed")));
		assertEquals(List.of("own-1.2.jar pass", "host-3.4p.jar fail"), results());
	}

	@Test
	void aLibraryThatTheHostDoesWithoutDiffers() throws IOException {
		classPath.remove(hosts);
		assertEquals(List.of("own-1.2.jar pass", "host-3.4p.jar differs"), results());
	}

	@Test
	void anotherNativeLibraryThanTheShippedOneIsNamed() throws IOException {
		System.setProperty("onnxruntime.native.path", "/other");
		try {
			final Check first = checks().get(0);
			assertEquals("onnxruntime.native.path=/other differs", first.found() + " " + first.verdict());
		}
		finally {
			System.clearProperty("onnxruntime.native.path");
		}
	}

	private List<String> results() throws IOException {
		return checks().subList(1, 3).stream().map(check -> check.item() + " " + check.verdict()).toList();
	}

	private List<Check> checks() throws IOException {
		final List<URL> urls = new ArrayList<>(List.of(url(folder)));
		for (final Path jar : classPath)
			urls.add(url(jar));
		try (URLClassLoader installation = new URLClassLoader(urls.toArray(URL[]::new), null)) {
			return LibraryChecks.of(installation, Set.of("host"));
		}
	}

	private static URL url(final Path file) throws MalformedURLException {
		return file.toUri().toURL();
	}

	private Path jar(final String name, final String version) throws IOException {
		final Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
		final Path file = folder.resolve("jars with spaces").resolve(name);
		Files.createDirectories(file.getParent());
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
			return file;
		}
	}
}
