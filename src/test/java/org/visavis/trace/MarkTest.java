package org.visavis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;

class MarkTest {

	private static final Blocks BLOCKS = new Blocks(3, 1, new boolean[] { true, true, false }, new float[] { 0.9f, 0.9f, 0 }, new float[] {
		0.2f, 2, 0 }, new float[3]);
	private static final LockMap MAP = LockMap.of(new Alignment(AffineTransform.scaling(2, 2), AffineTransform.IDENTITY, 32, 16), BLOCKS);

	@Test
	void tellsLockedFromContradictingAndUntextured() {
		assertEquals(List.of(Mark.State.LOCKED, Mark.State.CONTRADICTING, Mark.State.NO_TEXTURE), Mark.of(MAP).stream().map(
			Mark::state).toList());
	}

	@Test
	void liesAboutTheMiddleOfItsBlockInTheQuestionedPicture() {
		assertEquals(new Box(24, 8, 16, 16), Mark.of(MAP).get(1).box());
	}

	@Test
	void hasItsDisplacementInPixelsOfTheQuestionedPicture() {
		assertEquals(0.4, Mark.of(MAP).get(0).right(), 1e-6);
	}
}
