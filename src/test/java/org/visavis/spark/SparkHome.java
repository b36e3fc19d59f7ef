package org.visavis.spark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code mvn package} and a Spark distribution would give, made from the class path of the tests. */
record SparkHome(Path folder, Path application, List<Path> jars) {

	/** Ours that a distribution has too, in its own folder. */
	private static final List<String> SHARED = List.of("gson-", "slf4j-api-", "commons-math3-", "commons-io-", "commons-codec-",
		"commons-compress-", "commons-lang3-", "commons-logging-");

	/** Of whose place Spark has one of its own. */
	private static final List<String> LOGGERS = List.of("slf4j-nop", "logback-");

	/** Lays {@code home/jars}, {@code visavis.jar} and {@code visavis-spark.jar} into a folder. */
	static SparkHome in(final Path folder) throws IOException {
		final Path classes = Path.of("target/classes"), home = folder.resolve("home");
		final Set<String> ours = Files.readAllLines(classes.resolve("org/visavis/installation/libraries.sha256")).stream().map(
			line -> line.substring(line.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
		Files.createDirectories(home.resolve("jars"));
		final List<Path> jars = new ArrayList<>(List.of(jar(classes, folder.resolve("visavis.jar"), name -> !isOnCluster(name))));
		for (final Path jar : classPath()) {
			final String name = jar.getFileName().toString();
			if (LOGGERS.stream().anyMatch(name::startsWith)) continue;
			if (!ours.contains(name) || SHARED.stream().anyMatch(name::startsWith)) link(home.resolve("jars").resolve(name), jar);
			else jars.add(jar);
		}
		return new SparkHome(home, jar(classes, folder.resolve("visavis-spark.jar"), SparkHome::isOnCluster), jars);
	}

	private static boolean isOnCluster(final String name) {
		return name.startsWith("org/visavis/spark/");
	}

	private static List<Path> classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> entry.endsWith(
			".jar")).map(Path::of).toList();
	}

	private static void link(final Path link, final Path file) throws IOException {
		if (!Files.exists(link)) Files.createSymbolicLink(link, file.toAbsolutePath());
	}

	private static Manifest manifest() {
		final Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		return manifest;
	}

	/** Removes the links, which JUnit would warn of. */
	void close() throws IOException {
		try (Stream<Path> links = Files.list(folder.resolve("jars"))) {
			for (final Path link : links.toList())
				Files.delete(link);
		}
	}

	private static Path jar(final Path classes, final Path jar, final Predicate<String> which) throws IOException {
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest()); Stream<Path> all = Files
			.walk(classes))
		{
			out.setLevel(1);
			for (final Path path : all.filter(Files::isRegularFile).sorted().toList()) {
				final String name = classes.relativize(path).toString().replace(File.separatorChar, '/');
				if (!which.test(name)) continue;
				out.putNextEntry(new JarEntry(name));
				Files.copy(path, out);
			}
		}
		return jar;
	}
}
