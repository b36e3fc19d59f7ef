package org.visavis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.visavis.chart.Chart;
import org.visavis.chart.Line;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.page.Block;
import org.visavis.page.Grid;
import org.visavis.page.Heading;
import org.visavis.page.Numerals;
import org.visavis.page.Paragraph;
import org.visavis.picture.Png;

/** All sets of pairs: for each aspect a table of all its sets, a DET plot of them together, and each by itself. */
record ResultsChapter(Validation validation, Matrix matrix) {

	private static final List<String> HEADER = List.of("Set", "Persons", "With mated pairs", "Mated pairs",
		"Non-mated pairs", "Pairs without LR", "Cllr", "Cllr-min", "Cllr-cal", "devPAV", "EER (%)", "Cllr within bounds");

	List<Block> blocks() {
		final List<Block> blocks = new ArrayList<>();
		for (final Aspect aspect : Aspect.values())
			if (!validation.sections(aspect).isEmpty()) add(blocks, aspect, validation.sections(aspect));
		return blocks;
	}

	private void add(final List<Block> blocks, final Aspect aspect, final List<Section> sections) {
		final AspectText text = AspectText.of(aspect);
		blocks.add(new Heading(2, text.title()));
		blocks.add(new Paragraph(text.about()));
		blocks.add(new Grid(text.title() + ", before bounds unless said otherwise", HEADER, sections.stream().map(this::row)
			.toList()));
		final List<Section> evaluated = sections.stream().filter(section -> section.evaluation().isPresent()).toList();
		if (evaluated.size() > 1) blocks.add(new Figures(IntStream.range(0, (evaluated.size() - 1) / Line.MOST + 1).mapToObj(
			part -> together(aspect, part, evaluated.subList(part * Line.MOST, Math.min(evaluated.size(), (part + 1) *
				Line.MOST)))).toList()));
		for (final Section section : sections)
			blocks.addAll(new SetChapter(validation, section, matrix).blocks());
	}

	private Figures.Figure together(final Aspect aspect, final int part, final List<Section> sections) {
		final List<String> names = sections.stream().map(this::named).toList();
		final Chart chart = Charts.det(AspectText.of(aspect).title().toLowerCase(Locale.ROOT), names, sections.stream().map(
			section -> section.evaluation().get()).toList());
		return new Figures.Figure(aspect.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-det" + (part == 0 ? "" : "-" +
			(part + 1)) + ".png", chart.title(), chart.title() + ": FNMR over FMR of " + String.join("; ", names) + ".", Png
				.bytes(chart.picture()));
	}

	private String named(final Section section) {
		return Sets.number(validation, section) + ", " + section.name();
	}

	private List<String> row(final Section section) {
		final Validation.Counts counts = section.counts();
		final List<String> row = new ArrayList<>(List.of(named(section), Numerals.count(counts.persons()), Numerals.count(
			counts.matedPersons()), Numerals.count(counts.matedPairs()), Numerals.count(counts.nonMatedPairs()), Numerals.count(
				counts.withoutLr())));
		row.addAll(section.evaluation().map(e -> List.of(Numerals.fixed(e.cllr()), Numerals.fixed(e.cllrMin()), Numerals.fixed(
			e.cllrCal()), Numerals.fixed(e.devPav()), Numerals.percent(e.eer()))).orElse(List.of("insufficient", "", "", "",
				"")));
		row.add(section.bounded().map(Evaluation::cllr).map(Numerals::fixed).orElse(""));
		return row;
	}
}
