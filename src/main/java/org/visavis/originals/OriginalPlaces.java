package org.visavis.originals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.record.Manifest;
import org.visavis.request.InputFiles;
import org.visavis.request.Persons;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.table.ImagesTable;
import org.visavis.table.Item;

/** The places where the files of a record lay when it was made. */
final class OriginalPlaces implements Whereabouts {

	private final Map<String, Item> items = new LinkedHashMap<>();
	private final Predicate<String> ofGalleries;

	/** @param ofGalleries whether photographs are known by whole paths, by their ids */
	private OriginalPlaces(final List<Item> items, final Predicate<String> ofGalleries) {
		this.ofGalleries = ofGalleries;
		items.forEach(item -> this.items.put(key(item.id(), ImagesTable.path(item)), item));
	}

	/** What the inputs of a record hold now; one that is gone is refused. */
	static OriginalPlaces of(final Manifest manifest) throws IOException {
		final List<Item> items = new ArrayList<>();
		for (final Map.Entry<String, String> input : manifest.inputs().entrySet())
			if (!input.getKey().equals(RecordKind.GALLERY)) items.addAll(items(manifest, input.getKey(), path(input.getValue())));
		final boolean searched = manifest.command().equals(RecordKind.SEARCH.command());
		return new OriginalPlaces(items, id -> manifest.inputs().containsKey(RecordKind.GALLERY) && (!searched || id.startsWith(Procedure
			.idPrefix(RecordKind.GALLERY))));
	}

	@Override
	public Optional<Path> photograph(final Map<String, String> image) {
		if (ofGalleries.test(image.get("image"))) return Optional.of(path(ImagesTable.plain(image.get("path"))));
		return Optional.ofNullable(items.get(key(image))).map(Item::file);
	}

	@Override
	public Optional<Path> file(final String path, final Manifest.ReadFile file) {
		return Optional.of(path(path)).filter(Files::isRegularFile);
	}

	@Override
	public List<Item> added(final List<Map<String, String>> images) {
		final Set<String> recorded = images.stream().map(OriginalPlaces::key).collect(Collectors.toSet());
		return items.entrySet().stream().filter(item -> !recorded.contains(item.getKey())).map(Map.Entry::getValue).sorted(
			Comparator.comparing(Item::path)).toList();
	}

	private static List<Item> items(final Manifest manifest, final String key, final Path input) throws IOException {
		return key.equals(Persons.LIST) ? Persons.read(input).items() : InputFiles.read(key, input, Boolean.parseBoolean(
			manifest.settings().get("subfolders")), Procedure.idPrefix(key));
	}

	/** A photograph keeps its path when others come or go, but not its number. */
	private static String key(final String id, final String path) {
		return id.charAt(0) + path;
	}

	private static String key(final Map<String, String> image) {
		return key(image.get("image"), image.get("path"));
	}

	private static Path path(final String written) {
		try {
			return Path.of(written);
		}
		catch (final InvalidPathException e) {
			throw new UserError(written + " is no path on this machine: " + e.getReason() + ".", e);
		}
	}
}
