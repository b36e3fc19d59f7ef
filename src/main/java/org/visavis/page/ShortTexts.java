package org.visavis.page;

import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Divides the long texts of a page, which reads the same. The library that lays a page out looks at all the rest of a
 * text for every line of it, so that the time grows with the square of the length.
 */
final class ShortTexts {

	/** So many characters a piece, or fewer. */
	static final int MOST = 1000;

	private ShortTexts() {}

	/** Divides each text under a node, at a space where there is one. */
	static void in(final Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof final Text text && text.getLength() > MOST) text.splitText(end(text.getData()));
			in(child);
		}
	}

	private static int end(final String text) {
		final int space = text.lastIndexOf(' ', MOST - 1);
		if (space > 0) return space + 1;
		return Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
	}
}
