package org.visavis.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.report.SyntheticValidation;

class ValidationReportTest {

	private static final String HOSTILE = "<script>alert('x')</script> | [a](http://b) & \"c\"";

	@TempDir
	static Path full, hostile;

	@BeforeAll
	static void writeReports() throws IOException {
		ValidationReport.write(full, SyntheticValidation.full(), Criteria.DEFAULT);
		ValidationReport.write(hostile, SyntheticValidation.named(HOSTILE, HOSTILE, HOSTILE), Criteria.DEFAULT);
	}

	@Test
	void hasTheSameBytesAgain(@TempDir final Path again) throws IOException {
		ValidationReport.write(again, SyntheticValidation.named(HOSTILE, HOSTILE, HOSTILE), Criteria.DEFAULT);
		final List<String> files = files(hostile);
		assertEquals(files, files(again));
		for (final String file : files)
			assertArrayEquals(Files.readAllBytes(hostile.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
	}

	@Test
	void needsNoOtherFile() throws IOException {
		assertEquals(List.of(), found(html(full), "(?:src|href)=\"(?!#|data:image/png;base64,)[^\"]*\"|<link|@import|url\\("));
	}

	@Test
	void keepsTheChartsOfTheMarkdownBesideIt() throws IOException {
		final List<String> shown = found(markdown(full), "(?<=\\]\\()charts/[^)]*(?=\\))");
		assertEquals(files(full).stream().filter(file -> file.startsWith("charts/")).toList(), shown.stream().sorted()
			.toList());
	}

	@Test
	void hasFourChartsOfEachSet() throws IOException {
		for (final String kind : List.of("DET", "Tippett", "PAV", "ECE"))
			for (int set = 1; set <= 18; set++)
				assertEquals(set != 10, html(full).contains("alt=\"" + kind + " plot, set " + set + "\""), kind + " " + set);
	}

	@Test
	void saysOfEachPictureWhatItIs() throws IOException {
		assertEquals(found(html(full), "<img ").size(), found(html(full), "alt=\"[^\"]{5,}\"").size());
	}

	@Test
	void headsEveryColumnAndEveryRow() throws IOException {
		assertEquals(List.of(), found(html(full), "<th(?! scope=\"(row|col)\")[ >]"));
		assertEquals(found(html(full), "<tbody>").size(), found(html(full), "<caption>[^<]+</caption>").size());
	}

	@Test
	void hasNoScript() throws IOException {
		assertFalse(html(full).contains("<script"));
		assertFalse(html(hostile).contains("<script"));
	}

	@Test
	void showsHostileNamesAsTheyAre() throws IOException {
		assertTrue(html(hostile).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; | [a](http://b) &amp; &quot;c&quot;"));
		assertTrue(markdown(hostile).contains("\\<script\\>alert('x')\\</script\\> \\| \\[a\\](http:&#47;/b) &amp; \"c\""));
	}

	@Test
	void keepsTheColumnsOfTablesWithHostileNames() throws IOException {
		for (final String table : found(markdown(hostile), "(?m)(^\\|.*\n)+"))
			assertEquals(1, table.lines().map(line -> found(line, "(?<!\\\\)\\|").size()).distinct().count(), table);
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "md" })
	void neverUsesAWordThatMustNotAppear(final String ending) throws IOException {
		final Pattern words = Pattern.compile("\\bmatch|% ?identical|identical|probability|facial measurement|" +
			"biometric distance|authentic|\\bfake|per ?cent identical");
		final String text = Files.readString(full.resolve("validation." + ending)).replaceAll("base64,[^\"]*", "");
		assertEquals(List.of(), words.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList());
	}

	@Test
	void hasNoTimeStamp() throws IOException {
		assertEquals(List.of(), found(markdown(full), "20[2-9]\\d-\\d\\d-\\d\\d|\\d\\d:\\d\\d:\\d\\d"));
	}

	@Test
	void saysWhatItMeansThatPersonsWereNotRestricted() throws IOException {
		assertTrue(markdown(full).contains("Among people of like sex and ancestry chance resemblance is many times more " +
			"frequent: see the sets of like persons"));
	}

	@Test
	void namesTheColumnsThatRestrictedPersons(@TempDir final Path record) throws IOException {
		ValidationReport.write(record, SyntheticValidation.empty(), Criteria.DEFAULT);
		assertTrue(markdown(record).contains("Both persons of a non-mated pair agree in: sex."));
		assertFalse(markdown(record).contains("many times more frequent"));
	}

	@Test
	void marksGroupsWithTooFewPersons() throws IOException {
		assertTrue(markdown(full).contains("| set 10, sex = male | 12 | 3 | 4 | 5 | 0 | insufficient |"));
	}

	@Test
	void printsBothBoundsOfEachStratum() throws IOException {
		assertTrue(markdown(full).contains("| suitable-limited | 55 | 240 | 1,770 | logistic | -2.40 to 2.60 | -2.60 to 3.10 |"));
	}

	@Test
	void namesModelsSeedAndMethodByHash() throws IOException {
		assertTrue(markdown(full).contains("| models: sface | " + "ab".repeat(32) + " |"));
		assertTrue(markdown(full).contains("| seed | 1 |"));
		assertTrue(markdown(full).contains("| SHA-256 of the method | " + "cd".repeat(32) + " |"));
	}

	@Test
	void listsTheWorstMatedPairs() throws IOException {
		assertTrue(markdown(full).contains(
			"| Ann | Ann/one.jpg (0001-01) | Ann/two.jpg (0002-01) | none: no LR in casework | -3.2500 | 0.1000 | 0.8000 |"));
	}

	@Test
	void writesAReportOfNothing(@TempDir final Path record) throws IOException {
		ValidationReport.write(record, SyntheticValidation.empty(), Criteria.DEFAULT);
		assertTrue(html(record).contains("Criteria passed: 0. Not passed: 0. Criteria that the data are insufficient for: 5."));
	}

	@Test
	void writesOfLrsThatAreInfinite(@TempDir final Path record) throws IOException {
		final double[] lrs = SyntheticValidation.lrs(3, 0);
		Arrays.setAll(lrs, i -> Math.abs(lrs[i]) > 1.5 ? Math.signum(lrs[i]) * Double.POSITIVE_INFINITY : lrs[i]);
		ValidationReport.write(record, of(lrs), Criteria.DEFAULT);
		assertTrue(html(record).contains("infinite"));
	}

	@Test
	void writesOfPersonsToldApartWithoutAnError(@TempDir final Path record) throws IOException {
		final double[] lrs = SyntheticValidation.lrs(20, 0);
		ValidationReport.write(record, of(lrs), Criteria.DEFAULT);
		assertTrue(html(record).contains("devPAV is not defined"));
	}

	@Test
	void writesOfLrsThatSayNothing(@TempDir final Path record) throws IOException {
		ValidationReport.write(record, of(new double[SyntheticValidation.pairs().size()]), Criteria.DEFAULT);
		assertTrue(markdown(record).contains("| 1.0000 before, 1.0000 within bounds | not passed |"));
	}

	private static Validation of(final double[] lrs) {
		final Section section = SyntheticValidation.section(Aspect.ORIGINALS_STRATIFIED, "originals", lrs);
		return SyntheticValidation.of(section);
	}

	private static String html(final Path record) throws IOException {
		return Files.readString(record.resolve("validation.html"));
	}

	private static String markdown(final Path record) throws IOException {
		return Files.readString(record.resolve("validation.md"));
	}

	private static List<String> found(final String text, final String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
	}

	private static List<String> files(final Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
		}
	}
}
