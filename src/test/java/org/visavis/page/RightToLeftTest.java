package org.visavis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.bidi.BidiSplitter;

import org.junit.jupiter.api.Test;

class RightToLeftTest {

	private final RightToLeft turned = new RightToLeft();

	@Test
	void joinsArabicLettersByTheirNeighbours() {
		assertEquals("\uFE91\uFE92\uFE90", turned.shapeText("\u0628\u0628\u0628"));
	}

	@Test
	void aLetterThatDoesNotJoinOnEndsAPart() {
		assertEquals("\uFE8D\uFE8F", turned.shapeText("\u0627\u0628"));
	}

	@Test
	void joinsLamAndAlef() {
		assertEquals("\uFEFB", turned.shapeText("\u0644\u0627"));
	}

	@Test
	void marksDoNotPartLetters() {
		assertEquals("\uFE91\u064E\uFE90", turned.shapeText("\u0628\u064E\u0628"));
	}

	@Test
	void undoesTheShapes() {
		assertEquals("\u0633\u0644\u0627\u0645", turned.deshapeText(turned.shapeText("\u0633\u0644\u0627\u0645")));
	}

	@Test
	void turnsTextAndBrackets() {
		assertEquals("(\u05D1)\u05D0", turned.reorderRTLTextToLTR("\u05D0(\u05D1)"));
	}

	@Test
	void findsTheRunsInTheOrderOfThePage() {
		final BidiSplitter splitter = new RightToLeft.Splitter();
		splitter.setParagraph("a \u05D0 b", BidiSplitter.LTR);
		assertEquals(3, splitter.countTextRuns());
		assertEquals(BidiSplitter.RTL, splitter.getVisualRun(1).getDirection());
		assertEquals(2, splitter.getVisualRun(1).getStart());
	}
}
