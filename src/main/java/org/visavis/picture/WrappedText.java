package org.visavis.picture;

import java.util.ArrayList;
import java.util.List;

/** Text in plain signs as lines of a width. */
public final class WrappedText {

	private WrappedText() {}

	/**
	 * Lines of at most so many pixels, broken at spaces, and within what is longer than a line.
	 *
	 * @param height of a capital letter, in pixels
	 */
	public static List<String> lines(final String text, final int width, final double height) {
		final List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (final String word : text.split(" ")) {
			if (line.length() > 0 && StrokeFont.width(line + " " + word, height) > width) {
				lines.add(line.toString());
				line = new StringBuilder();
			}
			if (line.length() > 0) line.append(' ');
			for (final char sign : word.toCharArray()) {
				if (StrokeFont.width(line.toString() + sign, height) > width) {
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
