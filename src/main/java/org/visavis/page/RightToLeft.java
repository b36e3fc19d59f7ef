package org.visavis.page;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

import java.text.Bidi;

/** Hebrew and Arabic for PDF: which parts of a text run to the left, and their letters in the order of the page. */
final class RightToLeft implements BidiReorderer {

	/** Signs that stand the other way round in such a text, each beside its opposite. */
	private static final String MIRRORED = "()[]{}<>\u00AB\u00BB";

	private final ArabicLetters arabic = new ArabicLetters();

	/** Splits a paragraph into runs of one direction, in the order in which they stand on the page. */
	static final class Splitter implements BidiSplitter {

		private BidiTextRun[] runs = {};

		@Override
		public void setParagraph(final String paragraph, final byte direction) {
			final Bidi bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT
				: Bidi.DIRECTION_LEFT_TO_RIGHT);
			final byte[] levels = new byte[bidi.getRunCount()];
			final Integer[] order = new Integer[levels.length];
			for (int i = 0; i < levels.length; i++) {
				levels[i] = (byte) bidi.getRunLevel(i);
				order[i] = i;
			}
			if (order.length > 0) Bidi.reorderVisually(levels, 0, order, 0, order.length);
			runs = new BidiTextRun[order.length];
			for (int i = 0; i < order.length; i++)
				runs[i] = new BidiTextRun(bidi.getRunStart(order[i]), bidi.getRunLimit(order[i]) - bidi.getRunStart(order[i]),
					bidi.getRunLevel(order[i]) % 2 == 1 ? RTL : LTR);
		}

		@Override
		public int countTextRuns() {
			return runs.length;
		}

		@Override
		public BidiTextRun getVisualRun(final int run) {
			return runs[run];
		}

		@Override
		public byte getBaseDirection(final String paragraph) {
			return LTR;
		}
	}

	@Override
	public String reorderRTLTextToLTR(final String text) {
		final StringBuilder turned = new StringBuilder(text).reverse();
		for (int i = 0; i < turned.length(); i++) {
			final int place = MIRRORED.indexOf(turned.charAt(i));
			if (place >= 0) turned.setCharAt(i, MIRRORED.charAt(place ^ 1));
		}
		return turned.toString();
	}

	@Override
	public String shapeText(final String text) {
		return arabic.shaped(text);
	}

	@Override
	public String deshapeText(final String text) {
		return arabic.unshaped(text);
	}

	@Override
	public boolean isLiveImplementation() {
		return true;
	}
}
