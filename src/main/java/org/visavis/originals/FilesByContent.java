package org.visavis.originals;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.visavis.record.Manifest;
import org.visavis.request.InputFiles;
import org.visavis.table.Item;

/** Files somewhere in a folder, its sub-folders, or in what a list names, found by length and SHA-256. */
final class FilesByContent implements Whereabouts {

	private final Map<Long, List<Path>> byLength = new HashMap<>();
	private final Map<Path, String> hashes = new ConcurrentHashMap<>();

	private FilesByContent() {}

	/** The files of a folder or of a list, whose lines may name folders too; what cannot be read is passed over. */
	static FilesByContent in(final Path place) throws IOException {
		final FilesByContent files = new FilesByContent();
		for (final Path each : Files.isDirectory(place) ? List.of(place) : InputFiles.read("photographs", place, false, "")
			.stream().map(Item::file).toList())
			Files.walkFileTree(each, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files.new Walk());
		return files;
	}

	@Override
	public Optional<Path> photograph(final Map<String, String> image) {
		final String bytes = image.get("bytes");
		return bytes.matches("\\d{1,18}") ? find(image.get("sha256"), Long.parseLong(bytes)) : Optional.empty();
	}

	@Override
	public Optional<Path> file(final String path, final Manifest.ReadFile file) {
		return find(file.sha256(), file.bytes());
	}

	@Override
	public List<Item> added(final List<Map<String, String>> images) {
		return List.of();
	}

	private Optional<Path> find(final String sha256, final long bytes) {
		return sha256.isEmpty() ? Optional.empty() : byLength.getOrDefault(bytes, List.of()).stream().filter(file -> hash(file).equals(sha256)).findFirst();
	}

	private String hash(final Path file) {
		return hashes.computeIfAbsent(file, Originals::hash);
	}

	/** Takes every file and goes on where one cannot be read. */
	private final class Walk extends SimpleFileVisitor<Path> {

		@Override
		public FileVisitResult visitFile(final Path file, final BasicFileAttributes about) {
			if (about.isRegularFile()) byLength.computeIfAbsent(about.size(), size -> new ArrayList<>()).add(file);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(final Path file, final IOException e) {
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(final Path folder, final IOException e) {
			return FileVisitResult.CONTINUE;
		}
	}
}
