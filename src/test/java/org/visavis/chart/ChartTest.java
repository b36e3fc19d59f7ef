package org.visavis.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.visavis.evaluate.Curve;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.picture.Png;
import org.visavis.report.SyntheticValidation;
import org.visavis.validation.Charts;

class ChartTest {

	private static final int BLUE = 0xff0072b2, FRAME = 800;

	@Test
	void drawsALineWhereItsValuesAre() {
		final BufferedImage picture = picture(new Line("line", new double[] { 0, 10 }, new double[] { 2, 2 }, new Color(
			BLUE), false));
		final int bottom = bottom(picture);
		assertEquals(BLUE, picture.getRGB(170 + FRAME / 2, bottom - 600 * 2 / 4));
		assertEquals(0xffffffff, picture.getRGB(170 + FRAME / 4 + 7, bottom - 600 * 3 / 4 + 7));
	}

	@Test
	void drawsNothingForACurveWithoutPoints() {
		assertArrayEquals(inside(picture(List.of())), inside(picture(Line.of(0, "none", new Curve("", new double[0],
			new double[0])))));
	}

	@Test
	void cutsOffWhatLeavesTheFrame() {
		final BufferedImage picture = picture(new Line("line", new double[] { -5, 15 }, new double[] { 2, 2 },
			new Color(BLUE), false));
		final int row = bottom(picture) - 600 * 2 / 4;
		assertEquals(0xffffffff, picture.getRGB(160, row));
		assertEquals(0xffffffff, picture.getRGB(170 + FRAME + 10, row));
	}

	@Test
	void clipsNoWordAtItsBorder() {
		final Evaluation evaluation = evaluation();
		final List<String> names = IntStream.range(0, Line.MOST).mapToObj(i -> "W".repeat(10 * i + 5)).toList();
		for (final Chart chart : List.of(Charts.det("original photographs, the calibration of their stratum", names, names
			.stream().map(name -> evaluation).toList()), Charts.tippett("set 123", evaluation.curves().tippett(), evaluation
				.curves().tippett()), Charts.pav("set 123", evaluation.curves().pav()), Charts.ece("set 123", evaluation.curves()
					.ece()), Charts.hits(names, names.stream().map(name -> new Curve("", new double[] { 1, 2 }, new double[] { 0.5,
						1 })).toList()))) assertTrue(hasWhiteBorder(chart.picture()), chart.title());
	}

	@Test
	void labelsNoShareAboveAll() {
		final Chart chart = Charts.hits(List.of("all"), List.of(new Curve("", new double[] { 1, 2 }, new double[] { 1, 1 })));
		assertEquals("100", chart.y().ticks().get(chart.y().ticks().size() - 1).label());
	}

	@Test
	void hasTheSameBytesAgain() {
		final Chart chart = Charts.ece("", evaluation().curves().ece());
		assertArrayEquals(Png.bytes(chart.picture()), Png.bytes(chart.picture()));
	}

	@Test
	void keepsItsColoursInTheFile() throws IOException {
		final BufferedImage picture = picture(new Line("line", new double[] { 0, 10 }, new double[] { 2, 2 },
			new Color(BLUE), false));
		final BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.bytes(picture)));
		final int x = 170 + FRAME / 2, y = bottom(picture) - 600 * 2 / 4;
		assertEquals(picture.getRGB(x, y), read.getRGB(x, y));
		assertEquals(0xffffffff, read.getRGB(0, 0));
	}

	@Test
	void namesMoreLinesThanFitInARowInSeveral() {
		final Line line = Line.of(0, "a name of some length", new Curve("", new double[0], new double[0]));
		assertEquals(picture(line).getHeight() + 38, picture(line, line).getHeight());
	}

	@Test
	void spellsNamesWithoutAccentsAndCutsLongOnes() {
		assertEquals("Zurich", Line.of(0, "Z\u00fcrich", new Curve("", new double[0], new double[0])).name());
		assertEquals(40, Line.of(0, "x".repeat(99), new Curve("", new double[0], new double[0])).name().length());
	}

	private static Evaluation evaluation() {
		final Section section = SyntheticValidation.section(Aspect.STRATUM, "suitable-suitable", 3, 0);
		return section.evaluation().get();
	}

	private static BufferedImage picture(final Line... lines) {
		return picture(List.of(lines));
	}

	private static BufferedImage picture(final List<Line> lines) {
		return new Chart("title", Axis.linear("x", 0, 10), Axis.linear("y", 0, 4), lines).picture();
	}

	private static int bottom(final BufferedImage picture) {
		return picture.getHeight() - 106;
	}

	private static int[] inside(final BufferedImage picture) {
		return picture.getRGB(172, bottom(picture) - 590, 790, 580, null, 0, 790);
	}

	private static boolean hasWhiteBorder(final BufferedImage picture) {
		final int right = picture.getWidth() - 1, bottom = picture.getHeight() - 1;
		return IntStream.rangeClosed(0, right).allMatch(x -> picture.getRGB(x, 0) == -1 && picture.getRGB(x, bottom) == -1) &&
			IntStream.rangeClosed(0, bottom).allMatch(y -> picture.getRGB(0, y) == -1 && picture.getRGB(right, y) == -1);
	}
}
