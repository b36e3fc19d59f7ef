package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command on the sample photographs, as macro text. */
class CommandMacrosTest {

	private static final String FAST = " method=fast long_side=640 overlays=false";

	@TempDir
	private Path folder;

	@Test
	void detectFacesMarksTheFaceAndListsIt() {
		succeeds("open('samples/london/062_03.jpg');\nrun('Detect Faces');\n" +
			"if (nResults != 1 || Overlay.size == 0) exit('rows: ' + nResults + ', marks: ' + Overlay.size);");
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
	void distanceMatrixListsFaces() {
		succeeds("run('Distance Matrix...', 'input=samples/london face=largest output=[" + folder.resolve("a record") + "]" + FAST +
			"');\nif (nResults == 0) exit('no rows');");
	}

	@Test
	void openSampleCaseOpensEightPhotographs() {
		succeeds("run('Open Sample Case');\nif (nImages != 8) exit('images: ' + nImages);");
	}

	private static void succeeds(final String macro) {
		CommandTable.register();
		assertEquals(Optional.empty(), new MacroFile("macro.ijm", macro + "\nclose('*');").run(""));
	}
}
