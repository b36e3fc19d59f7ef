package org.visavis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.chart.Chart;
import org.visavis.chart.Line;
import org.visavis.evaluate.Validation.Ranks;
import org.visavis.page.Block;
import org.visavis.page.Grid;
import org.visavis.page.Heading;
import org.visavis.page.Numerals;
import org.visavis.page.Paragraph;
import org.visavis.picture.Png;

/** How often 1:N searches find the person sought. */
record SearchesChapter(List<Ranks> searches) {

	private static final String ABOUT = """
		Each original face of a person with several against all others of its collection, in the order of the score. In \
		casework the person sought need not be in the gallery: then the list has chance candidates only.""";

	List<Block> blocks() {
		final List<Block> blocks = new ArrayList<>(List.of(new Heading(2, "Searches (1:N)")));
		if (searches.isEmpty()) {
			blocks.add(new Paragraph("insufficient: no collection has a person with several photographs."));
			return blocks;
		}
		blocks.add(new Paragraph(ABOUT));
		blocks.add(new Grid("Hits at rank 1", RateCells.row(List.of("Collection", "Persons in it"), RateCells.header("Hits",
			"Of searches")), searches.stream().map(ranks -> RateCells.row(List.of(named(ranks), Numerals.count(ranks
				.persons())), RateCells.of(ranks.curve().rankOne()))).toList()));
		blocks.add(new Figures(IntStream.range(0, (searches.size() - 1) / Line.MOST + 1).mapToObj(this::figure).toList()));
		return blocks;
	}

	private Figures.Figure figure(final int part) {
		final List<Ranks> shown = searches.subList(part * Line.MOST, Math.min(searches.size(), (part + 1) * Line.MOST));
		final List<String> names = shown.stream().map(this::named).toList();
		final Chart chart = Charts.hits(names, shown.stream().map(ranks -> ranks.curve().hits()).toList());
		return new Figures.Figure("hits" + (part == 0 ? "" : "-" + (part + 1)) + ".png", chart.title(), chart.title() +
			": share of the searches with the person sought at rank k or before, over k, in " + String.join("; ", names) + ".",
			Png.bytes(chart.picture()));
	}

	private String named(final Ranks ranks) {
		return "collection " + (searches.indexOf(ranks) + 1) + (ranks.collection().isEmpty() ? "" : ", " + ranks.collection());
	}
}
