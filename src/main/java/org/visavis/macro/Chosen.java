package org.visavis.macro;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.request.PhotographList;

/** Files and folders that a person chose for one input: as a text in its field, and as the list file that a macro names. */
final class Chosen {

	/** The keys whose value may be a list of photographs. */
	private static final Set<String> LISTS = Set.of("input", "questioned", "reference", "photographs");
	/** Where the record lies, or will lie. */
	private static final List<String> RECORDS = List.of("output", "record");
	/** Between several paths in a field; no file of Windows can have it in its name. */
	private static final String BETWEEN = " | ";

	private Chosen() {}

	/** Whether an input takes several. */
	static boolean isSeveral(final String key) {
		return LISTS.contains(key);
	}

	/** What stands in the field. */
	static String text(final List<File> files) {
		return files.stream().map(File::getPath).collect(Collectors.joining(BETWEEN));
	}

	/** What the field's text names; one, unless there are several. */
	static List<Path> paths(final String text) {
		if (new File(text).exists()) return List.of(Path.of(text));
		return Arrays.stream(text.split(" *\\| *")).filter(path -> !path.isBlank()).map(Path::of).toList();
	}

	/** The same texts, with a list file beside the record in the place of several paths. */
	static Map<String, String> listed(final Map<String, String> texts) {
		final Map<String, String> listed = new LinkedHashMap<>(texts);
		listed.replaceAll((key, text) -> isSeveral(key) && paths(text).size() > 1 ? PhotographList.write(beside(texts), key,
			paths(text), Boolean.parseBoolean(texts.get("subfolders"))).toString() : text);
		return listed;
	}

	/** The folder in which the record lies. */
	private static Path beside(final Map<String, String> texts) {
		final String key = RECORDS.stream().filter(texts::containsKey).findFirst().orElseThrow();
		if (texts.get(key).isBlank()) throw new UserError(key +
			" is missing; expected a folder, since the list of the photographs is written beside it.");
		return Path.of(texts.get(key)).toAbsolutePath().normalize().getParent();
	}
}
