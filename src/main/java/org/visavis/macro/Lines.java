package org.visavis.macro;

import java.util.ArrayList;
import java.util.List;

/** A sentence in lines that a window has room for, since ImageJ's messages are as wide as their longest line. */
final class Lines {

	private static final int LONGEST = 100;

	private Lines() {}

	/** The same words with line breaks instead of spaces; a word that is longer than a line has a line of its own. */
	static String of(final String sentence) {
		final List<String> lines = new ArrayList<>(List.of(""));
		for (final String word : sentence.split(" ")) {
			final String last = lines.get(lines.size() - 1);
			if (last.isEmpty()) lines.set(lines.size() - 1, word);
			else if (last.length() + 1 + word.length() <= LONGEST) lines.set(lines.size() - 1, last + " " + word);
			else lines.add(word);
		}
		return String.join("\n", lines);
	}
}
