package org.visavis.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.visavis.file.WholeFile;
import org.visavis.page.HtmlTemplate;
import org.visavis.page.PdfFonts;
import org.visavis.page.PdfPage;
import org.visavis.record.CaseFile;
import org.visavis.seal.SealedRecord;

/** The report on a record, its disclosure sheet and its certificate, from the record alone. */
public final class CaseReport implements Closeable {

	/** What the sixteen groups of a report are called, in their order. */
	public static final List<String> GROUPS = List.of("Request, authority and examiner", "Items", "Software and models",
		"Processing, step by step", "How each face was found", "Quality and suitability", "Propositions and population",
		"Scores and likelihood ratios", "Error rates", "Search and candidates", "Morphological comparison",
		"Demonstrative exhibits", "Limitations", "Verification and review", "Conclusion", "Manifest and verification");

	private static final List<String> PAGES = List.of("report", "disclosure", "certificate");
	/** So many photographs with their faces marked, and so many exhibits, have room in a report. */
	private static final int MOST_PICTURES = 12;

	private final SealedRecord record;
	private final Presentation presentation;
	private final Map<String, Object> values;
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
	 */
	public CaseReport(final SealedRecord record, final CaseFile facts, final Presentation presentation, final String who,
		final String software, final Instant made) throws IOException
	{
		this.record = record;
		this.presentation = presentation;
		values = ReportValues.of(record, facts);
		fonts = new PdfFonts();
		values.putAll(Map.of("headings", GROUPS, "who", who, "software", software, "made", made.toString(), "processing",
			ReportPictures.PROCESSING, "pictures", presentation.pictures));
		this.made = made;
	}

	/** What fills each of its files, by name. The HTML is made while the PDFs are. */
	public Map<String, WholeFile.Filler> files() throws IOException {
		final Map<String, WholeFile.Filler> files = new LinkedHashMap<>();
		final Map<String, Object> html = with(presentation.pictures, presentation.discreet);
		final Map<String, Object> pdf = presentation.discreet ? with(false, false) : html;
		final CompletableFuture<Map<String, String>> texts = CompletableFuture.supplyAsync(() -> texts(html));
		for (final String page : PAGES)
			files.put(page + ".pdf", file -> PdfPage.write(HtmlTemplate.text(page + ".ftlh", pdf, fonts::has), fonts, made,
				file));
		for (final String page : PAGES)
			files.put(page + ".html", file -> Files.writeString(file, texts.join().get(page)));
		return files;
	}

	private static Map<String, String> texts(final Map<String, Object> values) {
		final Map<String, String> texts = new HashMap<>();
		try {
			for (final String page : PAGES)
				texts.put(page, HtmlTemplate.text(page + ".ftlh", values, sign -> true));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		return texts;
	}

	/** Lets go of the fonts. */
	@Override
	public void close() throws IOException {
		fonts.close();
	}

	private Map<String, Object> with(final boolean pictures, final boolean discreet) throws IOException {
		final Map<String, Object> all = new HashMap<>(values);
		all.put("discreet", discreet);
		all.put("overlays", pictures ? overlays() : List.of());
		all.put("exhibitPictures", pictures ? exhibits() : Map.of());
		return all;
	}

	private List<Map<String, String>> overlays() throws IOException {
		final List<Map<String, String>> overlays = new ArrayList<>();
		for (final Map<String, String> image : rows("images")) {
			final String file = "overlays/" + image.get("image") + ".png";
			if (overlays.size() < MOST_PICTURES && record.has(file)) overlays.add(Map.of("image", image.get("image"), "file", file,
				"data", ReportPictures.data(record.path().resolve(file))));
		}
		return overlays;
	}

	private Map<String, String> exhibits() throws IOException {
		final Map<String, String> exhibits = new LinkedHashMap<>();
		for (final Map<String, String> exhibit : rows("exhibits")) {
			final String file = exhibit.get("file");
			if (exhibits.size() < MOST_PICTURES && file.endsWith(".png") && record.has(file)) exhibits.put(file, ReportPictures
				.data(record.path().resolve(file)));
		}
		return exhibits;
	}

	@SuppressWarnings("unchecked") // ReportValues puts rows under these names
	private List<Map<String, String>> rows(final String name) {
		return (List<Map<String, String>>) values.get(name);
	}
}
