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
import org.visavis.record.Item;
import org.visavis.record.Manifest;
import org.visavis.record.SealedRecord;
import org.visavis.record.Table;

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
		items.forEach(item -> byPath.put(key(item.id(), item.path()), item));
		final List<Finding> findings = new ArrayList<>();
		final Table images = record.table("images.csv");
		final List<String> ids = images.column("image"), paths = images.column("path"), hashes = images.column("sha256");
		final Set<Item> recorded = new HashSet<>();
		for (int i = 0; i < ids.size(); i++) {
			final Optional<Item> item = Optional.ofNullable(byPath.get(key(ids.get(i), paths.get(i))));
			item.ifPresent(recorded::add);
			check(paths.get(i), hashes.get(i), item.map(Originals::hash).orElse(""), findings);
		}
		byPath.values().stream().filter(item -> !recorded.contains(item)).sorted(Comparator.comparing(Item::path)).forEach(
			item -> findings.add(new Finding(item.path(), "photograph added", "", Originals.hash(item))));
		return findings;
	}

	private static void check(final String path, final String expected, final String found, final List<Finding> findings) {
		if (!found.equals(expected)) findings.add(new Finding(path, found.isEmpty() ? "photograph missing"
			: "photograph changed", expected, found));
	}

	/** A photograph keeps its path when others come or go, but not its number; a path may have a quote in images.csv. */
	private static String key(final String id, final String path) {
		return id.charAt(0) + (path.startsWith("'") ? path.substring(1) : path);
	}

	private static List<Item> items(final Manifest manifest) throws IOException {
		if (manifest.inputs().containsKey("persons")) return Persons.read(Path.of(manifest.inputs().get("persons"))).items();
		final boolean subfolders = Boolean.parseBoolean(manifest.settings().get("subfolders"));
		final List<Item> items = new ArrayList<>();
		for (final Map.Entry<String, String> input : manifest.inputs().entrySet())
			items.addAll(InputFiles.read(input.getKey(), Path.of(input.getValue()), subfolders, Procedure.idPrefix(input
				.getKey())));
		return items;
	}
}
