package org.visavis.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table.
 *
 * @param header of each column; the first column heads the rows
 */
public record Grid(String caption, List<String> header, List<List<String>> rows) implements Block {

	public Grid {
		for (final List<String> row : rows)
			if (row.size() != header.size()) throw new IllegalArgumentException("Cells: " + row + " under " + header);
	}

	@Override
	public Map<String, Object> html() {
		return Map.of("kind", "grid", "caption", Markdown.clean(caption), "header", header, "rows", rows.stream().map(
			row -> row.stream().map(Markdown::clean).toList()).toList());
	}

	@Override
	public String markdown() {
		return "**" + Markdown.escaped(caption) + "**\n\n" + line(header) + "\n" + "|---".repeat(header.size()) + "|\n" + rows
			.stream().map(Grid::line).collect(Collectors.joining("\n"));
	}

	private static String line(final List<String> cells) {
		return cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |"));
	}
}
