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

import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;
import org.visavis.page.HtmlTemplate;
import org.visavis.page.PdfFonts;
import org.visavis.page.PdfPage;
import org.visavis.record.CaseFile;
import org.visavis.record.Sha256Sums;
import org.visavis.seal.SealedRecord;

/** The report on a search for copies or for the source: words, numbers and hashes, no picture. */
final class PageReport implements Report {

	private final String template;
	private final Map<String, Object> values;
	private final PdfFonts fonts;
	private final Instant made;

	/**
	 * Reads what the report says; nothing is written yet.
	 *
	 * @param page what the record's own page says, as the template has it
	 */
	PageReport(final String template, final Map<String, Object> page, final SealedRecord record, final CaseFile facts, final String who,
		final String software, final Instant made, final Optional<String> font) throws IOException
	{
		this.template = template;
		this.made = made;
		final Path folder = record.path();
		values = new HashMap<>(page);
		values.putAll(ReportValues.facts(facts));
		values.putAll(Map.of("manifest", record.manifest(), "history", record.history(), "macro",
			Files.readString(folder.resolve("procedure.ijm")).lines().toList(), "sumsSha256", Sha256.of(Files.readAllBytes(folder.resolve(
				Sha256Sums.NAME)))));
		values.putAll(Map.of("who", who, "software", software, "made", made.toString(), "withheld", List.of(), "hasPairs", false, "pdf", false));
		fonts = new PdfFonts(HtmlTemplate.text(template, values(font.orElse(""), false), sign -> true));
		values.putAll(values(font.orElse(fonts.otherFont()), fonts.lacksLetters()));
	}

	private Map<String, Object> values(final String font, final boolean lacksLetters) {
		final Map<String, Object> all = new HashMap<>(values);
		all.putAll(Map.of("font", font, "lacksLetters", lacksLetters));
		return all;
	}

	@Override
	public String font() {
		return fonts.otherFont();
	}

	@Override
	public Map<String, WholeFile.Filler> files() throws IOException {
		final Map<String, Object> pdf = new HashMap<>(values);
		pdf.put("pdf", true);
		final Map<String, WholeFile.Filler> files = new LinkedHashMap<>();
		files.put("report.pdf", file -> PdfPage.write(HtmlTemplate.text(template, pdf, fonts::has), fonts, made, file));
		files.put("report.html", file -> Files.writeString(file, HtmlTemplate.text(template, values, sign -> true)));
		return files;
	}

	/** Lets go of the fonts. */
	@Override
	public void close() throws IOException {
		fonts.close();
	}
}
