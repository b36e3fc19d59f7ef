package org.visavis.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.examination.Checklist;
import org.visavis.examination.Observation;

/**
 * The components of a face that an examiner goes through, from top to bottom: the program's own list, or that of a
 * laboratory, a CSV file with the column {@code component} and, where wanted, {@code group} and {@code standard}.
 */
public record ComponentList(List<Component> components) {

	/** More than any list has that examiners work with. */
	private static final int MOST = 300;
	private static final String OWN = "components.csv";

	/**
	 * A component.
	 *
	 * @param standard the list and version it comes from; empty for the program's own
	 */
	public record Component(String name, String group, String standard) {}

	public ComponentList {
		components = List.copyOf(components);
	}

	/** The list of a file; the program's own where the path is blank. */
	public static ComponentList of(final String path) {
		return path.isBlank() ? own() : read(Procedure.path("components", path));
	}

	private static ComponentList own() {
		try (InputStream csv = ComponentList.class.getResourceAsStream(OWN)) {
			return new ComponentList(new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(
				line -> line.split(",")).map(cells -> new Component(cells[0], cells[1], "")).toList());
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static ComponentList read(final Path file) {
		final UserTable table = table("components", file);
		final List<Component> components = new ArrayList<>();
		if (table.rows().size() > MOST) throw new UserError(file + " has " + table.rows().size() +
			" components; expected at most " + MOST + ".");
		for (final UserTable.Row row : table.rows()) {
			final String name = table.required(row, "component");
			if (components.stream().anyMatch(c -> c.name.equals(name))) throw new UserError(file + ", line " + row.number() +
				": component '" + name + "' stands there twice; expected each once.");
			components.add(new Component(name, row.get("group"), row.get("standard")));
		}
		if (components.isEmpty()) throw new UserError(file + " has no component; expected at least one.");
		return new ComponentList(components);
	}

	/** Reads a checklist that an examiner filled in: each component once, with what was seen of it. */
	public Checklist filled(final Path file) {
		final UserTable table = table("checklist", file);
		List.of("a", "b", "finding", "note").forEach(table::require);
		final Map<String, Observation> filled = new HashMap<>();
		for (final UserTable.Row row : table.rows()) {
			final Component component = component(table.required(row, "component"), file + ", line " + row.number());
			final Observation seen = observation(component, row);
			seen.problem().ifPresent(problem -> {
				throw new UserError(file + ", line " + row.number() + ": " + problem + ".");
			});
			if (filled.put(component.name, seen) != null) throw new UserError(file + ", line " + row.number() +
				": component '" + component.name + "' stands there twice; expected each once.");
		}
		return checklist(filled, file);
	}

	private Checklist checklist(final Map<String, Observation> filled, final Path file) {
		for (final Component component : components)
			if (!filled.containsKey(component.name)) throw new UserError(file + " has no line for the component '" +
				component.name + "'; expected one for each, if only to say that it is not visible.");
		return new Checklist(components.stream().map(c -> filled.get(c.name)).toList());
	}

	private Component component(final String name, final String place) {
		return components.stream().filter(c -> c.name.equals(name)).findFirst().orElseThrow(() -> new UserError(place +
			": component is '" + name + "'; expected one of the list, such as '" + components.get(0).name + "'."));
	}

	private static Observation observation(final Component component, final UserTable.Row row) {
		return new Observation(component.name, component.group, component.standard, row.get("a"), row.get("b"), row.get(
			"finding"), row.get("note"));
	}

	private static UserTable table(final String key, final Path file) {
		if (!Files.isRegularFile(file)) throw new UserError(key + " is " + file + ", which is no file; expected a CSV file.");
		final UserTable table = UserTable.read(file);
		table.require("component");
		return table;
	}
}
