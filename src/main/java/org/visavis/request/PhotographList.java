package org.visavis.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.file.NumberedName;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.table.Item;

/** Photographs that a person chose one by one, as a list file that a macro can name. */
public final class PhotographList {

	private PhotographList() {}

	/**
	 * Writes KEY.txt into a folder, or KEY-2.txt and so on where that is there with other lines. Files in the folder stand
	 * there relative to it, so that both can be moved together.
	 *
	 * @param folder made if it is not there
	 * @param key the macro key that the list is for
	 * @param chosen files, and folders whose files are listed in their order
	 * @param subfolders whether the sub-folders of these are read too
	 */
	public static Path write(final Path folder, final String key, final List<Path> chosen, final boolean subfolders) {
		try {
			final List<Path> files = new ArrayList<>();
			for (final Path path : chosen)
				if (Files.isDirectory(path)) InputFiles.read(key, path, subfolders, "").stream().map(Item::file).forEach(files::add);
				else files.add(path);
			return write(OwnerOnly.folders(folder), key, files.stream().map(file -> line(folder, file)).collect(Collectors
				.joining("\n", "", "\n")));
		}
		catch (final IOException e) {
			throw new UserError("The list of " + key + " cannot be written into " + folder + ": " + e.getMessage() + ".", e);
		}
	}

	private static Path write(final Path folder, final String key, final String lines) throws IOException {
		for (int number = 1;; number++) {
			final Path list = folder.resolve(NumberedName.of(key, number, ".txt"));
			if (Files.exists(list) && !isSame(list, lines)) continue;
			if (!Files.exists(list)) WholeFile.write(list, part -> Files.writeString(part, lines));
			return list;
		}
	}

	private static boolean isSame(final Path list, final String lines) throws IOException {
		final byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
		return Files.isRegularFile(list) && Files.size(list) == bytes.length && Arrays.equals(bytes, Files.readAllBytes(list));
	}

	private static String line(final Path folder, final Path file) {
		final Path absolute = file.toAbsolutePath().normalize(), from = folder.toAbsolutePath().normalize();
		return (absolute.startsWith(from) ? from.relativize(absolute) : absolute).toString();
	}
}
