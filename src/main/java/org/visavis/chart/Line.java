package org.visavis.chart;

import java.awt.Color;
import java.text.Normalizer;
import java.util.Arrays;

import org.visavis.evaluate.Curve;

/**
 * One line of a chart.
 *
 * @param name for the legend
 * @param x values along the x axis, in drawing order
 * @param y values along the y axis
 */
public record Line(String name, double[] x, double[] y, Color colour, boolean dashed) {

	/**
	 * Those of Okabe and Ito's colours, which colour-blind people tell apart, that stand out from white by 3 to 1 or more:
	 * blue, vermillion, bluish green, reddish purple, black.
	 */
	private static final Color[] COLOURS = { new Color(0, 114, 178), new Color(213, 94, 0), new Color(0, 158, 115),
		new Color(204, 121, 167), Color.BLACK };
	private static final Color GREY = new Color(110, 110, 110);
	private static final int LONGEST = 40;

	/** How many lines can be told apart. */
	public static final int MOST = 2 * COLOURS.length;

	/** The line with a number from 0 on: five colours, then the same dashed. Its name may be anything. */
	public static Line of(final int number, final String name, final Curve curve) {
		return new Line(label(name), curve.x(), curve.y(), COLOURS[number % COLOURS.length], number >= COLOURS.length);
	}

	/** Without accents, which the font lacks, and not longer than there is room for. */
	private static String label(final String name) {
		final String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 3) + "...";
	}

	/** A straight line to compare with, grey and dashed. */
	public static Line reference(final String name, final double x0, final double y0, final double x1, final double y1) {
		return new Line(name, new double[] { x0, x1 }, new double[] { y0, y1 }, GREY, true);
	}

	/** The same dashed. */
	public Line asDashed() {
		return new Line(name, x, y, colour, true);
	}

	/** With shares along the y axis in per cent. */
	public Line percent() {
		return new Line(name, x, Arrays.stream(y).map(share -> 100 * share).toArray(), colour, dashed);
	}
}
