package org.visavis.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

/** The mesh against that of ONNX Runtime and OpenCV alone, made by src/test/python/face_mesh_oracle.py. */
class FaceMeshTest {

	private static final Path DATA = Path.of("../shared/data");

	record Oracle(String file, Face face, double score, List<Point> mesh) {

		@Override
		public String toString() {
			return file;
		}
	}

	static Stream<Oracle> oracles() throws IOException {
		try (InputStream file = FaceMeshTest.class.getResourceAsStream("mesh.txt")) {
			final List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line
				.startsWith("#")).toList();
			final List<Oracle> oracles = new ArrayList<>();
			for (int i = 0; i < lines.size(); i += 3) {
				final double[] face = numbers(lines.get(i + 1)), mesh = numbers(lines.get(i + 2));
				oracles.add(new Oracle(lines.get(i), new Face(new Box(face[0], face[1], face[2], face[3]), points(face, 4), 1),
					mesh[0], points(mesh, 1)));
			}
			return oracles.stream();
		}
	}

	/** JPEG decoders differ by a grey level or two. */
	@ParameterizedTest
	@MethodSource("oracles")
	void everyPointLiesWhereTheOracleHasIt(final Oracle oracle) {
		final List<Point> mesh = fit(oracle).points();
		assertEquals(468, mesh.size());
		for (int i = 0; i < mesh.size(); i++)
			assertEquals(0, mesh.get(i).distanceTo(oracle.mesh.get(i)), 0.25, "point " + i);
	}

	@ParameterizedTest
	@MethodSource("oracles")
	void theScoreIsTheOracles(final Oracle oracle) {
		assertEquals(oracle.score, fit(oracle).score(), 0.001);
	}

	@ParameterizedTest
	@MethodSource("oracles")
	void theEyesContoursSurroundTheEyesFound(final Oracle oracle) {
		final List<Point> mesh = fit(oracle).points();
		for (int eye = 0; eye < 2; eye++) {
			final List<Point> contour = MeshContours.LINES.get(3 + eye).stream().skip(1).map(mesh::get).toList();
			final Point centre = new Point(contour.stream().mapToDouble(Point::x).average().getAsDouble(), contour.stream()
				.mapToDouble(Point::y).average().getAsDouble());
			final double interocular = oracle.face.leftEye().distanceTo(oracle.face.rightEye());
			assertTrue(centre.distanceTo(oracle.face.points().get(eye)) < 0.1 * interocular, centre.toString());
		}
	}

	@Test
	void contoursHaveThePointsOfTheMeshOnly() {
		assertTrue(MeshContours.LINES.stream().flatMap(List::stream).allMatch(i -> i >= 0 && i < 468));
	}

	private static FaceMesh.Mesh fit(final Oracle oracle) {
		Assumptions.assumeTrue(Files.isDirectory(DATA), "../shared/data is absent");
		final ArrayImg<ARGBType, IntArray> photograph = new PhotoReader().read(DATA.resolve(oracle.file)).pixels()
			.orElseThrow();
		try (Network network = ModelLibrary.ofInstallation().open("facemesh", false); FaceMesh mesh = new FaceMesh(network)) {
			return mesh.fit(photograph, oracle.face);
		}
	}

	private static double[] numbers(final String line) {
		return Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	private static List<Point> points(final double[] values, final int from) {
		final List<Point> points = new ArrayList<>();
		for (int i = from; i < values.length; i += 2)
			points.add(new Point(values[i], values[i + 1]));
		return points;
	}
}
