package org.visavis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.answer.Answers;
import org.visavis.file.WholeFile;
import org.visavis.page.HtmlTemplate;
import org.visavis.page.PdfFonts;
import org.visavis.page.PdfPage;
import org.visavis.record.CaseFile;
import org.visavis.seal.SealedRecord;

/** The report on a record, its annex, its disclosure sheet and its certificate, from the record alone. */
public final class CaseReport implements Report {

	/** What the sixteen groups of a report are called, in their order. */
	public static final List<String> GROUPS = List.of("Request, authority and examiner", "Items", "Software and models",
		"Processing, step by step", "How each face was found", "Quality and suitability", "Propositions and population",
		"Scores and likelihood ratios", "Error rates", "Search and candidates", "Morphological comparison",
		"Demonstrative exhibits", "Limitations", "Verification and review", "Conclusion", "Manifest and verification");

	private static final List<String> PAGES = List.of("report", "annex", "disclosure", "certificate");

	private final Presentation presentation;
	private final Map<String, Object> values;
	private final PicturesShown pictures;
	private final Map<String, String> texts;
	private final Map<String, Object> html;
	private final PdfFonts fonts;
	private final Instant made;

	/**
	 * How it is presented.
	 *
	 * @param pictures whether it has any
	 * @param discreet whether they are shown only when asked for, and not in the PDF
	 */
	public record Presentation(boolean pictures, boolean discreet) {}

	/**
	 * Reads what the report says; nothing is written yet.
	 *
	 * @param who writes it; empty if not stated
	 * @param software name and version of the program that writes it
	 * @param made when it is written
	 * @param font what {@link #font} of the report is that is made again; empty for a new one
	 */
	public CaseReport(final SealedRecord record, final CaseFile facts, final Presentation presentation, final String who,
		final String software, final Instant made, final Optional<String> font) throws IOException
	{
		this.presentation = presentation;
		this.made = made;
		final FirstPage answer = new FirstPage(Answers.of(record));
		final List<Map<String, String>> exhibits = new ReportExhibits(record).shown(answer.pairs());
		pictures = new PicturesShown(record, answer, exhibits);
		values = ReportValues.of(record, facts, answer);
		values.put("exhibitsShown", exhibits);
		values.putAll(Map.of("headings", GROUPS, "who", who, "software", software, "made", made.toString(), "processing",
			ReportPictures.PROCESSING, "cutting", FacePictures.PROCESSING, "pictures", presentation.pictures, "pdf", false,
			"lacksLetters", false, "font", ""));
		html = with(presentation.pictures, presentation.discreet);
		final Map<String, String> first = texts(html);
		fonts = new PdfFonts(String.join("", first.values()));
		values.put("lacksLetters", fonts.lacksLetters());
		values.put("font", font.orElse(fonts.otherFont()));
		html.putAll(values);
		texts = fonts.lacksLetters() ? texts(html) : first;
	}

	@Override
	public String font() {
		return fonts.otherFont();
	}

	@Override
	public Map<String, WholeFile.Filler> files() throws IOException {
		final Map<String, WholeFile.Filler> files = new LinkedHashMap<>();
		final Map<String, Object> pdf = presentation.discreet ? with(false, false) : new HashMap<>(html);
		pdf.put("pdf", true);
		for (final String page : PAGES)
			files.put(page + ".pdf", file -> PdfPage.write(HtmlTemplate.text(page + ".ftlh", pdf, fonts::has), fonts, made,
				file));
		for (final String page : PAGES)
			files.put(page + ".html", file -> Files.writeString(file, texts.get(page)));
		return files;
	}

	private static Map<String, String> texts(final Map<String, Object> values) throws IOException {
		final Map<String, String> texts = new LinkedHashMap<>();
		for (final String page : PAGES)
			texts.put(page, HtmlTemplate.text(page + ".ftlh", values, sign -> true));
		return texts;
	}

	/** Lets go of the fonts. */
	@Override
	public void close() throws IOException {
		fonts.close();
	}

	private Map<String, Object> with(final boolean wanted, final boolean discreet) throws IOException {
		final Map<String, Object> all = new HashMap<>(values);
		all.putAll(pictures.all(wanted));
		all.put("discreet", discreet);
		return all;
	}
}
