package org.visavis.request;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.file.CodePoints;
import org.visavis.table.Item;

/** The files that an input names: an image file, a folder, or a list file ending in ".txt". */
public final class InputFiles {

	/** The order of the files of a folder. */
	public static final Comparator<Item> IN_FOLDER = Comparator.comparing(Item::path, CodePoints.ORDER);
	private static final FileLimits LIST = new FileLimits(1 << 26, 1_000_000, 10_000);

	private InputFiles() {}

	/**
	 * The files in order: of a folder by the code points of their relative paths, hidden ones skipped and links followed;
	 * of a list as listed.
	 *
	 * @param key the macro key, for sentences
	 * @param idPrefix of the items' ids
	 */
	public static List<Item> read(final String key, final Path input, final boolean subfolders, final String idPrefix)
		throws IOException
	{
		final List<Named> files = Files.isDirectory(input) ? ofFolder(input, subfolders) : isList(input) ? ofList(input)
			: Files.exists(input) ? List.of(new Named(input.getFileName().toString(), input)) : List.of();
		if (files.isEmpty()) throw new UserError(key + " is " + input + (Files.exists(input)
			? ", which holds no files; expected at least one photograph."
			: ", which does not exist; expected an image file, a folder or a list ending in .txt."));
		return IntStream.range(0, files.size()).mapToObj(i -> new Item(idPrefix + (i + 1), files.get(i).path, files.get(
			i).file)).toList();
	}

	/**
	 * The same, all of which are there.
	 *
	 * @throws UserError if a list names a file that is not
	 */
	static List<Item> existing(final String key, final Path input, final boolean subfolders, final String idPrefix) throws IOException {
		final List<Item> items = read(key, input, subfolders, idPrefix);
		if (isList(input)) items.stream().filter(item -> Files.notExists(item.file())).findFirst().ifPresent(item -> {
			throw new UserError(key + " is " + input + ", which names '" + item.path() + "', and that does not exist; expected a list of files, a path a line.");
		});
		return items;
	}

	private record Named(String path, Path file) {}

	private static List<Named> ofFolder(final Path folder, final boolean subfolders) {
		try (Stream<Path> walk = Files.walk(folder, subfolders ? Integer.MAX_VALUE : 1, FileVisitOption.FOLLOW_LINKS)) {
			return walk.filter(f -> !Files.isDirectory(f) && !isHidden(folder.relativize(f))).map(f -> new Named(folder
				.relativize(f).toString().replace(File.separatorChar, '/'), f)).sorted(Comparator.comparing(Named::path, CodePoints.ORDER))
				.toList();
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError(folder + " cannot be read: " + e.getMessage() +
				"; expected a folder with all its content readable.", e);
		}
	}

	private static boolean isHidden(final Path relative) {
		for (final Path name : relative)
			if (name.toString().startsWith(".")) return true;
		return false;
	}

	private static boolean isList(final Path input) {
		return Files.isRegularFile(input) && input.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
	}

	/** Whether a path is that of a list, of photographs or of persons, as far as its name says. */
	public static boolean isListed(final String input) {
		return input.toLowerCase(Locale.ROOT).matches("(?s).*\\.(txt|csv)");
	}

	private static List<Named> ofList(final Path list) throws IOException {
		try {
			return LIST.text(list).lines().map(line -> line.replace("\uFEFF", "").strip()).filter(line -> !line.isEmpty()).map(line -> new Named(line, list
				.resolveSibling(line))).toList();
		}
		catch (final CharacterCodingException e) {
			throw new UserError(list + " is no list of paths in UTF-8: " + e.getMessage() + ".", e);
		}
		catch (final InvalidPathException e) {
			throw new UserError(list + " is no list of paths in UTF-8: '" + e.getInput() + "' is none, " + e.getReason() +
				".", e);
		}
	}
}
