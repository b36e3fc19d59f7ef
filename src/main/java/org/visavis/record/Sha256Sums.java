package org.visavis.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;
import org.visavis.table.Finding;

/**
 * SHA256SUMS: the hash of every file of a record but itself, its signature, its time stamp and the journal, for
 * {@code sha256sum -c}; sorted by path, so that the same files have one text only.
 */
public final class Sha256Sums {

	public static final String NAME = "SHA256SUMS";
	/** What takes its place as soon as an addition is complete. */
	public static final String NEXT = NAME + ".next";

	private static final List<String> LEFT_OUT = Stream.concat(Stream.of(NAME, NEXT, RecordLock.NAME, Journal.NAME),
		SealFiles.ALL.stream()).toList();

	/** A path that leads nowhere but into the record: whoever sends a record may have written its tables. */
	private static final String PATH = "(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\p{Cntrl}\\\\:]+";

	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (" + PATH + ")");

	private Sha256Sums() {}

	/** Writes SHA256SUMS. */
	public static void write(final Path record) throws IOException {
		final SortedMap<String, String> sums = new TreeMap<>();
		for (final String file : files(record))
			sums.put(file, of(record.resolve(file)));
		write(record.resolve(NAME), sums);
	}

	/** Writes hashes by path. */
	public static void write(final Path file, final SortedMap<String, String> sums) throws IOException {
		WholeFile.write(file, part -> Files.writeString(part, text(sums)));
	}

	/** The hashes by path; of a malformed file those that can be read. */
	public static SortedMap<String, String> read(final Path file) throws IOException {
		final SortedMap<String, String> sums = new TreeMap<>();
		for (final String line : lines(file)) {
			final Matcher parts = LINE.matcher(line);
			if (parts.matches()) sums.putIfAbsent(parts.group(2), parts.group(1));
		}
		return sums;
	}

	/** Each line of a SHA256SUMS that is not one of its form, and whether the lines are out of order. */
	public static List<Finding> malformed(final Path file) throws IOException {
		final List<String> lines = lines(file);
		final List<Finding> findings = new ArrayList<>();
		if (lines.isEmpty()) findings.add(new Finding(NAME, "malformed", "the hash of every file", "an empty file"));
		for (int i = 0; i < lines.size(); i++)
			if (!LINE.matcher(lines.get(i)).matches()) findings.add(new Finding(NAME + ", line " + (i + 1), "malformed",
				"64 hexadecimal digits, two spaces and a path", lines.get(i)));
		if (findings.isEmpty() && !Arrays.equals(Files.readAllBytes(file), text(read(file)).getBytes(
			StandardCharsets.UTF_8))) findings.add(new Finding(NAME, "malformed",
				"each path once, sorted, every line ended by a line feed", "other lines"));
		return findings;
	}

	/** SHA-256 of a file, 64 lower-case hexadecimal digits. */
	public static String of(final Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return Sha256.of(bytes);
		}
	}

	/** Whether a text can be the path of a file in a record. */
	public static boolean isPath(final String file) {
		return file.matches(PATH);
	}

	/** The paths of the files that it lists, in its order. */
	public static List<String> files(final Path record) throws IOException {
		try (Stream<Path> files = Files.walk(record)) {
			return files.filter(Files::isRegularFile).map(f -> name(record, f)).filter(f -> !LEFT_OUT.contains(f)).sorted()
				.toList();
		}
	}

	/** The path of a file as it is listed. */
	public static String name(final Path record, final Path file) {
		final StringJoiner name = new StringJoiner("/");
		record.relativize(file).forEach(part -> name.add(part.toString()));
		return name.toString();
	}

	/** The lines of a text file, UTF-8, each of which a line feed ends; the last one may lack it. */
	public static List<String> lines(final Path file) throws IOException {
		final List<String> lines = List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1));
		return lines.get(lines.size() - 1).isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
	}

	/** The text of a file with these hashes by path. */
	public static String text(final Map<String, String> sums) {
		final StringBuilder text = new StringBuilder();
		sums.forEach((file, hash) -> text.append(hash).append("  ").append(file).append('\n'));
		return text.toString();
	}
}
