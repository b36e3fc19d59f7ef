package org.visavis.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.evaluate.Validation;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.page.Block;
import org.visavis.page.HtmlTemplate;
import org.visavis.page.Markdown;

/** What a calibration's validation found, for people: the same in HTML and in Markdown. */
public final class ValidationReport {

	private ValidationReport() {}

	/**
	 * Writes validation.html, one file with all its charts in it, so that it can be mailed as one; validation.md with the
	 * same tables; and the charts that the latter shows, in charts/.
	 *
	 * @param record the record's folder
	 */
	public static void write(final Path record, final Validation validation, final Criteria criteria) throws IOException {
		final Matrix matrix = new Matrix(validation, criteria);
		final List<Block> blocks = Stream.of(new SummaryChapter(validation, matrix).blocks(), new DataChapter(validation)
			.blocks(), new ValidityChapter(validation).blocks(), new StrataChapter(validation.calibration()).blocks(),
			new ResultsChapter(validation, matrix).blocks(), new SearchesChapter(validation.ranks()).blocks(), new AlikeChapter(
				validation.alike()).blocks(), new TablesChapter(validation).blocks(), GuideChapter.blocks()).flatMap(List::stream).toList();
		HtmlTemplate.write("validation.ftlh", Map.of("title", "Visavis: validation of the calibration " + Markdown.clean(
			validation.calibration().name()), "blocks", blocks.stream().map(Block::html).toList()), record.resolve(
				"validation.html"));
		writeFile(record.resolve("validation.md"), (blocks.stream().map(Block::markdown).filter(text -> !text.isEmpty())
			.collect(Collectors.joining("\n\n")) + "\n").getBytes(StandardCharsets.UTF_8));
		writeCharts(record.resolve("charts"), blocks);
	}

	/**
	 * How many lines of the validation matrix passed their criterion, and which did not or had too little data to tell; each of
	 * these as its metric, its data, its result and its criterion.
	 */
	public static Map<String, Object> verdicts(final Validation validation, final Criteria criteria) {
		final List<Judgement> all = new Matrix(validation, criteria).judgements();
		final Map<String, Object> verdicts = new LinkedHashMap<>();
		verdicts.put("passed", all.stream().filter(line -> line.decision() == Decision.PASSED).count());
		verdicts.put("not_passed", said(all, Decision.NOT_PASSED));
		verdicts.put("insufficient", said(all, Decision.INSUFFICIENT));
		return verdicts;
	}

	private static List<String> said(final List<Judgement> all, final Decision decision) {
		return all.stream().filter(line -> line.decision() == decision).map(Judgement::said).toList();
	}

	private static void writeCharts(final Path charts, final List<Block> blocks) throws IOException {
		for (final Block block : blocks)
			if (block instanceof final Figures figures) for (final Figures.Figure figure : figures.figures())
				if (!figure.file().isEmpty()) writeFile(OwnerOnly.folders(charts).resolve(figure.file()), figure.png());
	}

	private static void writeFile(final Path file, final byte[] bytes) throws IOException {
		WholeFile.write(file, part -> Files.write(part, bytes));
	}
}
