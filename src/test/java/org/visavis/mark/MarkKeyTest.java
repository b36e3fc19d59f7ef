package org.visavis.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

/** By mark_oracle.py. */
class MarkKeyTest {

	private static final HexFormat HEX = HexFormat.of();

	@Test
	void derivesAKeyForEachUse() {
		assertEquals(MarkOracle.of("hmac of use and parts"), HEX.formatHex(MarkOracle.KEY.of("use", new byte[] { 'a' }, new byte[] { 'b', 'c' })));
	}

	@Test
	void tellsPartsFromOneAnother() {
		assertNotEquals(HEX.formatHex(MarkOracle.KEY.of("use", new byte[] { 'a' }, new byte[] { 'b' })), HEX.formatHex(MarkOracle.KEY.of("use",
			new byte[] { 'a', 'b' })));
	}

	@Test
	void givesWordsOfHmacsOfCounters() {
		final KeyStream stream = MarkOracle.KEY.stream("stream");
		final ByteBuffer words = ByteBuffer.allocate(80);
		while (words.hasRemaining()) words.putLong(stream.word());
		assertEquals(MarkOracle.of("stream"), HEX.formatHex(words.array()));
	}

	@Test
	void givesTheHighestBitOfAByteFirst() {
		final KeyStream stream = MarkOracle.KEY.stream("stream");
		int first = 0;
		for (int i = 0; i < Byte.SIZE; i++) first = 2 * first + (stream.sign() + 1) / 2;
		assertEquals(MarkOracle.of("stream").substring(0, 2), HEX.toHexDigits((byte) first));
	}

	@Test
	void numbersARecordByItsWords() {
		assertEquals(MarkOracle.of("number"), MarkNumber.text(MarkNumber.of(MarkOracle.KEY, "00ff", "words", "\u00e4rger")));
	}

	@Test
	void givesOtherWordsAnotherNumber() {
		assertNotEquals(MarkNumber.of(MarkOracle.KEY, "00ff", "words", ""), MarkNumber.of(MarkOracle.KEY, "00ff", "", "words"));
	}

	@Test
	void readsANumberAsItWasWritten() {
		assertEquals(-2, MarkNumber.parse(MarkNumber.text(-2)));
	}

	@Test
	void neverPrintsTheSecret() {
		assertFalse(MarkOracle.KEY.toString().contains("0"));
	}

	@Test
	void refusesAShortSecret() {
		assertThrows(IllegalArgumentException.class, () -> new MarkKey(new byte[31]));
	}
}
