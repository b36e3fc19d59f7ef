package org.visavis.validation;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.page.Block;
import org.visavis.page.Markdown;

/** Charts side by side. */
record Figures(List<Figure> figures) implements Block {

	/**
	 * One chart.
	 *
	 * @param file its name where it is kept beside the report; empty where it is only in the report
	 * @param title which chart it is, for those who do not see it
	 * @param caption what it shows, with its main numbers
	 */
	record Figure(String file, String title, String caption, byte[] png) {}

	@Override
	public Map<String, Object> html() {
		return Map.of("kind", "figures", "figures", figures.stream().map(figure -> Map.of("title", Markdown.clean(figure.title),
			"caption", Markdown.clean(figure.caption), "data", "data:image/png;base64," + Base64.getEncoder().encodeToString(
				figure.png))).toList());
	}

	@Override
	public String markdown() {
		return figures.stream().filter(figure -> !figure.file.isEmpty()).map(figure -> "![" + Markdown.escaped(figure.title) +
			"](charts/" + figure.file + ")\n\n" + Markdown.escaped(figure.caption)).collect(Collectors.joining("\n\n"));
	}
}
