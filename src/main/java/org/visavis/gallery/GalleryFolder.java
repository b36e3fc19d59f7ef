package org.visavis.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.file.WholeFile;

/** The folder of a gallery before there is one in it, and what of it is left over. */
final class GalleryFolder {

	static final String LOCK = "gallery.lock";
	/** The files beside gallery.json that a change writes. */
	private static final String TABLES = "(files|vanished|erased)-([0-9a-f]{16}\\.csv|new\\.part)";
	private static final String PARTS = "([0-9a-f]{1,4}|all)-.*-([0-9a-f]{16}\\.(csv|npy)|new\\.part)";

	private GalleryFolder() {}

	/** Refuses a folder that holds more than a program leaves that was killed before there was a gallery. */
	static void checkEmpty(final Path folder) throws IOException {
		if (!Files.exists(folder)) return;
		if (!Files.isDirectory(folder)) throw new UserError("gallery is " + folder + ", which is no folder; expected a folder for the gallery.");
		try (Stream<Path> content = Files.list(folder)) {
			if (content.allMatch(path -> List.of(LOCK, WholeFile.part(Path.of(GalleryManifest.NAME)).toString()).contains(path.getFileName()
				.toString()) || path.getFileName().toString().matches(TABLES))) return;
		}
		throw new UserError("gallery is " + folder + ", which holds other files; expected a gallery, or a new or empty folder.");
	}

	/** Makes a gallery without a photograph. */
	static void begin(final Path folder, final GalleryManifest kind) throws IOException {
		final FilesUpdate files = new FilesUpdate("");
		final GalleryManifest empty;
		try (FileJoin nothing = new FileJoin(List.of(), List.<FileRow>of().iterator())) {
			empty = kind.with(files.write(folder, nothing), files.writeVanished(folder, List.of()), Erased.nothing().write(folder), List.of(), kind
				.keepUntil());
		}
		ManifestFile.write(folder, empty);
	}

	/** Removes what gallery.json does not name and this program made: half of a killed change, or what the last one replaced. */
	static void removeUnnamed(final Path folder, final GalleryManifest manifest) throws IOException {
		final Set<Path> named = new HashSet<>();
		manifest.stored().forEach(file -> named.add(folder.resolve(file.file())));
		new Segments(folder, manifest.method().recognisers()).removeNew();
		remove(folder, named, TABLES + "|(gallery\\.json|history\\.jsonl)\\.part");
		remove(folder.resolve("parts"), named, PARTS);
	}

	private static void remove(final Path in, final Set<Path> named, final String names) throws IOException {
		if (!Files.isDirectory(in)) return;
		final List<Path> unnamed;
		try (Stream<Path> files = Files.list(in)) {
			unnamed = files.filter(file -> !named.contains(file) && file.getFileName().toString().matches(names)).toList();
		}
		for (final Path file : unnamed)
			Files.delete(file);
	}
}
