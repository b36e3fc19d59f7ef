package org.visavis.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.file.Bytes;
import org.visavis.header.Format;
import org.visavis.record.Sha256Sums;

/**
 * Files and folders as a person gives them, sorted into what can be looked through and what cannot.
 *
 * @param photographs the paths of files that begin as pictures do which this program reads, in the order given and within
 *          folders in that of their names
 * @param remarks why a file is none of them, by its path: no picture that is read here, or a copy of another
 * @param systemFiles in folders, that a computer leaves beside pictures, and hidden files: never listed
 */
public record FoundFiles(List<String> photographs, Map<String, String> remarks, List<String> systemFiles) {

	private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db", ".ds_store");

	/** Bytes. */
	private static final int LARGEST = 1 << 26;

	public FoundFiles {
		photographs = List.copyOf(photographs);
		systemFiles = List.copyOf(systemFiles);
	}

	/** Looks at files, and at all files in folders and their sub-folders. */
	public static FoundFiles in(final List<String> paths) {
		final List<String> photographs = new ArrayList<>(), system = new ArrayList<>();
		final Map<String, String> remarks = new LinkedHashMap<>(), hashes = new HashMap<>();
		for (final String given : paths)
			for (final Path file : files(Path.of(given).toAbsolutePath().normalize()))
				if (isOfSystem(file) && !file.equals(Path.of(given).toAbsolutePath().normalize())) system.add(file.toString());
				else if (!photographs.contains(file.toString()) && !remarks.containsKey(file.toString())) {
					final String remark = remark(file, hashes);
					if (remark.isEmpty()) photographs.add(file.toString());
					else remarks.put(file.toString(), remark);
				}
		return new FoundFiles(photographs, remarks, system);
	}

	/** All that may stand in a list, those too of which there is a remark. */
	public List<String> all() {
		return Stream.concat(photographs.stream(), remarks.keySet().stream()).sorted().toList();
	}

	private static List<Path> files(final Path path) {
		if (!Files.exists(path)) throw new UserError(path + " does not exist; expected a file or a folder.");
		if (!Files.isDirectory(path)) return List.of(path);
		try (Stream<Path> walk = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
			return walk.filter(file -> !Files.isDirectory(file)).sorted().toList();
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError(path + " cannot be read: " + e.getMessage() + "; expected a folder with all its content readable.", e);
		}
	}

	private static boolean isOfSystem(final Path file) {
		final String name = file.getFileName().toString();
		return name.startsWith(".") || SYSTEM.contains(name.toLowerCase(Locale.ROOT));
	}

	private static String remark(final Path file, final Map<String, String> hashes) {
		try {
			final Format format = Format.of(new Bytes(start(file)));
			if (!format.isRead()) return format.name().isEmpty() ? "is no picture that is known here" : "is " + format.name() +
				", which is not read here";
			final String before = hashes.putIfAbsent(Sha256Sums.of(file), file.getFileName().toString());
			return before == null ? "" : "has the same bytes as " + before;
		}
		catch (final IOException e) {
			return "cannot be read: " + e.getMessage();
		}
	}

	/** The whole file but of one that is larger than pictures are. */
	private static byte[] start(final Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(LARGEST);
		}
	}
}
