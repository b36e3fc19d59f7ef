package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;

/** A comparison with a picture whose file says that it was generated. */
class MarkedPhotographTest {

	private static final String LABEL = "AIGC{\"Label\":\"1\",\"ContentProducer\":\"doubao\"}";

	@TempDir
	private static Path folder;

	private static Outcome outcome;

	@BeforeAll
	static void make() throws IOException {
		Files.createDirectories(folder.resolve("questioned"));
		Files.write(folder.resolve("questioned/a.jpg"), labelled(Files.readAllBytes(Samples.FOLDER.resolve("062_03.jpg"))));
		Files.copy(Samples.FOLDER.resolve("115_03.jpg"), folder.resolve("questioned/b.jpg"));
		outcome = CompareFaces.run(folder.resolve("questioned").toString(), Samples.FOLDER.resolve("062_08.jpg").toString(), folder
			.resolve("record").toString(), new Settings(false, FaceChoice.ALL, "fast", 0, "sface", "cosine", false, false,
				Settings.SHIPPED), Progress.SILENT);
	}

	@Test
	void theMarkerIsAFactOfItsFile() {
		assertTrue(outcome.table("metadata.csv").rows().contains(List.of("Q1", "marker",
			"TC260 AIGC label (GB 45438), Doubao", "generated, by JPEG AIGC: \"ContentProducer\":\"doubao\"")));
	}

	@Test
	void theLikelihoodRatioOfItsFaceSaysThatItAssumesAPhotograph() {
		assertTrue(caveat("Q1.1").contains("the picture of Q1 says of itself that it was generated or edited; a likelihood ratio " +
			"assumes a photograph"), caveat("Q1.1"));
	}

	@Test
	void thatOfAnotherDoesNot() {
		assertFalse(caveat("Q2.1").contains("generated"), caveat("Q2.1"));
	}

	@Test
	void theSuitabilityOfItsFaceIsThatOfTheSamePixelsWithoutAMarker() throws IOException {
		final Outcome plain = DetectFacesInFiles.run(Samples.FOLDER.resolve("062_03.jpg").toString(), folder.resolve("plain")
			.toString(), new Settings(false, FaceChoice.ALL, "fast", 0, "sface", "cosine", false, false, Settings.SHIPPED),
			Progress.SILENT);
		assertEquals(plain.table("faces.csv").column("suitability").get(0), outcome.table("faces.csv").column("suitability").get(0));
	}

	@Test
	void theReportListsTheMarker() throws IOException {
		WriteReport.run(outcome.record().toString(), "", false, false, "");
		assertTrue(Files.readString(outcome.record().resolve("report.html")).contains("Files that name a generator or editor"));
	}

	private static String caveat(final String face) {
		return outcome.table("pairs.csv").named().stream().filter(row -> row.get("face_a").equals(face)).findFirst().orElseThrow()
			.get("caveat");
	}

	/** The same picture with a segment APP9 in front. */
	private static byte[] labelled(final byte[] jpeg) {
		final byte[] text = LABEL.getBytes(StandardCharsets.ISO_8859_1);
		final ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.write(jpeg, 0, 2);
		all.writeBytes(new byte[] { (byte) 0xff, (byte) 0xe9, 0, (byte) (text.length + 2) });
		all.writeBytes(text);
		all.write(jpeg, 2, jpeg.length - 2);
		return all.toByteArray();
	}
}
