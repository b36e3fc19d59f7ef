package org.visavis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.table.Check.Kind;
import org.visavis.table.Check.Tolerance;
import org.visavis.table.Check.Verdict;
import org.visavis.table.Check;
import org.visavis.table.Checks;

class InstallationReportTest {

	@TempDir
	private Path folder;

	private String html;

	@BeforeEach
	void write() throws IOException {
		final Tolerance tolerance = new Tolerance("box", "0.01 px", "So much & no more.");
		InstallationReport.write(folder, Map.of("made", "2026-01-01T00:00:00Z", "program", "Visavis 1"), new Checks(List.of(
			Check.exact(Kind.FILE, "models/a.json", "00", "<script>alert(1)</script>"), new Check(Kind.LIBRARY, "ij-1.54p.jar",
				"00", "11", Tolerance.EXACT, Verdict.DIFFERS), new Check(Kind.DETECT, "full a.jpg box", "1", "1.5", tolerance,
					Verdict.PASS))));
		html = Files.readString(folder.resolve("installation.html"));
	}

	@Test
	void escapesWhatItShows() {
		assertFalse(html.contains("<script>"));
		assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
	}

	@Test
	void showsAFailedCheckInFrontAndAmongItsKind() {
		assertEquals(2, count("<th scope=\"row\">models/a.json</th>"));
	}

	@Test
	void showsEveryOtherCheckOnce() {
		assertEquals(1, count("<th scope=\"row\">ij-1.54p.jar</th>"));
		assertEquals(1, count("<th scope=\"row\">full a.jpg box</th>"));
	}

	@Test
	void saysTheResultInWords() {
		assertEquals(2, count("<td class=\"result\">fail</td>"));
		assertEquals(1, count("<td class=\"result\">differs</td>"));
	}

	@Test
	void saysWhyATolerance() {
		assertEquals(1, count("<li>box, 0.01 px: So much &amp; no more.</li>"));
	}

	@Test
	void opensWithTheVerdict() {
		assertTrue(html.startsWith("<!DOCTYPE html>"), html);
		assertEquals(1, count("This installation fails 1 of 3 checks: file models/a.json; differs, which alone is no failure: library ij-1.54p.jar."));
	}

	@Test
	void needsNothingBesideIt() {
		assertFalse(Pattern.compile("(src|href)=\"(?!#)|@import|url\\(").matcher(html).find());
	}

	@Test
	void everyTableHasACaptionAndItsColumnsAHeader() {
		assertEquals(count("<table"), count("<caption>"));
		assertEquals(count("<table"), count("<thead>"));
		assertFalse(html.contains("<th>"));
	}

	private long count(final String text) {
		return html.split(Pattern.quote(text), -1).length - 1;
	}
}
