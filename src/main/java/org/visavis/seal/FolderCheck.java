package org.visavis.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.record.SealFiles;
import org.visavis.record.Sha256Sums;
import org.visavis.table.Finding;

/** Compares what is in a record's folder with SHA256SUMS. */
public final class FolderCheck {

	/** What a file is found to be that SHA256SUMS does not list. */
	public static final String ADDED = "added";

	private static final List<String> OWN = Stream.concat(Stream.of(Sha256Sums.NAME), SealFiles.ALL.stream()).toList();

	private final Path record;
	private final SortedMap<String, String> expected;
	private final SortedMap<String, String> found = new TreeMap<>();
	private final List<Finding> findings = new ArrayList<>();

	private FolderCheck(final Path record) throws IOException {
		this.record = record;
		expected = Sha256Sums.read(record.resolve(Sha256Sums.NAME));
	}

	/** Names each file that was added, is missing, has changed, has another name or another's content, by path. */
	public static List<Finding> of(final Path record) throws IOException {
		final FolderCheck check = new FolderCheck(record);
		check.walk();
		check.compare();
		return check.findings;
	}

	/** Everything that is there, links not followed; a folder counts only where no listed file is in it. */
	private void walk() throws IOException {
		final Set<String> folders = new HashSet<>();
		for (final String file : expected.keySet())
			for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
				folders.add(file.substring(0, end));
		try (Stream<Path> all = Files.walk(record)) {
			found.putAll(all.skip(1).filter(path -> !isOwn(path) && !(isFolder(path) && folders.contains(name(
				path)))).toList().parallelStream().collect(Collectors.toMap(this::name, FolderCheck::content,
					(one, other) -> "several files whose names look alike")));
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** Whether it is one of the files that SHA256SUMS cannot list; a link or a folder in its place is not. */
	private boolean isOwn(final Path path) {
		return OWN.contains(name(path)) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
	}

	private String name(final Path path) {
		return Sha256Sums.name(record, path);
	}

	private static boolean isFolder(final Path path) {
		return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
	}

	/** The SHA-256 of a file, or what else there is. */
	private static String content(final Path path) {
		if (isFolder(path)) return "a folder";
		if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) return "a link";
		try {
			return Sha256Sums.of(path);
		}
		catch (final IOException e) {
			return "unreadable";
		}
	}

	private void compare() {
		final Set<String> renamed = new HashSet<>();
		expected.forEach((file, hash) -> {
			if (!found.containsKey(file)) findings.add(missing(file, hash, renamed));
			else if (!found.get(file).equals(hash)) findings.add(changed(file, hash));
		});
		found.forEach((file, content) -> {
			if (!expected.containsKey(file) && !renamed.contains(file)) findings.add(new Finding(file, ADDED, "", content));
		});
	}

	private Finding missing(final String file, final String hash, final Set<String> renamed) {
		final Optional<String> other = found.entrySet().stream().filter(f -> f.getValue().equals(hash) && !expected
			.containsKey(f.getKey()) && !renamed.contains(f.getKey())).map(Map.Entry::getKey).findFirst();
		other.ifPresent(renamed::add);
		return other.map(name -> new Finding(file, "renamed", file, name)).orElseGet(() -> new Finding(file, "missing", hash,
			""));
	}

	/** A file that has another's content was changed by exchanging it, if that other one has changed too. */
	private Finding changed(final String file, final String hash) {
		final String content = found.get(file);
		return expected.entrySet().stream().filter(other -> other.getValue().equals(content)).map(Map.Entry::getKey).findFirst()
			.map(other -> new Finding(file, expected.get(other).equals(found.get(other)) ? "changed" : "swapped", hash,
				"the content of " + other)).orElseGet(() -> new Finding(file, "changed", hash, content));
	}
}
