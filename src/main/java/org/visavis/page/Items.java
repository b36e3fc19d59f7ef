package org.visavis.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of sentences. */
public record Items(List<String> items) implements Block {

	@Override
	public Map<String, Object> html() {
		return Map.of("kind", "items", "items", items.stream().map(Markdown::clean).toList());
	}

	@Override
	public String markdown() {
		return items.stream().map(item -> "- " + Markdown.escaped(item)).collect(Collectors.joining("\n"));
	}
}
