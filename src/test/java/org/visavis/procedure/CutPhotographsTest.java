package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;

/** A sample whose border cuts the face: the detector places the points that are not in the photograph all the same. */
class CutPhotographsTest {

	private static final Settings SEARCHING = new Settings(false, FaceChoice.ALL, "fast", 0, "sface", "cosine", false, false,
		"none");
	private static final int EYES = 294, MIDDLE = 340;

	@TempDir
	private Path folder;
	private BufferedImage sample;

	@BeforeEach
	void read() throws IOException {
		sample = ImageIO.read(Samples.FOLDER.resolve("115_03.jpg").toFile());
	}

	private Outcome compare(final int left, final int top) throws IOException {
		final Path cut = folder.resolve("cut.png");
		ImageIO.write(sample.getSubimage(left, top, 675 - left, 675 - top), "png", cut.toFile());
		return CompareFaces.run(cut.toString(), Samples.FOLDER.resolve("115_08.jpg").toString(), folder.resolve("record")
			.toString(), SEARCHING, new Presentation(0, false), Progress.SILENT);
	}

	@Test
	void aFaceWhoseEyesAreCutOffIsUnsuitable() throws IOException {
		final List<String> reasons = compare(0, EYES + 20).table("faces.csv").column("reasons");
		assertTrue(reasons.get(0).matches(".*visible share of the face 0\\.000 below .*eyes covered or hardly seen.*"), reasons.get(
			0));
		assertEquals("", reasons.get(1));
	}

	@Test
	void halfAFaceIsUnsuitable() throws IOException {
		assertEquals("unsuitable", compare(MIDDLE, 0).table("faces.csv").column("suitability").get(0));
	}

	@Test
	void aCutFaceGetsNoLikelihoodRatio() throws IOException {
		assertEquals(List.of("no likelihood ratio: face_a is unsuitable for comparison"), compare(0, EYES + 20).table(
			"pairs.csv").column("no_lr_reason"));
	}
}
