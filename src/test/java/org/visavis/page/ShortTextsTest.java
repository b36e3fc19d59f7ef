package org.visavis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ShortTextsTest {

	@ParameterizedTest
	@ValueSource(strings = { "x", "a word and ", "\uD83D\uDE00", "a\uD83D\uDE00" })
	void readTheSame(final String part) throws Exception {
		final String text = part.repeat(5_000);
		final Element divided = divided(text);
		assertEquals(text, divided.getTextContent());
		final NodeList pieces = divided.getChildNodes();
		for (int i = 0; i < pieces.getLength(); i++) {
			final String piece = pieces.item(i).getNodeValue();
			assertTrue(piece.length() <= ShortTexts.MOST);
			assertFalse(Character.isLowSurrogate(piece.charAt(0)), "half a letter");
		}
	}

	@Test
	void areDividedAtSpaces() throws Exception {
		final NodeList pieces = divided("words ".repeat(300)).getChildNodes();
		assertEquals(2, pieces.getLength());
		assertTrue(pieces.item(0).getNodeValue().endsWith("words "));
	}

	@Test
	void areLeftAloneUpToTheirLimit() throws Exception {
		assertEquals(1, divided("x".repeat(ShortTexts.MOST)).getChildNodes().getLength());
	}

	private static Element divided(final String text) throws Exception {
		final Document page = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		final Element paragraph = page.createElement("p");
		paragraph.appendChild(page.createTextNode(text));
		page.appendChild(paragraph);
		ShortTexts.in(page);
		return paragraph;
	}
}
