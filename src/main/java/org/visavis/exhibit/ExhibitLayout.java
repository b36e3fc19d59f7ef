package org.visavis.exhibit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.visavis.picture.Drawing;
import org.visavis.picture.StrokeFont;

/** Arranges an exhibit on a white sheet: a heading, the pictures with their names, a rule, the caption. */
final class ExhibitLayout {

	private static final int MARGIN = 24, GAP = Exhibit.GAP;
	/** Heights of a capital letter. */
	private static final double HEADING = 13, NAME = 11, TEXT = 8.5;
	private static final int HEADING_LINE = 32, NAME_LINE = 22, LINE = 17, PARAGRAPH = 6;

	private final ExhibitSheet sheet;
	private final int frameWidth, frameHeight, width;
	private final List<List<String>> caption;

	ExhibitLayout(final ExhibitSheet sheet) {
		this.sheet = sheet;
		frameWidth = sheet.a().face().frame().width();
		frameHeight = sheet.a().face().frame().height();
		final int panels = sheet.kind() == ExhibitKind.PLATE ? 2 : 3;
		width = panels * frameWidth + (panels - 1) * GAP + 2 * MARGIN;
		caption = ExhibitCaption.paragraphs(sheet).stream().map(p -> wrapped(p, width - 2 * MARGIN)).toList();
	}

	BufferedImage picture() {
		final int captionTop = MARGIN + HEADING_LINE + NAME_LINE + frameHeight + 20;
		final int lines = caption.stream().mapToInt(List::size).sum();
		final BufferedImage picture = Drawing.white(width, captionTop + lines * LINE + (caption.size() - 1) * PARAGRAPH +
			MARGIN);
		try (Drawing drawing = Drawing.on(picture)) {
			drawing.text(ExhibitCaption.heading(sheet), MARGIN, MARGIN, HEADING);
			panels(drawing);
			caption(drawing, captionTop);
		}
		return picture;
	}

	private void panels(final Drawing drawing) {
		final int last = width - MARGIN - frameWidth;
		panel(drawing, MARGIN, "A: " + ExhibitCaption.id(sheet.about().get(0)), Exhibit.alone(sheet.a(), true));
		if (sheet.kind() != ExhibitKind.PLATE) panel(drawing, MARGIN + frameWidth + GAP, ExhibitCaption.kind(sheet.kind(),
			sheet.amount()), Exhibit.render(sheet.kind(), sheet.amount(), sheet.a(), sheet.b()));
		panel(drawing, last, "B: " + ExhibitCaption.id(sheet.about().get(1)), Exhibit.alone(sheet.b(), false));
	}

	/** A picture in a frame with its name above it. */
	private void panel(final Drawing drawing, final int x, final String name, final BufferedImage picture) {
		final int top = MARGIN + HEADING_LINE;
		drawing.text(name, x, top, NAME);
		drawing.graphics().drawImage(picture, x, top + NAME_LINE, null);
		drawing.graphics().setColor(Color.DARK_GRAY);
		drawing.graphics().drawRect(x - 1, top + NAME_LINE - 1, frameWidth + 1, frameHeight + 1);
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

	/** Lines of at most so many pixels, broken at spaces, and within what is longer than a line. */
	private static List<String> wrapped(final String text, final int width) {
		final List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (final String word : text.split(" ")) {
			if (line.length() > 0 && StrokeFont.width(line + " " + word, TEXT) > width) {
				lines.add(line.toString());
				line = new StringBuilder();
			}
			if (line.length() > 0) line.append(' ');
			for (final char sign : word.toCharArray()) {
				if (StrokeFont.width(line.toString() + sign, TEXT) > width) {
					lines.add(line.toString());
					line = new StringBuilder();
				}
				line.append(sign);
			}
		}
		lines.add(line.toString());
		return lines;
	}
}
