package org.visavis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visavis.detect.DetectionSettings;
import org.visavis.detect.Face;
import org.visavis.detect.FaceDetector;
import org.visavis.detect.FaceMesh;
import org.visavis.detect.MeshContours;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.exhibit.LevelledFace;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

/** Plates of 50 photographs: the mesh finds the eyes where the transform says they are. */
class LevelledPhotographsTest {

	private static final Path DATA = Path.of("../shared/data");
	private static final DetectionSettings ONCE = new DetectionSettings(0.6, 0.6, 0.3, 640, 1.5, 0, 320, 2560, 320);
	private static final int PHOTOGRAPHS = 25;

	/** How far apart from where they should be the eyes are in a plate: the left one, the right one. */
	private record Eyes(Point left, Point right) {

		double tilt() {
			return right.y() - left.y();
		}

		double stretch() {
			return right.x() - left.x();
		}
	}

	private static final List<Eyes> EYES = new ArrayList<>();

	@BeforeAll
	static void level() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(DATA), "../shared/data is absent");
		try (Network yunet = ModelLibrary.ofInstallation().open("yunet", false); Network facemesh = ModelLibrary
			.ofInstallation().open("facemesh", false); FaceDetector detector = new FaceDetector(yunet, ONCE);
				FaceMesh mesh = new FaceMesh(facemesh))
		{
			for (final String set : List.of("congress", "london/neutral_front"))
				try (Stream<Path> files = Files.list(DATA.resolve(set))) {
					for (final Path file : files.filter(f -> f.toString().endsWith(".jpg")).sorted().limit(PHOTOGRAPHS).toList()) {
						final ArrayImg<ARGBType, IntArray> photograph = new PhotoReader().read(file).pixels().orElseThrow();
						EYES.add(offBy(photograph, detector.findOnce(photograph, 640).get(0), mesh));
					}
				}
		}
	}

	@Test
	void enoughPhotographsAreLevelled() {
		assertEquals(2 * PHOTOGRAPHS, EYES.size());
	}

	@Test
	void theEyesAreAsLevelAsTheTransformSays() {
		assertTrue(Math.abs(mean(Eyes::tilt)) < 0.1 && median(Eyes::tilt) < 0.25, mean(Eyes::tilt) + ", " + median(
			Eyes::tilt));
	}

	/** The network draws eyes half a pixel closer together where the same face is smoother: hence the wide limit. */
	@Test
	void theEyesAreAsFarApartAsTheTransformSays() {
		assertEquals(0, mean(Eyes::stretch), 1);
	}

	@Test
	void theEyesAreNeitherTooFarRightNorTooFarDown() {
		assertEquals(0, mean(eyes -> (eyes.left.x() + eyes.right.x()) / 2), 0.15);
		assertEquals(0, mean(eyes -> (eyes.left.y() + eyes.right.y()) / 2), 0.15);
	}

	private static Eyes offBy(final ArrayImg<ARGBType, IntArray> photograph, final Face face, final FaceMesh mesh) {
		final LevelledFace levelled = LevelledFace.of(photograph, face, ExhibitFrame.STANDARD);
		final int[] argb = levelled.argb().clone();
		for (int i = 0; i < argb.length; i++)
			if (argb[i] == 0) argb[i] = 0xff000000;
		final List<Point> there = mesh.fit(photograph, face).points().stream().map(levelled::onPlate).toList();
		final List<Point> found = mesh.fit(ArrayImgs.argbs(argb, 400, 480), onPlate(levelled, face)).points();
		return new Eyes(eye(found, 3).plus(-eye(there, 3).x(), -eye(there, 3).y()), eye(found, 4).plus(-eye(there, 4).x(),
			-eye(there, 4).y()));
	}

	private static Face onPlate(final LevelledFace levelled, final Face face) {
		final double side = Math.max(face.box().width(), face.box().height()) * levelled.photoToPlate().scale();
		final Point centre = levelled.onPlate(face.box().centre());
		return new Face(new Box(centre.x() - side / 2, centre.y() - side / 2, side, side), face.points().stream().map(
			levelled::onPlate).toList(), 1);
	}

	/** The mean of the contour of an eye. */
	private static Point eye(final List<Point> mesh, final int line) {
		final List<Point> contour = MeshContours.LINES.get(line).stream().skip(1).map(mesh::get).toList();
		return new Point(contour.stream().mapToDouble(Point::x).average().getAsDouble(), contour.stream().mapToDouble(Point::y)
			.average().getAsDouble());
	}

	private static double mean(final ToDoubleFunction<Eyes> value) {
		return EYES.stream().mapToDouble(value).average().getAsDouble();
	}

	/** The median of the absolute values. */
	private static double median(final ToDoubleFunction<Eyes> value) {
		final double[] sorted = EYES.stream().mapToDouble(value).map(Math::abs).sorted().toArray();
		return sorted[sorted.length / 2];
	}
}
