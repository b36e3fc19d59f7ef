package org.visavis.page;

import java.util.Map;

/**
 * A heading.
 *
 * @param level 1 for the report's title, up to 4
 */
public record Heading(int level, String text) implements Block {

	@Override
	public Map<String, Object> html() {
		return Map.of("kind", "heading", "level", level, "text", Markdown.clean(text));
	}

	@Override
	public String markdown() {
		return "#".repeat(level) + " " + Markdown.escaped(text);
	}
}
