package org.visavis.page;

import java.util.Map;

/** Some sentences. */
public record Paragraph(String text) implements Block {

	@Override
	public Map<String, Object> html() {
		return Map.of("kind", "paragraph", "text", Markdown.clean(text));
	}

	@Override
	public String markdown() {
		return Markdown.escaped(text);
	}
}
