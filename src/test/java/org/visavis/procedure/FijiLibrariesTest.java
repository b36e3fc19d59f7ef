package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.visavis.installation.LibraryChecks;
import org.visavis.run.ShippedFile;
import org.visavis.request.Version;
import org.visavis.table.Check.Verdict;

/**
 * The libraries that are loaded, beside those that Fiji ships. The build runs the tests tagged "fiji" twice: with our
 * libraries and, with the property {@code visavis.libraries=fiji}, with Fiji's in place of those that differ.
 */
@Tag("fiji")
class FijiLibrariesTest {

	private static final Path SOURCES = Path.of("src"), TESTS = SOURCES.resolve("test/java"), LIST = SOURCES.resolve(
		"test/resources/org/visavis/fiji-2.18.0.txt");
	private static final boolean FIJI = "fiji".equals(System.getProperty("visavis.libraries"));
	/** Those that differ, by what their packages are called. */
	private static final Pattern OTHERS = Pattern.compile("\\borg\\.bouncycastle\\.");

	@Test
	void onlyTheLibrariesThatAreTestedTwiceDiffer() throws IOException {
		assertEquals(FIJI ? Set.of() : Set.of("bcpkix-jdk18on", "bcprov-jdk18on", "bcutil-jdk18on"), differing());
	}

	@Test
	void fijisLoggerIsInUseWhereItIsThere() {
		assertEquals(FIJI ? "ch.qos.logback.classic.LoggerContext" : "org.slf4j.helpers.NOPLoggerFactory", LoggerFactory
			.getILoggerFactory().getClass().getName());
	}

	@Test
	void noneOfThemIsInTheFolderForFiji() throws IOException {
		final Set<String> ours = ShippedFile.list(FijiLibrariesTest.class.getClassLoader(), "libraries.sha256").stream().map(
			library -> name(library.name())).collect(Collectors.toCollection(TreeSet::new));
		ours.retainAll(shipped().keySet().stream().map(FijiLibrariesTest::name).collect(Collectors.toSet()));
		ours.removeAll(Version.HOST_SHIPS);
		assertEquals(Set.of(), ours);
	}

	/** Whoever installs a newer version must delete these. */
	@Test
	void theDocumentationListsTheFolderForFiji() throws IOException {
		final String guide = Files.readString(Path.of("docs/commands.md"));
		assertEquals(List.of(), ShippedFile.list(FijiLibrariesTest.class.getClassLoader(), "libraries.sha256").stream().map(
			library -> name(library.name())).filter(name -> !Version.HOST_SHIPS.contains(name) && !guide.contains("`" + name +
				"`")).toList());
	}

	@Test
	void validationDoesNotFailForThem() throws IOException {
		assertEquals(List.of(), LibraryChecks.of(FijiLibrariesTest.class.getClassLoader(), Version.HOST_SHIPS).stream().filter(
			check -> check.verdict() == Verdict.FAIL).toList());
	}

	/** A test reaches such a library if it names a class whose source does. */
	@Test
	void everyTestThatReachesOneThatDiffersRunsWithFijisToo() throws IOException {
		assumeTrue(!FIJI, "once is enough");
		final Map<String, String> sources = sources(SOURCES);
		final String reaching = sources.entrySet().stream().filter(source -> OTHERS.matcher(source.getValue()).find()).map(
			Map.Entry::getKey).collect(Collectors.joining("|"));
		assertTrue(reaching.contains("TimeStamp"), reaching);
		final Pattern names = Pattern.compile("\\b(" + reaching + ")\\b");
		assertEquals(List.of(), sources(TESTS).entrySet().stream().filter(test -> test.getKey().endsWith("Test") && names
			.matcher(test.getValue()).find() && !test.getValue().contains("@Tag(\"fiji\")")).map(Map.Entry::getKey).toList());
	}

	/** Names of those libraries that are loaded in another version than Fiji's. */
	private static Set<String> differing() throws IOException {
		final Set<String> names = new TreeSet<>();
		shipped().forEach((jar, type) -> loaded(type).filter(found -> !jar.equals(found)).ifPresent(found -> names.add(name(
			jar))));
		return names;
	}

	private static Map<String, String> shipped() throws IOException {
		try (Stream<String> lines = Files.lines(LIST)) {
			return lines.filter(line -> !line.startsWith("#")).map(line -> line.split(" ")).collect(Collectors.toMap(
				words -> words[0], words -> words[1]));
		}
	}

	/** The jar that a class comes from; empty where there is none. */
	private static Optional<String> loaded(final String type) {
		try {
			return Optional.of(jar(Class.forName(type, false, FijiLibrariesTest.class.getClassLoader())));
		}
		catch (final ClassNotFoundException e) {
			return Optional.empty();
		}
	}

	private static String jar(final Class<?> type) {
		return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getFileName().toString();
	}

	private static String name(final String jar) {
		return jar.replaceFirst("-\\d.*", "");
	}

	/** The code by class. */
	private static Map<String, String> sources(final Path folder) throws IOException {
		final Map<String, String> sources = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			files.filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.merge(file.getFileName().toString()
				.replace(".java", ""), read(file), String::concat));
		}
		return sources;
	}

	private static String read(final Path file) {
		try {
			return Files.readString(file);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
