package org.visavis.notice;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.visavis.file.WholeFile;
import org.visavis.page.OwnTemplates;
import org.visavis.page.PdfFonts;
import org.visavis.page.PdfPage;

/** notice.html and notice.pdf: the notice, behind a first page for whoever writes it. */
final class NoticePage implements Closeable {

	static final String HTML = "notice.html", PDF = "notice.pdf";

	private final PdfFonts fonts;
	private final String html, forPdf;
	private final Instant made;

	/**
	 * Fills in the page; nothing is written yet.
	 *
	 * @param values maps, lists, texts, numbers and truth values only
	 * @param made the time that the PDF names
	 */
	NoticePage(final OwnTemplates templates, final String template, final Map<String, Object> values, final Instant made)
		throws IOException
	{
		this.made = made;
		final Map<String, Object> pdf = new HashMap<>(values);
		values.put("pdf", false);
		pdf.put("pdf", true);
		html = WordsOnly.checked(templates.text(template, values, sign -> true));
		fonts = new PdfFonts(html);
		forPdf = WordsOnly.checked(templates.text(template, pdf, fonts::has));
	}

	/** What fills each of its files, by name. */
	Map<String, WholeFile.Filler> files() {
		final Map<String, WholeFile.Filler> files = new LinkedHashMap<>();
		files.put(HTML, file -> Files.writeString(file, html));
		files.put(PDF, file -> PdfPage.write(forPdf, fonts, made, file));
		return files;
	}

	/** Lets go of the fonts. */
	@Override
	public void close() throws IOException {
		fonts.close();
	}
}
