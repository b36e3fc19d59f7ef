package org.visavis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

import javax.imageio.ImageIO;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.model.ModelLibrary;
import org.visavis.request.Method;

/** On a shipped photograph, with something drawn on it, judged by the limits of the method full. */
class AppearanceTest {

	/** The five points that YuNet finds in samples/london/062_03.jpg, to whole pixels. */
	private static final List<Point> POINTS = List.of(new Point(278, 308), new Point(387, 312), new Point(333, 374), new Point(283, 427), new Point(375, 429));
	private static final Face FACE = new Face(new Box(213, 195, 235, 319), POINTS, 0.93);
	private static final SuitabilityRule RULE = Method.read(ModelLibrary.ofInstallation(), "full").suitability();

	@Test
	void findsNothingAgainstThePhotograph() throws IOException {
		assertEquals(List.of(), reasons(photograph()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x000000, 0x808080, 0xffffff })
	void seesThatABarCoversTheEyes(final int colour) throws IOException {
		assertTrue(reasons(barred(POINTS.get(0), POINTS.get(1), colour)).toString().contains("eyes covered"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x000000, 0x80a0d0, 0xffffff })
	void seesThatABarCoversTheMouth(final int colour) throws IOException {
		assertTrue(reasons(barred(POINTS.get(3), POINTS.get(4), colour)).toString().contains("mouth covered"));
	}

	@Test
	void tellsANegative() throws IOException {
		final List<String> reasons = reasons(changed(p -> ~p));
		assertTrue(reasons.stream().anyMatch(reason -> reason.startsWith("light and dark as in a negative")), reasons
			.toString());
	}

	@Test
	void tellsThatRedAndBlueWereSwapped() throws IOException {
		assertEquals(List.of("false colours"), reasons(changed(p -> (p & 255) << 16 | p & 0xff00 | p >> 16 & 255)).stream().map(
			reason -> reason.split(",")[0]).toList());
	}

	@Test
	void takesAGreyPhotographAsItIs() throws IOException {
		assertEquals(List.of(), reasons(changed(p -> (p >> 8 & 255) * 0x10101)));
	}

	private static List<String> reasons(final BufferedImage photograph) {
		return RULE.assess(Quality.of(pixels(photograph), FACE), 0.93).reasons();
	}

	/** A bar between two points, 1.9 eye distances wide, reaching a third of one up and down. */
	private static BufferedImage barred(final Point left, final Point right, final int colour) throws IOException {
		final BufferedImage photograph = photograph();
		final Graphics2D graphics = photograph.createGraphics();
		final double distance = POINTS.get(0).distanceTo(POINTS.get(1)), x = (left.x() + right.x()) / 2;
		graphics.setColor(new Color(colour));
		graphics.fillRect((int) (x - 0.95 * distance), (int) (left.y() - distance / 3), (int) (1.9 * distance), (int) (distance /
			1.5));
		graphics.dispose();
		return photograph;
	}

	private static BufferedImage changed(final IntUnaryOperator pixel) throws IOException {
		final BufferedImage photograph = photograph();
		final int[] rgb = ((DataBufferInt) photograph.getRaster().getDataBuffer()).getData();
		Arrays.setAll(rgb, i -> pixel.applyAsInt(rgb[i]) & 0xffffff);
		return photograph;
	}

	private static BufferedImage photograph() throws IOException {
		final BufferedImage read = ImageIO.read(Path.of("samples/london/062_03.jpg").toFile());
		final BufferedImage rgb = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
		rgb.createGraphics().drawImage(read, 0, 0, null);
		return rgb;
	}

	private static ArrayImg<ARGBType, IntArray> pixels(final BufferedImage photograph) {
		return ArrayImgs.argbs(((DataBufferInt) photograph.getRaster().getDataBuffer()).getData(), photograph.getWidth(),
			photograph.getHeight());
	}
}
