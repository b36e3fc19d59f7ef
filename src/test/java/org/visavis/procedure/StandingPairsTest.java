package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.request.Adults;
import org.visavis.request.CasePersons;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;
import org.visavis.request.Shows;
import org.visavis.table.Table;

/** One photograph against the two of a woman and the two of a man. */
class StandingPairsTest {

	@TempDir
	private Path folder;

	@Test
	void whereNothingIsKnownOfThePersonsEachPairStandsForItself() throws IOException {
		assertEquals(Map.of("Q1.1 R1.1", "", "Q1.1 R2.1", "", "Q1.1 R3.1", "", "Q1.1 R4.1", ""), dependent(Shows.UNKNOWN));
	}

	@Test
	void ofOnePersonInEachFolderOnePairStands() throws IOException {
		final Map<String, String> dependent = dependent(Shows.FOLDERS);
		assertEquals(2, dependent.values().stream().filter(String::isEmpty).count());
		assertEquals(2, dependent.keySet().stream().filter(pair -> dependent.get(pair).isEmpty()).map(pair -> pair.compareTo(
			"Q1.1 R3") < 0).distinct().count());
	}

	@Test
	void ofOnePersonOnePairStandsForAllOthers() throws IOException {
		final Map<String, String> dependent = dependent(Shows.ONE);
		final String standing = dependent.keySet().stream().filter(pair -> dependent.get(pair).isEmpty()).reduce((a, b) -> a + b)
			.orElseThrow();
		assertEquals(3, dependent.values().stream().filter(standing::equals).count());
	}

	@Test
	void thePairThatStandsHasTheLargestEyeDistanceWhateverTheScores() throws IOException {
		final Map<String, String> dependent = dependent(Shows.ONE);
		final Map<String, Double> distances = new LinkedHashMap<>();
		Table.eachRow(folder.resolve("record/faces.csv"), row -> distances.put(row.get("face"), Double.valueOf(row.get(
			"interocular"))));
		final String largest = distances.keySet().stream().filter(face -> face.startsWith("R")).max((a, b) -> Double.compare(Math
			.min(distances.get(a), distances.get("Q1.1")), Math.min(distances.get(b), distances.get("Q1.1")))).orElseThrow();
		assertEquals("", dependent.get("Q1.1 " + largest));
	}

	/** Which pair stands for each pair. */
	private Map<String, String> dependent(final Shows reference) throws IOException {
		final Path known = folder.resolve("known");
		Samples.copy(known.resolve("her"), "062_03.jpg", "062_08.jpg");
		Samples.copy(known.resolve("him"), "119_03.jpg", "119_08.jpg");
		final Path calibration = SyntheticCalibration.write(SyntheticCalibration.fast(), folder.resolve("calibration.json"));
		final Settings settings = new Settings(true, FaceChoice.ALL, "fast", 320, "sface", "cosine", false, false, calibration
			.toString()).of(new CasePersons("any", Adults.YES, "1", Shows.UNKNOWN, reference));
		CompareFaces.run(Samples.FOLDER + "/136_03.jpg", known.toString(), folder.resolve("record").toString(), settings,
			new Presentation(0, false), Progress.SILENT);
		final Map<String, String> dependent = new LinkedHashMap<>();
		Table.eachRow(folder.resolve("record/pairs.csv"), row -> dependent.put(row.get("face_a") + " " + row.get("face_b"), row
			.get("depends_on")));
		return dependent;
	}
}
