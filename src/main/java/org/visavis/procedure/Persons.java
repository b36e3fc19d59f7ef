package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.record.Item;

/**
 * Photographs of known persons: of a folder with one sub-folder a person, by the code points of their paths and with an
 * optional table persons.csv, or of a list with the columns path and person, as listed.
 *
 * @param columns what is told of persons, such as sex or age
 */
record Persons(List<Portrait> portraits, List<String> columns) {

	private static final String PERSON = "person", PATH = "path", COLLECTION = "collection", TABLE = "persons.csv";

	/** Reads a folder or a list. */
	static Persons read(final Path input) throws IOException {
		final boolean isList = Files.isRegularFile(input) && input.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
		if (!isList && !Files.isDirectory(input)) throw new UserError("persons is " + input + (Files.exists(input) ? ""
			: ", which does not exist") +
			"; expected a folder with one sub-folder a person, or a list ending in .csv with the columns path and person.");
		final Persons persons = isList ? ofList(UserTable.read(input)) : ofFolder(input);
		final long count = persons.portraits.stream().map(Portrait::person).distinct().count();
		if (count < 2) throw new UserError("persons is " + input + ", which has photographs of " + count + (count == 1
			? " person" : " persons") + "; expected at least 2 persons.");
		return persons;
	}

	/** The photographs. */
	List<Item> items() {
		return portraits.stream().map(Portrait::item).toList();
	}

	/** Refuses a column that is not told. */
	void require(final List<String> same) {
		for (final String column : same)
			if (!columns.contains(column)) throw new UserError("same has '" + column + "'; expected " + (columns.isEmpty()
				? "nothing, since no table tells anything of the persons." : "some of the columns " + String.join(", ",
					columns) + "."));
	}

	private static Persons ofFolder(final Path folder) throws IOException {
		final Map<String, Map<String, String>> told = new LinkedHashMap<>();
		final List<String> columns = new ArrayList<>();
		if (Files.exists(folder.resolve(TABLE))) columns.addAll(readTable(UserTable.read(folder.resolve(TABLE)), told));
		final List<Portrait> portraits = new ArrayList<>();
		for (final Item file : InputFiles.read("persons", folder, true, "")) {
			final int slash = file.path().indexOf('/');
			if (slash < 0) continue;
			final String person = file.path().substring(0, slash);
			portraits.add(new Portrait(new Item("P" + (portraits.size() + 1), file.path(), file.file()), person, folder
				.getFileName() + "", told.getOrDefault(person, Map.of())));
		}
		if (portraits.isEmpty()) throw new UserError("persons is " + folder +
			", which has no sub-folder with photographs; expected one for each person.");
		final Set<String> shown = portraits.stream().map(Portrait::person).collect(Collectors.toSet());
		for (final String name : told.keySet())
			if (!shown.contains(name)) throw new UserError(folder.resolve(TABLE) + " has the person " + name +
				", of whom there is no sub-folder with photographs; expected the sub-folders' names.");
		return new Persons(portraits, columns);
	}

	/** Fills in what is told of each person; gives the columns. */
	private static List<String> readTable(final UserTable table, final Map<String, Map<String, String>> told) {
		table.require(PERSON);
		for (final UserTable.Row row : table.rows())
			if (told.put(table.required(row, PERSON), row.cells()) != null) throw new UserError(table.file() + ", line " + row
				.number() + ": found " + row.get(PERSON) + " again, expected each person once.");
		return told(table, PERSON);
	}

	private static Persons ofList(final UserTable list) {
		list.require(PATH);
		list.require(PERSON);
		final String whole = list.file().getFileName().toString().replaceFirst("\\.[^.]*$", "");
		final List<Portrait> portraits = new ArrayList<>();
		for (final UserTable.Row row : list.rows()) {
			final String path = list.required(row, PATH);
			portraits.add(new Portrait(new Item("P" + (portraits.size() + 1), path, listed(list, row, path)), list.required(
				row, PERSON), list.columns().contains(COLLECTION) ? list.required(row, COLLECTION) : whole, row.cells()));
		}
		return new Persons(portraits, told(list, PATH, PERSON, COLLECTION));
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
