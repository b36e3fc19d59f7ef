package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.macro.MacroFile;
import org.visavis.procedure.SyntheticCalibration;

import ij.measure.ResultsTable;

/** Every command on the sample photographs, as macro text. */
class CommandMacrosTest {

	private static final String FAST = " method=fast long_side=640 overlays=false";

	@TempDir
	private Path folder;

	/** Other tests measure too, and what is there stays. */
	@BeforeEach
	void clearResults() {
		ResultsTable.getResultsTable().reset();
	}

	@Test
	void detectFacesMarksTheFaceAndListsIt() {
		succeeds("open('samples/london/062_03.jpg');\nrun('Detect Faces');\n" +
			"if (nResults != 1 || Overlay.size == 0) exit('rows: ' + nResults + ', marks: ' + Overlay.size);");
	}

	@Test
	void detectFacesKeepsWhatAUserDrewAndMeasured() {
		succeeds("open('samples/london/062_03.jpg');\nmakeRectangle(10, 20, 30, 40);\nOverlay.addSelection;\n" +
			"setResult('Area', nResults, 12);\nrun('Detect Faces');\nrun('Detect Faces');\n" +
			"if (nResults != 2 || getResult('Area', 0) != 12 || getResultString('face', 1) == '') exit('rows: ' + nResults);\n" +
			"if (Overlay.size != 6) exit('marks: ' + Overlay.size);\nTable.deleteRows(0, 1);");
	}

	@Test
	void detectFacesTakesAnImageOfSixteenBits() {
		succeeds("newImage('a', '16-bit noise', 200, 200, 2);\nrun('Detect Faces');");
	}

	@Test
	void detectFacesInFilesListsFaces() {
		succeeds("run('Detect Faces in Files...', 'input=samples/london output=[" + folder.resolve("a record") + "]" + FAST +
			"');\nif (nResults == 0) exit('no rows');");
	}

	@Test
	void compareFacesListsFaces() {
		succeeds("run('Compare Faces...', 'questioned=samples/london/062_03.jpg reference=samples/london output=[" + folder.resolve(
			"a record") + "]" + FAST + "');\nif (nResults == 0) exit('no rows');");
	}

	@Test
	void compareFacesGivesALikelihoodRatio() throws IOException {
		final Path file = SyntheticCalibration.write(SyntheticCalibration.fast(), folder.resolve("a calibration.json"));
		succeeds(compareTwo(file.toString()) + "if (indexOf(File.openAsString('" + folder.resolve(
			"a record/pairs.csv") + "'), ',2.6000,,,-2.4000,2.6000,suitable-suitable,any,,moderately strong support') < 0) exit('no LR');");
	}

	@Test
	void distanceMatrixGivesLikelihoodRatios() throws IOException {
		final Path file = SyntheticCalibration.write(SyntheticCalibration.fast(), folder.resolve("a calibration.json"));
		succeeds("run('Distance Matrix...', 'input=samples/london output=[" + folder.resolve("a record") + "] method=fast " +
			"long_side=320 overlays=false calibration=[" + file + "]');\nif (indexOf(File.openAsString('" + folder.resolve(
				"a record/evidence.html") + "'), 'chance candidates') < 0) exit('no evidence');");
	}

	@Test
	void examinePairStoresARating() {
		final String record = folder.resolve("a record").toString();
		succeeds("run('Detect Faces in Files...', 'input=samples/london output=[" + record + "]" + FAST + "');\n" +
			"run('Examine Pair...', 'record=[" + record + "] face_a=P1.1 face_b=P2.1 examiner=[A. First] rating=unsuitable');\n" +
			"if (indexOf(File.openAsString('" + record + "/history.jsonl'), 'unsuitable') < 0) exit('not stored');");
	}

	@Test
	void stopsTheMacroAtACalibrationThatIsNoFile() {
		CommandTable.register();
		assertEquals(Optional.of("macro.ijm, line 1: calibration is " + folder.resolve("none.json") +
			", which is no file; expected shipped, none or the path of a calibration file."), new MacroFile("macro.ijm",
				compareTwo(folder.resolve("none.json").toString())).run(""));
	}

	@Test
	void distanceMatrixListsFaces() {
		succeeds("run('Distance Matrix...', 'input=samples/london face=largest output=[" + folder.resolve("a record") + "]" + FAST +
			"');\nif (nResults == 0) exit('no rows');");
	}

	@Test
	void calibrateListsFaces() {
		succeeds("run('Calibrate...', 'persons=samples/persons.csv output=[" + folder.resolve("a record") +
			"] method=fast long_side=320');\nif (nResults == 0) exit('no rows');");
	}

	@Test
	void openSampleCaseOpensEightPhotographs() {
		succeeds("run('Open Sample Case');\nif (nImages != 8) exit('images: ' + nImages);");
	}

	private String compareTwo(final String calibration) {
		return "run('Compare Faces...', 'questioned=samples/london/062_03.jpg reference=samples/london/062_08.jpg output=[" +
			folder.resolve("a record") + "] method=fast long_side=320 overlays=false calibration=[" + calibration + "]');\n";
	}

	private static void succeeds(final String macro) {
		CommandTable.register();
		assertEquals(Optional.empty(), new MacroFile("macro.ijm", macro + "\nclose('*');").run(""));
	}
}
