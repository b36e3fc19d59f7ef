package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.visavis.UserError;
import org.visavis.record.Finding;
import org.visavis.record.ImagesTable;
import org.visavis.record.Item;
import org.visavis.record.Manifest;
import org.visavis.record.SealedRecord;

/** Looks for the photographs of a record where they lay. */
final class RecordedInputs {

	private RecordedInputs() {}

	/** Each photograph that is missing, has changed or has been added, by its path in images.csv. */
	static List<Finding> check(final SealedRecord record) {
		final List<Item> items;
		try {
			items = items(record.manifest());
		}
		catch (final UserError | IOException e) {
			return List.of(new Finding(String.join(", ", record.manifest().inputs().values()), "photographs missing",
				"the photographs of images.csv", e.getMessage()));
		}
		final Map<String, Item> byPath = new HashMap<>();
		items.forEach(item -> byPath.put(key(item.id(), ImagesTable.path(item)), item));
		final List<Finding> findings = new ArrayList<>();
		final Set<Item> recorded = new HashSet<>();
		for (final Map<String, String> image : record.table("images.csv").named()) {
			final Optional<Item> item = Optional.ofNullable(byPath.get(key(image.get("image"), image.get("path"))));
			item.ifPresent(recorded::add);
			check(image.get("path"), image.get("sha256"), item.map(Originals::hash).orElse(""), findings);
		}
		byPath.values().stream().filter(item -> !recorded.contains(item)).sorted(Comparator.comparing(Item::path)).forEach(
			item -> findings.add(new Finding(item.path(), "photograph added", "", Originals.hash(item))));
		return findings;
	}

	private static void check(final String path, final String expected, final String found, final List<Finding> findings) {
		if (!found.equals(expected)) findings.add(new Finding(path, found.isEmpty() ? "photograph missing"
			: "photograph changed", expected, found));
	}

	/** A photograph keeps its path when others come or go, but not its number. */
	private static String key(final String id, final String path) {
		return id.charAt(0) + path;
	}

	private static List<Item> items(final Manifest manifest) throws IOException {
		if (manifest.inputs().containsKey("persons")) return Persons.read(Path.of(manifest.inputs().get("persons"))).items();
		final List<Item> items = new ArrayList<>();
		for (final String key : manifest.inputs().keySet())
			items.addAll(items(manifest, key));
		return items;
	}

	/** The files of one input as they are found now. */
	static List<Item> items(final Manifest manifest, final String key) throws IOException {
		return InputFiles.read(key, Path.of(manifest.inputs().get(key)), Boolean.parseBoolean(manifest.settings().get(
			"subfolders")), Procedure.idPrefix(key));
	}
}
