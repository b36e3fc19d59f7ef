package org.visavis.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.image.Sha256;

/** SHA256SUMS: the hash of every file of a record but itself, its signature and the journal, for {@code sha256sum -c}. */
public final class Sha256Sums {

	static final String NAME = "SHA256SUMS";

	private static final List<String> LEFT_OUT = List.of(NAME, NAME + ".p7s", Journal.NAME);

	private Sha256Sums() {}

	/** Writes SHA256SUMS. */
	public static void write(final Path record) throws IOException {
		final StringBuilder text = new StringBuilder();
		for (final String file : files(record))
			text.append(of(record.resolve(file))).append("  ").append(file).append('\n');
		WholeFile.write(record.resolve(NAME), part -> Files.writeString(part, text));
	}

	/** SHA-256 of a file, 64 lower-case hexadecimal digits. */
	public static String of(final Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return Sha256.of(bytes);
		}
	}

	/** The paths of the files that it lists, in its order. */
	public static List<String> files(final Path record) throws IOException {
		try (Stream<Path> files = Files.walk(record)) {
			return files.filter(Files::isRegularFile).map(f -> record.relativize(f).toString().replace('\\', '/')).filter(
				f -> !LEFT_OUT.contains(f)).sorted().toList();
		}
	}
}
