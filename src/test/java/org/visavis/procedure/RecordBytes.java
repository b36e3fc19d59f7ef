package org.visavis.procedure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The content of a record for comparison with another's. */
public final class RecordBytes {

	private RecordBytes() {}

	/** Every byte of every file, by relative path. */
	public static Map<String, String> all(final Path record) throws IOException {
		final Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(record)) {
			for (final Path file : walk.filter(Files::isRegularFile).toList())
				files.put(record.relativize(file).toString().replace('\\', '/'), Files.readString(file, ISO_8859_1));
		}
		return files;
	}

	/** Copies a record to a folder that there is not yet. */
	public static Path copy(final Path record, final Path to) throws IOException {
		try (Stream<Path> walk = Files.walk(record)) {
			for (final Path path : walk.toList())
				Files.copy(path, to.resolve(record.relativize(path).toString()));
		}
		return to;
	}

	/** Writes files into a folder that is made. */
	static Path write(final Map<String, String> files, final Path folder) throws IOException {
		for (final Map.Entry<String, String> file : files.entrySet()) {
			final Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue(), ISO_8859_1);
		}
		return folder;
	}

	/** The same without what may differ between two runs: the time in manifest.json and the hash of that file. */
	public static Map<String, String> repeatable(final Path record) throws IOException {
		final Map<String, String> files = all(record);
		files.computeIfPresent("manifest.json", (name, text) -> text.replaceFirst("\"made\": \"[^\"]*\"", "\"made\": \"\""));
		files.computeIfPresent("SHA256SUMS", (name, text) -> text.replaceFirst("(?m)^.{64}(?=  manifest.json$)", ""));
		return files;
	}
}
