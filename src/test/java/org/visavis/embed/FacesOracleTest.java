package org.visavis.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.detect.DetectionSettings;
import org.visavis.detect.Face;
import org.visavis.detect.FaceDetector;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

/** Faces and embeddings against OpenCV's and ONNX Runtime's own, made by shared/oracle/faces/make_faces.py. */
class FacesOracleTest {

	private static final Path SHARED = Path.of("../shared");
	private static final Path ORACLE = SHARED.resolve("oracle/faces/faces.json");
	private static final DetectionSettings AS_THE_ORACLE = new DetectionSettings(0.6, 0.6, 0.3, 640, 1.5, 0, 320, 2560, 320);

	record Oracle(List<Photograph> photographs) {}

	record Photograph(String file, List<Found> faces, int largest, float[] sface, float[] sface_mirrored, float[] dlib,
		float[] dlib_mirrored)
	{

		@Override
		public String toString() {
			return file;
		}
	}

	record Found(double[] box, double[] points, double score) {

		List<Point> five() {
			final List<Point> five = new ArrayList<>();
			for (int i = 0; i < 10; i += 2)
				five.add(new Point(points[i], points[i + 1]));
			return five;
		}

		Face face() {
			return new Face(new Box(box[0], box[1], box[2], box[3]), five(), score);
		}
	}

	private static final Map<String, Network> networks = new HashMap<>();

	@BeforeAll
	static void loadNetworks() {
		for (final String model : List.of("yunet", "sface", "dlib"))
			networks.put(model, ModelLibrary.ofInstallation().open(model, false));
	}

	@AfterAll
	static void closeNetworks() {
		networks.values().forEach(Network::close);
	}

	/** Without the oracle a single case, which is skipped: a set without cases would go unnoticed. */
	static Stream<Photograph> photographs() throws IOException {
		if (!Files.exists(ORACLE)) return Stream.of(new Photograph("absent", List.of(), 0, null, null, null, null));
		try (Reader reader = Files.newBufferedReader(ORACLE)) {
			return new Gson().fromJson(reader, Oracle.class).photographs.stream();
		}
	}

	@BeforeEach
	void needTheOracle() {
		Assumptions.assumeTrue(Files.exists(ORACLE), "needs " + ORACLE);
	}

	@ParameterizedTest
	@MethodSource("photographs")
	void findsTheFacesThatOpenCvFinds(final Photograph photograph) {
		try (FaceDetector detector = new FaceDetector(networks.get("yunet"), AS_THE_ORACLE)) {
			final List<Face> faces = detector.findOnce(pixels(photograph), Integer.MAX_VALUE);
			assertEquals(photograph.faces.size(), faces.size());
			for (int i = 0; i < faces.size(); i++)
				assertSame(photograph.faces.get(i), faces.get(i));
		}
	}

	@ParameterizedTest
	@MethodSource("photographs")
	void embedsTheLargestFaceAsOnnxRuntimeDoes(final Photograph photograph) {
		Assumptions.assumeFalse(photograph.faces.isEmpty(), "no face in it");
		final Face face = photograph.faces.get(photograph.largest).face();
		assertEmbedding(photograph.sface, photograph, face, "sface", false);
		assertEmbedding(photograph.sface_mirrored, photograph, face, "sface", true);
		assertEmbedding(photograph.dlib, photograph, face, "dlib", false);
		assertEmbedding(photograph.dlib_mirrored, photograph, face, "dlib", true);
	}

	private static void assertSame(final Found expected, final Face face) {
		assertEquals(expected.score, face.confidence(), 1e-4);
		final Box box = face.box();
		final double[] found = { box.x(), box.y(), box.width(), box.height() };
		for (int i = 0; i < 4; i++)
			assertEquals(expected.box[i], found[i], 0.01);
		for (int i = 0; i < 5; i++)
			assertEquals(0, expected.five().get(i).distanceTo(face.points().get(i)), 0.01);
	}

	private static void assertEmbedding(final float[] expected, final Photograph photograph, final Face face,
		final String model, final boolean mirror)
	{
		try (Recogniser recogniser = new Recogniser(networks.get(model), mirror)) {
			final float[] found = Embedding.vectors(recogniser.embed(List.of(recogniser.crop(pixels(photograph), face))))[0];
			double cosine = 0;
			for (int i = 0; i < found.length; i++)
				cosine += (double) found[i] * expected[i];
			assertTrue(cosine >= 0.9999, model + (mirror ? " mirrored: " : ": ") + cosine);
		}
	}

	private static ArrayImg<ARGBType, IntArray> pixels(final Photograph photograph) {
		return new PhotoReader().read(SHARED.resolve("data").resolve(photograph.file)).pixels().orElseThrow();
	}
}
