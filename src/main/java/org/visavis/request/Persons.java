package org.visavis.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.calibrate.PersonDisjointBounds;
import org.visavis.table.Item;

/**
 * Photographs of known persons: of a folder with one sub-folder a person, by the code points of their paths and with an
 * optional table persons.csv, or of a list with the columns path and person, as listed.
 *
 * @param columns what is told of persons, such as sex or age
 * @param files the list or the table, by {@value #LIST} or {@value #TABLE}; none where there is neither
 */
public record Persons(List<Portrait> portraits, List<String> columns, Map<String, Path> files) {

	public static final String LIST = "persons", TABLE = "persons.csv";

	private static final String PERSON = "person", PATH = "path", COLLECTION = "collection";

	/** Where the photograph of a row of a list lies. */
	private interface Places {

		Path of(UserTable list, UserTable.Row row, String path);
	}

	/** Reads a folder or a list. */
	public static Persons read(final Path input) throws IOException {
		final boolean isList = Files.isRegularFile(input) && input.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
		if (!isList && !Files.isDirectory(input)) throw new UserError("persons is " + input + (Files.exists(input) ? ""
			: ", which does not exist") +
			"; expected a folder with one sub-folder a person, or a list ending in .csv with the columns path and person.");
		final Persons persons = isList ? ofList(input.toString(), UserTable.read(input), Persons::listed) : ofFolder(input);
		final long count = persons.portraits.stream().map(Portrait::person).distinct().count();
		if (count < 2) throw new UserError("persons is " + input + ", which has photographs of " + count + (count == 1
			? " person" : " persons") + "; expected at least 2 persons.");
		if (count > PersonDisjointBounds.MOST_PERSONS) throw new UserError("persons is " + input + ", which has photographs of " +
			count + " persons; expected at most " + PersonDisjointBounds.MOST_PERSONS + ".");
		return persons;
	}

	/**
	 * Those of a record.
	 *
	 * @param input as its manifest has it: a path that may be another machine's
	 * @param items its photographs, where they lie now
	 * @param files its list or its table, by {@value #LIST} or {@value #TABLE}, where it lies now
	 */
	public static Persons recorded(final String input, final List<Item> items, final Map<String, Path> files) {
		for (final Item item : items)
			if (!files.containsKey(LIST) && item.path().indexOf('/') < 0) throw new UserError("images.csv has the path " + item
				.path() + "; expected one in the sub-folder of a person.");
		if (!files.containsKey(LIST)) return of(lastPart(input), items, Optional.ofNullable(files.get(TABLE)).map(
			UserTable::read));
		final Iterator<Item> next = items.iterator();
		return ofList(input, UserTable.read(files.get(LIST)), (list, row, path) -> {
			final Item item = next.hasNext() ? next.next() : new Item("", "", Path.of(""));
			if (item.path().equals(path)) return item.file();
			throw new UserError(list.file() + ", line " + row.number() + ": found " + path +
				"; expected the photographs of images.csv in their order.");
		});
	}

	/** The photographs. */
	public List<Item> items() {
		return portraits.stream().map(Portrait::item).toList();
	}

	/** Refuses a column that is not told. */
	void require(final String key, final List<String> told) {
		for (final String column : told)
			if (!columns.contains(column)) throw new UserError(key + " has '" + column + "'; expected " + (columns.isEmpty()
				? "nothing, since no table tells anything of the persons." : "some of the columns " + String.join(", ",
					columns) + "."));
	}

	private static Persons ofFolder(final Path folder) throws IOException {
		final Optional<UserTable> table = Files.exists(folder.resolve(TABLE)) ? Optional.of(UserTable.read(folder.resolve(
			TABLE))) : Optional.empty();
		final List<Item> files = InputFiles.read("persons", folder, true, "").stream().filter(file -> file.path().contains(
			"/")).toList();
		if (files.isEmpty()) throw new UserError("persons is " + folder +
			", which has no sub-folder with photographs; expected one for each person.");
		return of(folder.getFileName() + "", files, table);
	}

	/** Of files in one sub-folder a person. */
	private static Persons of(final String collection, final List<Item> files, final Optional<UserTable> table) {
		final Map<String, Map<String, String>> told = new LinkedHashMap<>();
		final List<String> columns = table.map(t -> readTable(t, told)).orElse(List.of());
		final List<Portrait> portraits = new ArrayList<>();
		for (final Item file : files) {
			final String person = file.path().substring(0, file.path().indexOf('/'));
			portraits.add(new Portrait(new Item("P" + (portraits.size() + 1), file.path(), file.file()), person, collection,
				told.getOrDefault(person, Map.of())));
		}
		final Set<String> shown = portraits.stream().map(Portrait::person).collect(Collectors.toSet());
		for (final String name : told.keySet())
			if (!shown.contains(name)) throw new UserError(table.orElseThrow().file() + " has the person " + name +
				", of whom there is no sub-folder with photographs; expected the sub-folders' names.");
		return new Persons(portraits, columns, table.map(t -> Map.of(TABLE, t.file())).orElse(Map.of()));
	}

	/** Fills in what is told of each person; gives the columns. */
	private static List<String> readTable(final UserTable table, final Map<String, Map<String, String>> told) {
		table.require(PERSON);
		for (final UserTable.Row row : table.rows())
			if (told.put(table.required(row, PERSON), row.cells()) != null) throw new UserError(table.file() + ", line " + row
				.number() + ": found " + row.get(PERSON) + " again, expected each person once.");
		return told(table, PERSON);
	}

	private static Persons ofList(final String input, final UserTable list, final Places places) {
		list.require(PATH);
		list.require(PERSON);
		final String whole = lastPart(input).replaceFirst("\\.[^.]*$", "");
		final List<Portrait> portraits = new ArrayList<>();
		for (final UserTable.Row row : list.rows()) {
			final String path = list.required(row, PATH);
			portraits.add(new Portrait(new Item("P" + (portraits.size() + 1), path, places.of(list, row, path)), list.required(
				row, PERSON), list.columns().contains(COLLECTION) ? list.required(row, COLLECTION) : whole, row.cells()));
		}
		return new Persons(portraits, told(list, PATH, PERSON, COLLECTION, Portrait.DOUBT), Map.of(LIST, list.file()));
	}

	private static String lastPart(final String path) {
		return path.replaceFirst("(?s).*[/\\\\]", "");
	}

	private static Path listed(final UserTable list, final UserTable.Row row, final String path) {
		try {
			final Path file = list.file().resolveSibling(path);
			if (Files.isRegularFile(file)) return file;
			throw new UserError(list.file() + ", line " + row.number() + ": found " + path +
				", which is no file; expected a photograph's path, relative to the list.");
		}
		catch (final InvalidPathException e) {
			throw new UserError(list.file() + ", line " + row.number() + ": found " + path + ", which is no path: " + e
				.getReason() + ".", e);
		}
	}

	private static List<String> told(final UserTable table, final String... without) {
		return table.columns().stream().filter(column -> !column.isEmpty() && !List.of(without)
			.contains(column)).toList();
	}
}
