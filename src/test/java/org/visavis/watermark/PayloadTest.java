package org.visavis.watermark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Payloads and what is left out of them. */
class PayloadTest {

	@Test
	void knownOnesHaveTheirLengths() {
		assertEquals(List.of(48, 46, 48, 136, 224, 32, 64, 120), Payload.known().stream().map(Payload::length).toList());
	}

	@Test
	void aLetterIsItsBitsHighestFirst() {
		final Payload payload = Payload.ofText("", "", "S");
		final StringBuilder bits = new StringBuilder();
		for (int i = 0; i < 8; i++) bits.append(payload.bit(i) ? 1 : 0);
		assertEquals("01010011", bits.toString());
	}

	@Test
	void whatComesAgainWithEachByteOfATextCountsForNothing() {
		assertEquals(0, ofPeriodEight(Payload.ofText("", "", "InvokeAI")), 1e-9);
	}

	@Test
	void inBitsThatAreNoTextItCounts() {
		assertTrue(ofPeriodEight(Payload.ofBits("", "", "01".repeat(32))) > 1);
	}

	private static double ofPeriodEight(final Payload payload) {
		final double[] values = new double[payload.length()];
		for (int i = 0; i < values.length; i++) values[i] = i % 8 * (i % 8);
		final Sums sums = Sums.all(values).centred(payload.period());
		return sums.product(sums);
	}

	@Test
	void agreesWholeWithItselfMovedAlong() {
		final Payload payload = Payload.known().get(0);
		final Template template = payload.template(0, Reading.EXACT);
		final Sums moved = moved(payload).centred(1);
		assertEquals(5, template.best(moved, 48));
		assertEquals(1, template.correlation(moved, 5, 1), 1e-12);
	}

	@Test
	void nothingBeyondTheFirstOffsetsIsTried() {
		final Payload payload = Payload.known().get(0);
		assertTrue(payload.template(0, Reading.EXACT).best(moved(payload), 4) < 4);
	}

	private static Sums moved(final Payload payload) {
		final double[] values = new double[48];
		for (int i = 0; i < 48; i++) values[i] = payload.bit((i + 5) % 48) ? 3 : 1;
		return Sums.all(values);
	}

	@Test
	void halfOfWhatTheEightBlocksAroundCarryIsTakenOff() {
		// rows of 8 that turn by 2: around bit 0 lie 7 and 1 (twice), 2 and 6 (twice), 1, 3, 5 and 7 (once); only bit 0 and bit 2 are 1
		final double around = (2 * -1 + 2 * -1 + 2 * 1 + 2 * -1 + 4 * -1) / 12.;
		assertEquals(1 - .5 * around, Payload.ofBits("", "", "10100000").expected(2, .5).values()[0], 1e-12);
	}
}
