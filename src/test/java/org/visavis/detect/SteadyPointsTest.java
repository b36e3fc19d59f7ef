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
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

/** The steady points against those of ONNX Runtime and OpenCV alone, made by src/test/python/steady_points_oracle.py. */
class SteadyPointsTest {

	private static final Path DATA = Path.of("../shared/data");
	/** Those of models/methods/full.json. */
	private static final PointSettings SETTINGS = new PointSettings("facemesh", 0.5, 0.1, List.of(96, 128, 160), 1.6, 0.3,
		0.5);

	private static Network yunet, facemesh;

	record Oracle(String file, Face face, List<Point> steady, double scatter) {

		@Override
		public String toString() {
			return file;
		}
	}

	@BeforeAll
	static void loadNetworks() {
		yunet = ModelLibrary.ofInstallation().open("yunet", false);
		facemesh = ModelLibrary.ofInstallation().open("facemesh", false);
	}

	@AfterAll
	static void closeNetworks() {
		yunet.close();
		facemesh.close();
	}

	static Stream<Oracle> oracles() throws IOException {
		try (InputStream file = SteadyPointsTest.class.getResourceAsStream("steady.txt")) {
			final List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line
				.startsWith("#")).toList();
			final List<Oracle> oracles = new ArrayList<>();
			for (int i = 0; i < lines.size(); i += 3) {
				final double[] found = numbers(lines.get(i + 1)), steady = numbers(lines.get(i + 2));
				oracles.add(new Oracle(lines.get(i), new Face(new Box(found[0], found[1], found[2], found[3]), points(found, 4),
					found[14]), points(steady, 0), steady[10]));
			}
			return oracles.stream();
		}
	}

	/** JPEG decoders differ by a grey level or two. */
	@ParameterizedTest
	@MethodSource("oracles")
	void everyPointLiesWhereTheOracleHasIt(final Oracle oracle) {
		final List<Point> points = steady(photograph(oracle), oracle.face).points();
		for (int i = 0; i < 5; i++)
			assertEquals(0, points.get(i).distanceTo(oracle.steady.get(i)), 0.3, "point " + i);
	}

	@ParameterizedTest
	@MethodSource("oracles")
	void theScatterIsTheOracles(final Oracle oracle) {
		assertEquals(oracle.scatter, steady(photograph(oracle), oracle.face).pointScatter(), 0.02 * oracle.scatter);
	}

	@ParameterizedTest
	@MethodSource("oracles")
	void boxAndConfidenceStayAsFound(final Oracle oracle) {
		final Face steady = steady(photograph(oracle), oracle.face);
		assertEquals(new Face(oracle.face.box(), steady.points(), oracle.face.confidence(), steady.pointScatter()), steady);
	}

	@Test
	void pointsThatNothingSeesAgainStayAsFoundWithoutAScatter() {
		final Face face = new Face(new Box(40, 30, 100, 130), List.of(new Point(70, 80), new Point(110, 80), new Point(90,
			105), new Point(75, 130), new Point(105, 130)), 0.8);
		assertEquals(face, steady(ArrayImgs.argbs(200, 200), face));
	}

	@Test
	void aMeshThatLiesElsewhereIsLeftOut() throws IOException {
		final Oracle oracle = oracles().findFirst().orElseThrow();
		final Face withMesh = steady(photograph(oracle), oracle.face), without = steady(photograph(oracle), oracle.face,
			new PointSettings("facemesh", 0.5, 1e-4, SETTINGS.sides(), 1.6, 0.3, 0.5));
		final Face alone = steady(photograph(oracle), oracle.face, new PointSettings("facemesh", 1.1, 0.1, SETTINGS.sides(), 1.6,
			0.3, 0.5));
		assertEquals(alone, without);
		assertTrue(withMesh.points().get(2).distanceTo(without.points().get(2)) > 0.1, without.toString());
	}

	private static Face steady(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		return steady(photograph, face, SETTINGS);
	}

	private static Face steady(final ArrayImg<ARGBType, IntArray> photograph, final Face face,
		final PointSettings settings)
	{
		try (SteadyPoints points = new SteadyPoints(yunet, facemesh, settings)) {
			return points.of(photograph, face);
		}
	}

	private static ArrayImg<ARGBType, IntArray> photograph(final Oracle oracle) {
		Assumptions.assumeTrue(Files.isDirectory(DATA), "../shared/data is absent");
		return new PhotoReader().read(DATA.resolve(oracle.file)).pixels().orElseThrow();
	}

	private static double[] numbers(final String line) {
		return Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	private static List<Point> points(final double[] values, final int from) {
		final List<Point> points = new ArrayList<>();
		for (int i = from; i < from + 10; i += 2)
			points.add(new Point(values[i], values[i + 1]));
		return points;
	}
}
