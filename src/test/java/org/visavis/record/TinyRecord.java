package org.visavis.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A complete record of a few bytes: it has what a detection has, with a picture. */
public final class TinyRecord {

	private TinyRecord() {}

	/** Writes it into a folder. */
	public static Path write(final Path folder) throws IOException {
		writeUnsealed(folder);
		Sha256Sums.write(folder);
		return folder;
	}

	/** The same without SHA256SUMS. */
	public static void writeUnsealed(final Path folder) throws IOException {
		Files.createDirectories(folder.resolve("overlays"));
		Files.writeString(folder.resolve("manifest.json"), manifest("a"));
		for (final String file : List.of("faces.csv", "images.csv", "metadata.csv", "overlays/P1.png", "procedure.ijm"))
			Files.writeString(folder.resolve(file), "the content of " + file + "\n");
	}

	/** The manifest of a record of a procedure. */
	public static String manifest(final String procedure) {
		return manifest("Detect Faces in Files...", procedure, "2026-01-02T03:04:05Z");
	}

	/** A manifest that lacks nothing that is looked for when a record is opened. */
	public static String manifest(final String command, final String procedure, final String made) {
		return "{\"software\": {}, \"command\": \"" + command + "\", \"procedure_sha256\": \"" + procedure +
			"\", \"inputs\": {}, \"settings\": {}, \"files\": {}, \"calibration\": {}, \"made\": \"" + made + "\"}\n";
	}

	/** The content of every file by its path, Latin-1. */
	public static Map<String, String> bytes(final Path folder) throws IOException {
		final Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (final Path file : all.filter(Files::isRegularFile).toList())
				files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
		}
		return files;
	}
}
