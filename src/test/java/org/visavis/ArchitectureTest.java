package org.visavis;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The packages' order and the libraries' homes, as the sources' imports and qualified names show them. */
class ArchitectureTest {

	private static final Path SOURCES = Path.of("src/main/java/org/visavis");

	/** Each may use only those before it; the root package comes first. */
	private static final List<String> ORDER = List.of("", "geometry", "file", "header", "credential", "metadata", "marker", "wasm", "heif", "webp", "image", "compression",
		"resample", "fingerprint", "watermark", "mark", "model", "detect", "trace", "quality", "embed", "compare", "search", "calibrate", "cluster", "evaluate", "table", "record",
		"seal", "gallery", "examination", "picture", "exhibit", "chart", "page", "validation", "answer", "report", "request", "originals", "notice",
		"correct", "run", "enrol", "learn", "plate", "repeat", "installation", "procedure", "cases", "macro", "screen", "desk", "command", "spark");

	/** Where the libraries are at home; ImgLib2's image type is what photographs are handed on in. */
	private static final Map<String, List<String>> HOMES = Map.ofEntries( //
		entry("ai.djl", List.of("model")), //
		entry("ai.onnxruntime", List.of("model")), //
		entry("org.slf4j", List.of("model")), //
		entry("ch.qos.logback", List.of("model")), //
		entry("com.google.gson", List.of("model", "calibrate", "table", "record", "seal", "gallery", "request", "repeat", "installation")), //
		entry("org.apache.commons.csv", List.of("table")), //
		entry("org.bouncycastle", List.of("credential", "seal")), //
		entry("com.upokecenter", List.of("credential")), //
		entry("org.apache.commons.math3", List.of("compression", "watermark", "trace", "calibrate", "evaluate")), //
		entry("org.apache.spark", List.of("spark")), //
		entry("org.apache.hadoop", List.of("spark")), //
		entry("com.drew", List.of("header")), //
		entry("com.dylibso.chicory", List.of("wasm", "heif", "webp")), //
		entry("com.github.jaiimageio", List.of("image")), //
		entry("jj2000", List.of("image")), //
		entry("com.twelvemonkeys", List.of("header", "image")), //
		entry("freemarker", List.of("page")), //
		entry("com.openhtmltopdf", List.of("page")), //
		entry("org.apache.pdfbox", List.of("page")), //
		entry("org.apache.fontbox", List.of("page")), //
		entry("ij", List.of("picture", "chart", "macro", "screen", "desk", "command")), //
		entry("org.scijava", List.of("macro", "command")), //
		entry("net.imglib2", List.of("image", "resample", "fingerprint", "watermark", "detect", "trace", "quality", "embed", "picture", "exhibit", "run", "plate", "installation", "procedure", "screen")));

	private static final Pattern OURS = Pattern.compile("\\borg\\.visavis\\.([a-z]+)\\.");

	@Test
	void eachPackageUsesOnlyThoseBeforeIt() throws IOException {
		final List<String> wrong = sources().flatMap(file -> OURS.matcher(code(file)).results().map(used -> used.group(1))
			.filter(used -> ORDER.indexOf(used) > ORDER.indexOf(packageOf(file))).map(used -> file + " uses " + used))
			.distinct().toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void eachLibraryStaysAtHome() throws IOException {
		final List<String> wrong = sources().flatMap(file -> HOMES.entrySet().stream().filter(library -> !library.getValue()
			.contains(packageOf(file)) && Pattern.compile("(?m)^import (static )?" + Pattern.quote(library.getKey()) + "\\.")
				.matcher(code(file)).find()).map(library -> file + " uses " + library.getKey())).toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyPackageHasItsPlaceInTheOrder() throws IOException {
		assertFalse(sources().map(ArchitectureTest::packageOf).anyMatch(name -> !ORDER.contains(name)));
	}

	@Test
	void everyPackageSaysWhatItHolds() {
		assertEquals(List.of(), ORDER.stream().filter(name -> !Files.exists(SOURCES.resolve(name).resolve(
			"package-info.java"))).toList());
	}

	@Test
	void nothingIsPrintedOutsideOfCommands() throws IOException {
		final Pattern printing = Pattern.compile("System\\.(out|err)|printStackTrace|JOptionPane|IJ\\.log");
		assertEquals(List.of(), sources().filter(file -> !List.of("macro", "screen", "desk", "command").contains(packageOf(file))).filter(file -> printing
			.matcher(code(file)).find()).toList());
	}

	/** Whatever makes a file or a folder goes through {@code OwnerOnly} or {@code WholeFile}, or others could read it. */
	@Test
	void filesAndFoldersAreMadeForTheirOwnerOnly() throws IOException {
		final Pattern making = Pattern.compile("Files\\.(createDirector|createFile|copy)|Option\\.CREATE|FileOutputStream|FileWriter|" +
			"Files\\.(write\\w*|newOutputStream|newBufferedWriter)\\((?!part\\b|file,|OwnerOnly)");
		assertEquals(List.of(), sources().filter(file -> !List.of("", "file").contains(packageOf(file))).filter(file -> making
			.matcher(code(file)).find()).toList());
	}

	@Test
	void importsAreFoundAtAll() {
		assertEquals(List.of("geometry"), OURS.matcher("import org.visavis.geometry.Box;").results().map(
			(final MatchResult r) -> r.group(1)).toList());
	}

	private static Stream<Path> sources() throws IOException {
		return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
	}

	private static String packageOf(final Path file) {
		return SOURCES.relativize(file.getParent()).toString();
	}

	private static String code(final Path file) {
		try {
			return Files.readString(file);
		}
		catch (final IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
