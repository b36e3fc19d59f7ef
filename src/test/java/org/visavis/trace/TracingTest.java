package org.visavis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import net.imglib2.img.array.ArrayImgs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoReader;
import org.visavis.resample.EncodedImage;

class TracingTest {

	private static final BufferedImage PHOTOGRAPH = read("062_03"), SMILING = read("062_08"), OTHER = read("115_03"), OTHER_PERSON = read(
		"119_03");
	/** The points of these three, as they are detected. */
	private static final List<Face> FACE = List.of(face(278, 312, 390, 316, 331, 378, 284, 431, 378, 432)), SMILING_FACE = List.of(
		face(279, 342, 393, 350, 335, 411, 277, 455, 385, 460)), OTHER_FACE = List.of(face(291, 294, 390, 299, 335, 352, 296, 401, 377,
			404));

	@Test
	void linksASmallerCopyThatWasSavedAgain() {
		final PairTrace trace = trace(saved(scaled(PHOTOGRAPH, 0.5, 1), 0.5f), List.of(), PHOTOGRAPH, List.of());
		assertEquals(Verdict.SAME, trace.whole().verdict());
	}

	@Test
	void linksTheFaceOfAMirroredCopy() {
		final BufferedImage mirrored = saved(scaled(PHOTOGRAPH, 1, -1), 0.75f);
		final Face face = FACE.get(0);
		final List<Point> points = IntStream.of(1, 0, 2, 4, 3).mapToObj(i -> new Point(PHOTOGRAPH.getWidth() - 1 -
			face.points().get(i).x(), face.points().get(i).y())).toList();
		final PairTrace trace = trace(mirrored, List.of(new Face(face.box(), points, 1)), PHOTOGRAPH, FACE);
		assertEquals(Verdict.SAME, trace.faces().get(0).verdict());
		assertTrue(trace.faces().get(0).transform().mirrors());
	}

	@Test
	void linksNoTwoPhotographsOfOneSession() {
		assertEquals(Verdict.NOT_SUPPORTED, trace(SMILING, SMILING_FACE, PHOTOGRAPH, FACE).faces().get(0).verdict());
	}

	@Test
	void linksNoTwoPersons() {
		final PairTrace trace = trace(OTHER, OTHER_FACE, PHOTOGRAPH, FACE);
		assertEquals(List.of(Verdict.NOT_SUPPORTED, Verdict.NOT_SUPPORTED), List.of(trace.whole().verdict(), trace.faces().get(0)
			.verdict()));
	}

	@Test
	void saysOutsideOfWhatThePixelsAreIdentical() {
		final Trace whole = trace(pasted(), List.of(), PHOTOGRAPH, List.of()).whole();
		assertEquals(Verdict.IDENTICAL, whole.verdict());
		assertEquals(new Box(200, 400, 104, 56), whole.region().orElseThrow());
	}

	@Test
	void linksNoTwoPersonsUnderOneBanner() {
		final Trace whole = trace(bannered(PHOTOGRAPH), FACE, bannered(OTHER_PERSON), List.of()).whole();
		assertEquals(Verdict.INCONCLUSIVE, whole.verdict());
		assertEquals("pixels agree in region X; this may be a frame, caption or screen that both share", whole.reason());
	}

	@ParameterizedTest
	@CsvSource({ "062_03, 115_03", "062_03, 136_03", "115_03, 119_03", "115_03, 136_03", "119_03, 136_03", "062_08, 119_08" })
	void linksNoTwoOtherPersonsUnderOneBanner(final String one, final String other) {
		assertEquals(Verdict.INCONCLUSIVE, trace(bannered(read(one)), List.of(), bannered(read(other)), List.of()).whole().verdict());
	}

	@Test
	void linksNoTwoPhotographsOfOneSessionUnderOneBanner() {
		assertEquals(Verdict.INCONCLUSIVE, trace(bannered(SMILING), List.of(), bannered(PHOTOGRAPH), List.of()).whole().verdict());
	}

	@Test
	void linksNoTwoPersonsUnderOneBannerThatWasSavedAgain() {
		final Trace whole = trace(saved(bannered(PHOTOGRAPH), 0.9f), FACE, saved(bannered(OTHER_PERSON), 0.8f), List.of()).whole();
		assertEquals("fine detail agrees in region X; this may be a frame, caption or screen that both share", whole.reason());
	}

	@Test
	void linksAPictureUnderABannerToTheSamePictureUnderIt() {
		assertEquals(Verdict.SAME, trace(saved(bannered(PHOTOGRAPH), 0.9f), List.of(), bannered(PHOTOGRAPH), List.of()).whole().verdict());
	}

	@Test
	void seesWhatDiffersInTheLastColumn() {
		final BufferedImage copy = scaled(PHOTOGRAPH, 1, 1);
		final int x = copy.getWidth() - 1;
		copy.setRGB(x, 100, copy.getRGB(x, 100) ^ 0x404040);
		final Box region = trace(copy, List.of(), PHOTOGRAPH, List.of()).whole().region().orElseThrow();
		assertEquals(copy.getWidth(), region.x() + region.width());
	}

	@Test
	void countsAsDifferentWhatTheCandidateDoesNotShow() {
		final BufferedImage part = scaled(PHOTOGRAPH, 1, 1).getSubimage(0, 0, 675, 504);
		assertEquals(new Box(0, 504, 675, 171), trace(PHOTOGRAPH, List.of(), part, List.of())
			.whole().region().orElseThrow());
	}

	@Test
	void callsNoPixelsOfAFaceIdentical() {
		assertEquals(Verdict.SAME, trace(PHOTOGRAPH, FACE, PHOTOGRAPH, FACE).faces().get(0).verdict());
	}

	@Test
	void doesNotCallPixelsIdenticalThatWereSavedAgain() {
		assertEquals(Verdict.SAME, trace(saved(pasted(), 0.9f), List.of(), PHOTOGRAPH, List.of()).whole().verdict());
	}

	@Test
	void concludesNothingWhereThereIsNoTexture() {
		final BufferedImage flat = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
		final Trace whole = trace(flat, List.of(), PHOTOGRAPH, List.of()).whole();
		assertEquals(Verdict.INCONCLUSIVE, whole.verdict());
		assertEquals("0 textured blocks; expected at least 25", whole.reason());
	}

	@Test
	void tracesPicturesOfVeryDifferentSizes() {
		final Face tiny = face(4, 4, 6, 4, 5, 5, 4, 6, 6, 6);
		final PairTrace trace = trace(scaled(PHOTOGRAPH, 0.03, 1), List.of(tiny), PHOTOGRAPH, FACE);
		assertEquals(Verdict.INCONCLUSIVE, trace.whole().verdict());
	}

	@Test
	void concludesNothingOfASinglePixel() {
		final BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
		assertEquals(Verdict.INCONCLUSIVE, trace(pixel, List.of(), PHOTOGRAPH, FACE).whole().verdict());
		assertEquals(Verdict.INCONCLUSIVE, trace(PHOTOGRAPH, FACE, pixel, List.of()).whole().verdict());
	}

	@Test
	void measuresCyclesUpToTheHighestFrequencyInIdenticalPixels() {
		assertEquals(0.5, trace(PHOTOGRAPH, FACE, PHOTOGRAPH, FACE).faces().get(0).measures().cyclesPerPixel());
	}

	private static PairTrace trace(final BufferedImage questioned, final List<Face> faces, final BufferedImage candidate,
		final List<Face> others)
	{
		return Tracing.trace(traced(questioned, faces), traced(candidate, others));
	}

	private static TracedPicture traced(final BufferedImage image, final List<Face> faces) {
		final int width = image.getWidth(), height = image.getHeight();
		return new TracedPicture(ArrayImgs.argbs(image.getRGB(0, 0, width, height, null, 0, width), width, height), faces);
	}

	private static Face face(final double... xy) {
		final List<Point> points = IntStream.range(0, 5).mapToObj(i -> new Point(xy[2 * i], xy[2 * i + 1])).toList();
		return new Face(new Box(xy[0] - 50, xy[1] - 80, 200, 260), points, 1);
	}

	/** Under 90 rows of words. */
	private static BufferedImage bannered(final BufferedImage image) {
		final BufferedImage copy = scaled(image, 1, 1);
		final Random random = new Random(0);
		for (int y = 0; y < 90; y += 6)
			for (int x = 0; x < copy.getWidth(); x += 3) {
				final int grey = random.nextInt(256) * 0x10101;
				for (int i = 0; i < 18; i++)
					if (x + i % 3 < copy.getWidth()) copy.setRGB(x + i % 3, y + i / 3, grey);
			}
		return copy;
	}

	/** With a rectangle of another colour. */
	private static BufferedImage pasted() {
		final BufferedImage copy = scaled(PHOTOGRAPH, 1, 1);
		final Graphics2D graphics = copy.createGraphics();
		graphics.setColor(Color.BLUE);
		graphics.fillRect(202, 402, 100, 50);
		graphics.dispose();
		return copy;
	}

	/** @param side 1, or -1 for mirrored */
	private static BufferedImage scaled(final BufferedImage image, final double scale, final int side) {
		final int width = (int) (image.getWidth() * scale), height = (int) (image.getHeight() * scale);
		final BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = to.createGraphics();
		graphics.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), side < 0 ? width : 0, 0, side * width, height,
			null);
		graphics.dispose();
		return to;
	}

	private static BufferedImage saved(final BufferedImage image, final float quality) {
		try {
			final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			EncodedImage.write(image, "jpeg", quality, bytes);
			return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static BufferedImage read(final String name) {
		final var pixels = new PhotoReader().read(Path.of("samples/london", name + ".jpg")).pixels().orElseThrow();
		final int width = (int) pixels.dimension(0), height = (int) pixels.dimension(1);
		final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, width, height, pixels.update(null).getCurrentStorageArray(), 0, width);
		return image;
	}
}
