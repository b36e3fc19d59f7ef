package org.visavis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.visavis.picture.Drawing;
import org.visavis.picture.StrokeFont;

/**
 * Lines over two axes. ImageJ draws the lines; title, legend and labels stand around them in strokes, so that nothing is
 * clipped and the picture has the same bytes wherever it is made.
 *
 * @param lines in drawing order, the legend's too
 */
public record Chart(String title, Axis x, Axis y, List<Line> lines) {

	private static final int LEFT = 170, RIGHT = 56, BOTTOM = 106, TITLE = 60, ROW = 38, MARGIN = 18;
	private static final double TEXT = 21, HEAD = 25;
	private static final int SAMPLE = 54, SPACE = 15;
	private static final BasicStroke DASHED = new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
		new float[] { 15, 8 }, 0);

	/** The picture, for print at a width of 8 cm or more. */
	public BufferedImage picture() {
		final List<Place> legend = legend();
		final int top = TITLE + MARGIN + (legend.isEmpty() ? 0 : ROW * (1 + legend.get(legend.size() - 1).row));
		final BufferedImage picture = Drawing.white(LEFT + PlotFrame.WIDTH + RIGHT, top + PlotFrame.HEIGHT + BOTTOM);
		try (Drawing drawing = Drawing.on(picture)) {
			drawing.graphics().drawImage(new PlotFrame(x, y).draw(lines), LEFT, top, null);
			drawing.text(title, LEFT, MARGIN, HEAD);
			drawLegend(drawing, legend);
			drawFrame(drawing.graphics(), top);
			drawX(drawing, top + PlotFrame.HEIGHT);
			drawY(drawing, top);
		}
		return picture;
	}

	private void drawFrame(final Graphics2D graphics, final int top) {
		graphics.setColor(Color.BLACK);
		graphics.setStroke(new BasicStroke(2));
		graphics.drawRect(LEFT, top, PlotFrame.WIDTH, PlotFrame.HEIGHT);
	}

	private void drawX(final Drawing drawing, final int bottom) {
		double free = 0;
		for (final Axis.Tick tick : x.ticks()) {
			final double width = StrokeFont.width(tick.label(), TEXT);
			final double left = LEFT + x.fraction(tick.value()) * PlotFrame.WIDTH - width / 2;
			if (left < free) continue;
			drawing.text(tick.label(), left, bottom + SPACE, TEXT);
			free = left + width + SPACE;
		}
		drawing.text(x.title(), LEFT + (PlotFrame.WIDTH - StrokeFont.width(x.title(), TEXT)) / 2, bottom + SPACE + 2 * TEXT,
			TEXT);
	}

	private void drawY(final Drawing drawing, final int top) {
		for (final Axis.Tick tick : y.ticks())
			drawing.text(tick.label(), LEFT - SPACE - StrokeFont.width(tick.label(), TEXT), top + (1 - y.fraction(tick
				.value())) * PlotFrame.HEIGHT - TEXT / 2, TEXT);
		final AffineTransform upright = drawing.graphics().getTransform();
		drawing.graphics().rotate(-Math.PI / 2);
		drawing.text(y.title(), -top - (PlotFrame.HEIGHT + StrokeFont.width(y.title(), TEXT)) / 2, MARGIN, TEXT);
		drawing.graphics().setTransform(upright);
	}

	private void drawLegend(final Drawing drawing, final List<Place> places) {
		for (int i = 0; i < lines.size(); i++) {
			final double left = LEFT + places.get(i).left, top = TITLE + places.get(i).row * ROW;
			drawing.graphics().setColor(lines.get(i).colour());
			drawing.graphics().setStroke(lines.get(i).dashed() ? DASHED : new BasicStroke(4));
			drawing.graphics().draw(new Line2D.Double(left, top + TEXT / 2, left + SAMPLE, top + TEXT / 2));
			drawing.text(lines.get(i).name(), left + SAMPLE + SPACE, top, TEXT);
		}
	}

	/** Where each line's entry in the legend begins: in a row as far as there is room, then in the next. */
	private List<Place> legend() {
		final List<Place> places = new ArrayList<>();
		double left = 0;
		int row = 0;
		for (final Line line : lines) {
			if (left > 0 && left + width(line) > PlotFrame.WIDTH) {
				left = 0;
				row++;
			}
			places.add(new Place(left, row));
			left += width(line);
		}
		return places;
	}

	private record Place(double left, int row) {}

	private static double width(final Line line) {
		return SAMPLE + SPACE + StrokeFont.width(line.name(), TEXT) + 2 * SPACE;
	}
}
