package org.visavis.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.DoubleStream;

import ij.gui.Plot;
import ij.process.ImageProcessor;

/** What lies inside a chart's frame, drawn by ImageJ at twice the size and reduced, so that slanted lines are smooth. */
record PlotFrame(Axis x, Axis y) {

	/** In pixels, without the frame's line. */
	static final int WIDTH = 800, HEIGHT = 600;

	private static final int TIMES = 2, CURVE = 4 * TIMES, GRID = TIMES;
	private static final Color GRID_COLOUR = new Color(215, 215, 215);

	/** The grid and the lines. */
	BufferedImage draw(final List<Line> lines) {
		final Plot plot = new Plot("", "", "", Plot.X_TICKS + Plot.Y_TICKS);
		plot.setTickLength(0);
		plot.setFont(Font.PLAIN, 12);
		plot.setFrameSize(TIMES * WIDTH, TIMES * HEIGHT);
		plot.setLimits(0, WIDTH, 0, HEIGHT);
		plot.setLineWidth(GRID);
		plot.setColor(GRID_COLOUR);
		for (final double at : pixels(x, WIDTH, x.ticks().stream().mapToDouble(Axis.Tick::value)))
			plot.drawLine(at, 0, at, HEIGHT);
		for (final double at : pixels(y, HEIGHT, y.ticks().stream().mapToDouble(Axis.Tick::value)))
			plot.drawLine(0, at, WIDTH, at);
		plot.setLineWidth(CURVE);
		lines.forEach(line -> add(plot, line));
		return reduced(plot);
	}

	private void add(final Plot plot, final Line line) {
		if (line.x().length == 0) return;
		final double[] xs = pixels(x, WIDTH, DoubleStream.of(line.x())), ys = pixels(y, HEIGHT, DoubleStream.of(line.y()));
		final double[][] drawn = line.dashed() ? Dashes.of(xs, ys) : new double[][] { xs, ys };
		plot.setColor(line.colour());
		plot.add("line", drawn[0], drawn[1]);
	}

	private static double[] pixels(final Axis axis, final int length, final DoubleStream values) {
		return values.map(value -> length * axis.fraction(value)).toArray();
	}

	private static BufferedImage reduced(final Plot plot) {
		final ImageProcessor drawn = plot.getProcessor();
		final Rectangle frame = plot.getDrawingFrame();
		drawn.setRoi(frame);
		return drawn.crop().bin(TIMES).getBufferedImage();
	}
}
