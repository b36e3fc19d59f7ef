package org.visavis.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.geometry.Point;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

/** On a shipped photograph (675 x 675, eyes about 100 pixels apart), also turned, shrunk, enlarged and pasted. */
class FaceDetectorTest {

	private static final DetectionSettings SETTINGS = new DetectionSettings(0.7, 0.85, 0.3, 640, 1.5, 2_000_000, 320, 1024, 256);

	private static BufferedImage sample;
	private static Network network;
	private static FaceDetector detector;
	private static Face upright;

	@BeforeAll
	static void findUpright() throws IOException {
		sample = ImageIO.read(Path.of("samples/london/062_03.jpg").toFile());
		network = ModelLibrary.ofInstallation().open("yunet", false);
		detector = new FaceDetector(network, SETTINGS);
		upright = detector.search(pixels(sample)).get(0);
	}

	@AfterAll
	static void close() {
		detector.close();
		network.close();
	}

	/** The sample on grey, in a picture of the given size, by a transform. */
	private static BufferedImage draw(final int width, final int height, final AffineTransform transform) {
		final BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.setColor(java.awt.Color.GRAY);
		graphics.fillRect(0, 0, width, height);
		graphics.drawImage(sample, transform, null);
		graphics.dispose();
		return picture;
	}

	private static ArrayImg<ARGBType, IntArray> pixels(final BufferedImage image) {
		final BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		rgb.createGraphics().drawImage(image, 0, 0, null);
		return ArrayImgs.argbs(((DataBufferInt) rgb.getRaster().getDataBuffer()).getData(), image.getWidth(), image
			.getHeight());
	}

	/** The one face's points must lie where the transform puts them, to within a share of the eyes' distance. */
	private static void assertFound(final BufferedImage picture, final AffineTransform transform) {
		final List<Face> faces = detector.search(pixels(picture));
		assertEquals(1, faces.size());
		final double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
		for (int i = 0; i < 5; i++) {
			final Point p = upright.points().get(i);
			final double[] at = { p.x() + 0.5, p.y() + 0.5 };
			transform.transform(at, 0, at, 0, 1);
			final double off = faces.get(0).points().get(i).distanceTo(new Point(at[0] - 0.5, at[1] - 0.5));
			assertTrue(off < 0.1 * 100 * scale + 1, "point " + i + " is " + off + " px off");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void findsTheRightPointsInATurnedPhotograph(final int quarters) {
		final AffineTransform turn = AffineTransform.getQuadrantRotateInstance(quarters, 337.5, 337.5);
		assertFound(draw(675, 675, turn), turn);
	}

	@Test
	void findsAFaceOf20PixelsInALargePhotograph() {
		final double scale = 20 / upright.box().width();
		final AffineTransform small = new AffineTransform(scale, 0, 0, scale, 3_000, 1_000);
		assertFound(draw(6_000, 4_000, small), small);
	}

	@Test
	void findsAFaceThatFillsALargePhotograph() {
		final double scale = 3_600 / upright.box().height();
		final AffineTransform large = new AffineTransform(scale, 0, 0, scale, 1_000, 200 - upright.box().y() * scale);
		assertFound(draw(6_000, 4_000, large), large);
	}

	/** Where the eyes are some 200 pixels apart or more, parts of a face look like faces to the detector. */
	@ParameterizedTest
	@CsvSource({ "115_03, 1350", "119_03, 1350", "119_08, 1350", "115_03, 2025" })
	void findsNoFaceInsideTheFaceOfALargePortrait(final String name, final int side) throws IOException {
		final BufferedImage portrait = ImageIO.read(Path.of("samples/london", name + ".jpg").toFile());
		final BufferedImage large = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = large.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.drawImage(portrait, 0, 0, side, side, null);
		assertEquals(1, detector.search(pixels(large)).size());
	}

	/** A child before a parent. */
	@Test
	void findsAFaceBeforeALargerOne() {
		final BufferedImage picture = draw(1_350, 1_350, new AffineTransform(2, 0, 0, 2, 0, 0));
		picture.createGraphics().drawImage(sample.getSubimage(137, 125, 400, 460), 640, 750, 150, 172, null);
		assertEquals(2, detector.search(pixels(picture)).size());
	}

	@Test
	void findsNothingInAnEvenPicture() {
		assertEquals(List.of(), detector.search(pixels(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB))));
	}

	@Test
	void findsNothingInASinglePixel() {
		assertEquals(List.of(), detector.search(pixels(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB))));
	}

	@Test
	void findsTheFaceInOnePassOfAReducedPhotograph() {
		final Face found = detector.findOnce(pixels(sample), 320).get(0);
		assertTrue(found.box().intersectionOverUnion(upright.box()) > 0.8);
	}

	/** As YuNet finds some heads: the points upside down in the right box. It places points anew within 0.2 eye distances. */
	@Test
	void looksAgainAtAFaceThatWasFoundUpsideDown() {
		final Point centre = upright.box().centre();
		final List<Point> wrong = upright.points().stream().map(p -> new Point(2 * centre.x() - p.x(), 2 * centre.y() - p
			.y())).toList();
		final Face mended = new SecondLook(new YuNet(network)).of(pixels(sample), new Face(upright.box(), wrong, 0.9));
		for (int i = 0; i < 5; i++)
			assertTrue(mended.points().get(i).distanceTo(upright.points().get(i)) < 20, i + ": " + mended.points().get(i));
	}

	@Test
	void leavesAFaceThatIsUpsideDownAsItIs() {
		final BufferedImage turned = draw(675, 675, AffineTransform.getRotateInstance(Math.PI, 337.5, 337.5));
		final Face face = detector.search(pixels(turned)).get(0);
		assertEquals(face, new SecondLook(new YuNet(network)).of(pixels(turned), face));
		assertTrue(face.rightEye().x() < face.leftEye().x());
	}
}
