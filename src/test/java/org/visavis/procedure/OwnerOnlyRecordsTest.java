package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.calibrate.Calibrator;

import org.visavis.exhibit.ExhibitKind;
import org.visavis.plate.ExhibitSettings;
import org.visavis.procedure.ExaminePair.Examination;
import org.visavis.record.TestKeys;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;

/** Under an umask with which any program's files can be read by all. */
@Tag("fiji")
class OwnerOnlyRecordsTest {

	@TempDir
	private Path folder;
	private Path record;

	@BeforeEach
	void requireThatOthersMayRead() throws IOException {
		OpenToOthers.assumeThatFilesWouldBe(folder);
		record = folder.resolve("made/record");
	}

	@Test
	void aComparisonIsItsOwnersWithAllThatIsAddedToIt() throws Exception {
		compare(new Presentation(1, false));
		step("compare", () -> true);
		step("report", () -> WriteReport.run(text(), "", true, false, "An examiner"));
		step("exhibit", () -> MakeExhibit.run(text(), "Q1.1", "R1.1", new ExhibitSettings(ExhibitKind.WIPE, 50, true, false, ""), ""));
		step("rating", () -> ExaminePair.run(text(), rating()));
		step("erase", () -> EraseRecord.run(text(), true, ""));
		step("request", () -> AddTimeStamp.run(text(), "", ""));
		step("sign", () -> SignRecord.run(text(), TestKeys.path("rsa.p12").toString(), TestKeys.PASSWORD));
		final Path token = Files.write(folder.resolve("token.tsr"), TestKeys.stamp(Files.readAllBytes(record.resolve("SHA256SUMS.p7s"))));
		step("time stamp", () -> AddTimeStamp.run(text(), token.toString(), ""));
		assertTrue(Files.exists(record.resolve("SHA256SUMS.p7s.tsr")));
	}

	@Test
	void whatWasKeptBackIsItsOwnersWhenItIsShown() {
		compare(new Presentation(1, true));
		step("blind", () -> true);
		step("rating", () -> ExaminePair.run(text(), rating()));
		step("evidence", () -> ShowEvidence.run(text(), "", Progress.SILENT));
		assertTrue(Files.exists(record.resolve("pairs.csv")));
	}

	@Test
	void aMatrixIsItsOwners() {
		step("matrix", () -> DistanceMatrix.run(Samples.FOLDER.toString(), text(), all(), Progress.SILENT));
	}

	@Test
	void aCalibrationIsItsOwners() {
		step("calibrate", () -> Calibrate.run("samples/persons.csv", text(), new CalibrationSettings(FaceChoice.LARGEST, "fast",
			320, Calibrator.LOGISTIC, true, false, "", "", "eight, for a test", 2, false), Progress.SILENT));
	}

	@Test
	void aValidationOfTheInstallationIsItsOwners() {
		step("validate", () -> ValidateInstallation.run(text(), Progress.SILENT));
	}

	@Test
	void correctionsOutsideOfARecordAreTheirOwners() throws IOException {
		compare(new Presentation(0, false));
		final Path file = folder.resolve("corrections.csv");
		final CorrectFaces sheet = CorrectFaces.open(text(), file.toString(), "An examiner");
		sheet.reject(0, 1, "a test");
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aRunIsItsOwnersAtEveryMoment() {
		final List<String> open = new ArrayList<>();
		DistanceMatrix.run(Samples.FOLDER.toString(), text(), all(), watching(() -> OpenToOthers.in(record), open));
		assertEquals(List.of(), open);
	}

	@Test
	void whatIsMadeAgainAmongTheTemporaryFilesIsItsOwners() {
		compare(new Presentation(1, false));
		WriteReport.run(text(), "", true, false, "");
		final List<String> open = new ArrayList<>();
		VerifyRecord.run(text(), true, "", "", "", watching(OwnerOnlyRecordsTest::openAmongTemporaryFiles, open));
		assertEquals(List.of(), open);
	}

	private void step(final String name, final Supplier<?> step) {
		step.get();
		assertEquals(List.of(), OpenToOthers.in(folder.resolve("made")), name);
	}

	private void compare(final Presentation presentation) {
		CompareFaces.run(SealedSample.ONE, SealedSample.OTHER, text(), all(), presentation, Progress.SILENT);
	}

	private static Examination rating() {
		return new Examination("Q1.1", "R1.1", "An examiner", "supports_two", "a note", "macros/checklist.csv", "");
	}

	private static Settings all() {
		return new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", true, false, "none").keepingEmbeddings();
	}

	private String text() {
		return record.toString();
	}

	/** Looks each time that a run reports, from a thread of its own or not. */
	private static Progress watching(final Supplier<List<String>> look, final List<String> open) {
		return new Progress() {

			@Override
			public synchronized void report(final long done, final long total, final String what) {
				open.addAll(look.get());
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		};
	}

	private static List<String> openAmongTemporaryFiles() {
		final List<String> open = new ArrayList<>();
		try (DirectoryStream<Path> own = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "visavis-" +
			ProcessHandle.current().pid() + "-*"))
		{
			own.forEach(file -> open.addAll(OpenToOthers.in(file)));
			return open;
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
