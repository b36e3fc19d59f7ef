package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.ForbiddenWords;
import org.visavis.Progress;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;

/**
 * No file that a command writes claims more than a comparison of faces can give; WriteReportTest does the reports,
 * ValidateInstallationTest those of an installation.
 */
class GeneratedWordsTest {

	@TempDir
	private Path folder;

	@Test
	void noRecordOfAComparisonClaimsTooMuch() throws IOException {
		final Settings shipped = new Settings(false, FaceChoice.ALL, "fast", 0, "sface", "cosine", false, false,
			Settings.SHIPPED);
		check(CompareFaces.run(Samples.FOLDER.resolve("062_03.jpg").toString(), Samples.FOLDER.toString(), folder.resolve(
			"record").toString(), shipped, Progress.SILENT));
	}

	@Test
	void noValidationClaimsTooMuch() throws IOException {
		check(Calibrate.run("samples/persons.csv", folder.resolve("record").toString(), new CalibrationSettings(
			FaceChoice.ONLY, "fast", 320, CalibrationSettings.DEFAULT.calibrator(), false, true, "", "", "", 1, false),
			Progress.SILENT));
	}

	static void check(final Outcome outcome) throws IOException {
		assertEquals(List.of(), ForbiddenWords.in(outcome.sentence()));
		final List<String> found = new ArrayList<>();
		final List<Path> texts = texts(outcome.record());
		for (final Path file : texts) {
			final String text = Files.readString(file);
			ForbiddenWords.in(file.toString().endsWith(".html") ? ForbiddenWords.ofHtml(text) : text).forEach(claim -> found
				.add(file.getFileName() + ": " + claim));
		}
		assertEquals(List.of(), found);
		assertTrue(texts.stream().anyMatch(file -> file.toString().endsWith(".html")));
	}

	private static List<Path> texts(final Path record) throws IOException {
		try (Stream<Path> files = Files.walk(record)) {
			return files.filter(file -> file.toString().matches(".*\\.(html|csv|md|json|jsonl|ijm|txt)")).sorted().toList();
		}
	}
}
