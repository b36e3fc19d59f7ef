package org.visavis.exhibit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

import org.visavis.picture.Drawing;
import org.visavis.picture.WrappedText;

/** Arranges an exhibit on a white sheet: a heading, the pictures with their names, a rule, the caption. */
final class ExhibitLayout {

	private static final int MARGIN = 24, GAP = Exhibit.GAP;
	/** Heights of a capital letter. */
	private static final double HEADING = 13, NAME = 11, TEXT = 8.5;
	private static final int HEADING_LINE = 32, NAME_LINE = 22, LINE = 17, PARAGRAPH = 6;
	/** From a picture to the next, where pictures are narrow. */
	private static final int LEAST = 300;

	private final String heading;
	private final List<Panel> panels;
	private final int inARow, cell, high, rows, width;
	private final List<List<String>> caption;

	/** A picture and what stands over it. */
	record Panel(String name, BufferedImage picture) {}

	/**
	 * @param panels pictures of one size but for a last one, which may be larger and has then nothing at its right
	 * @param inARow how many of them stand beside each other at most
	 * @param paragraphs of the caption, in plain signs
	 */
	ExhibitLayout(final String heading, final List<Panel> panels, final int inARow, final List<String> paragraphs) {
		this.heading = heading;
		this.panels = panels;
		this.inARow = inARow;
		cell = Math.max(LEAST, panels.get(0).picture.getWidth());
		high = panels.stream().mapToInt(panel -> panel.picture.getHeight()).max().orElseThrow();
		rows = (panels.size() + inARow - 1) / inARow;
		width = inARow * cell + (inARow - 1) * GAP + 2 * MARGIN;
		caption = paragraphs.stream().map(p -> WrappedText.lines(p, width - 2 * MARGIN, TEXT)).toList();
	}

	BufferedImage picture() {
		final int captionTop = top(rows) - GAP + 20;
		final int lines = caption.stream().mapToInt(List::size).sum();
		final BufferedImage picture = Drawing.white(width, captionTop + lines * LINE + (caption.size() - 1) * PARAGRAPH +
			MARGIN);
		try (Drawing drawing = Drawing.on(picture)) {
			drawing.text(heading, MARGIN, MARGIN, HEADING);
			for (int i = 0; i < panels.size(); i++) panel(drawing, MARGIN + i % inARow * (cell + GAP), top(i / inARow), panels.get(i));
			caption(drawing, captionTop);
		}
		return picture;
	}

	private int top(final int row) {
		return MARGIN + HEADING_LINE + row * (NAME_LINE + high + GAP);
	}

	/** A picture in a frame with its name above it. */
	private static void panel(final Drawing drawing, final int x, final int top, final Panel panel) {
		drawing.text(panel.name, x, top, NAME);
		drawing.graphics().drawImage(panel.picture, x, top + NAME_LINE, null);
		drawing.graphics().setColor(Color.DARK_GRAY);
		drawing.graphics().drawRect(x - 1, top + NAME_LINE - 1, panel.picture.getWidth() + 1, panel.picture.getHeight() + 1);
	}

	private void caption(final Drawing drawing, final int top) {
		int y = top;
		for (final List<String> paragraph : caption) {
			for (final String line : paragraph) {
				drawing.text(line, MARGIN, y, TEXT);
				y += LINE;
			}
			y += PARAGRAPH;
		}
	}
}
