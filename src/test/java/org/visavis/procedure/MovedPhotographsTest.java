package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.calibrate.Calibrator;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.plate.ExhibitSettings;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;
import org.visavis.seal.SealedRecord;

/** Records whose photographs and other files lie elsewhere than when they were made, under other names. */
class MovedPhotographsTest {

	@TempDir
	private Path folder;

	private Path photographs, elsewhere, record;

	@BeforeEach
	void copy() throws IOException {
		photographs = Samples.copy(folder.resolve("photographs"), "062_03.jpg", "062_08.jpg");
		elsewhere = folder.resolve("elsewhere");
		record = folder.resolve("record");
	}

	@Test
	void aComparisonFollows() throws IOException {
		compare(Samples.FAST);
		move();
		assertEquals(List.of(), found(elsewhere));
	}

	@Test
	void aListOfFilesAndFoldersNamesThem() throws IOException {
		compare(Samples.FAST);
		move();
		final Path list = Files.writeString(folder.resolve("list.txt"), "elsewhere/deep/0.bin\nelsewhere/deep/more\n");
		assertEquals(List.of(), found(list));
	}

	@Test
	void aFileOfTheSameNameAndOtherBytesIsNotThePhotograph() throws IOException {
		compare(Samples.FAST);
		move();
		Files.copy(Samples.FOLDER.resolve("115_03.jpg"), elsewhere.resolve("062_08.jpg"));
		Files.delete(elsewhere.resolve("deep/more/1.bin"));
		assertEquals(List.of("062_08.jpg photograph missing"), found(elsewhere));
	}

	@Test
	void aProblemIsToldByTheNameThatTheFileHad() throws IOException {
		Files.writeString(photographs.resolve("damaged.jpg"), "no photograph");
		DetectFacesInFiles.run(photographs.toString(), record.toString(), Samples.FAST, Progress.SILENT);
		move();
		assertEquals(List.of(), found(elsewhere));
	}

	@Test
	void aFileThatCouldNotBeOpenedThenNeedNotBeThere() throws IOException {
		Files.createSymbolicLink(photographs.resolve("absent.jpg"), Path.of("nothing"));
		DetectFacesInFiles.run(photographs.toString(), record.toString(), Samples.FAST, Progress.SILENT);
		move();
		assertEquals(List.of(), found(elsewhere));
	}

	@Test
	void aPathThatASpreadsheetWouldRunIsKept() throws IOException {
		Files.move(photographs.resolve("062_03.jpg"), photographs.resolve("=1.jpg"));
		DetectFacesInFiles.run(photographs.toString(), record.toString(), Samples.FAST, Progress.SILENT);
		move();
		assertEquals(List.of(), found(elsewhere));
	}

	@Test
	void correctionsAreFoundToo() throws IOException {
		compare(Samples.FAST);
		final Path corrections = CorrectionsCsv.write(photographs.resolve("corrections.csv"), CorrectionsCsv.move(record,
			"Q1.1", 6, 4));
		record = folder.resolve("corrected");
		compare(Samples.FAST.correctedBy(corrections.toString()));
		move();
		assertEquals(List.of(), found(elsewhere));
		Files.delete(elsewhere.resolve("deep/more/2.bin"));
		assertEquals(List.of(corrections + " file missing"), found(elsewhere));
	}

	@Test
	void aComparisonHasItsCalibrationItself() throws IOException {
		final Path file = SyntheticCalibration.write(SyntheticCalibration.fast(), folder.resolve("c.json"));
		compare(new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine", false, false, file.toString()));
		Files.delete(file);
		move();
		assertEquals(List.of(), found(elsewhere));
	}

	@Test
	void aCalibrationFromFoldersFollows() throws IOException {
		final Path persons = folder.resolve("persons");
		for (final String name : List.of("062", "115", "119", "136"))
			Samples.copy(persons.resolve(name), name + "_03.jpg", name + "_08.jpg");
		Files.writeString(persons.resolve("persons.csv"), "person,sex\n062,f\n115,m\n119,f\n136,m\n");
		calibrate(persons);
		Files.move(persons, elsewhere);
		assertEquals(List.of(), found(elsewhere));
		Files.delete(elsewhere.resolve("persons.csv"));
		assertEquals(List.of(persons + "/persons.csv file missing"), found(elsewhere));
	}

	@Test
	void aCalibrationFromAListFollows() throws IOException {
		for (final Path sample : Samples.all())
			Files.copy(sample, photographs.resolve("p" + sample.getFileName()));
		final Path list = Files.writeString(photographs.resolve("list.csv"), "path,person\np062_03.jpg,a\np062_08.jpg,a\n" +
			"p115_03.jpg,b\np115_08.jpg,b\n");
		calibrate(list);
		move();
		assertEquals(List.of(), found(elsewhere));
	}

	@Test
	void evidenceIsShownOfThem() throws IOException {
		CompareFaces.run(photographs.resolve("062_03.jpg").toString(), photographs.toString(), record.toString(), Samples.FAST,
			new Presentation(10, true), Progress.SILENT);
		SealedRecord.open(record).add("A", "rating", Map.of(), Map.of());
		move();
		ShowEvidence.run(record.toString(), elsewhere.toString(), "A", Progress.SILENT);
		assertTrue(Files.exists(record.resolve("pairs.csv")));
	}

	@Test
	void exhibitsAreMadeOfThem() throws IOException {
		compare(Samples.FAST);
		move();
		MakeExhibit.run(record.toString(), "Q1.1", "R1.1", new ExhibitSettings(ExhibitKind.WIPE, 50, false, false, ""),
			elsewhere.toString(), "");
		assertTrue(Files.exists(record.resolve("exhibits/wipe-50-Q1.1-R1.1.png")));
	}

	@Test
	void aPlaceThatDoesNotExistIsRefused() {
		compare(Samples.FAST);
		assertEquals("photographs is " + elsewhere + ", which does not exist; expected an image file, a folder or a list " +
			"ending in .txt.", assertThrows(UserError.class, () -> found(elsewhere)).getMessage());
	}

	private void compare(final Settings settings) {
		CompareFaces.run(photographs.resolve("062_03.jpg").toString(), photographs.resolve("062_08.jpg").toString(), record
			.toString(), settings, new Presentation(0, false), Progress.SILENT);
	}

	private void calibrate(final Path persons) {
		Calibrate.run(persons.toString(), record.toString(), new CalibrationSettings(FaceChoice.LARGEST, "fast", 320,
			Calibrator.LOGISTIC, true, false, "", "", "a few, for a test", 2, false), Progress.SILENT);
	}

	/** Takes all files into other folders, each under a number. */
	private void move() throws IOException {
		final Path deep = Files.createDirectories(elsewhere.resolve("deep")), more = Files.createDirectory(deep.resolve(
			"more"));
		int number = 0;
		for (final Path file : Samples.sorted(photographs))
			Files.move(file, (number == 0 ? deep : more).resolve(number++ + ".bin"));
		Files.delete(photographs);
	}

	private List<String> found(final Path place) {
		return VerifyRecord.run(record.toString(), true, place.toString(), "", "", Progress.SILENT).findings().stream().map(f -> f
			.file() + " " + f.finding()).toList();
	}
}
