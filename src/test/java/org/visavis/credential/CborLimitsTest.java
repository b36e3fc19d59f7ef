package org.visavis.credential;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Bytes that claim more than any manifest needs. */
class CborLimitsTest {

	@Test
	void whatNestsWithoutEndIsRefused() {
		final byte[] bomb = new byte[1 << 20];
		Arrays.fill(bomb, (byte) 0x81);
		assertEquals("the CBOR in it nests deeper than 32 levels", problem(bomb));
	}

	@Test
	void tagsCountAsLevels() {
		final byte[] bomb = new byte[100];
		Arrays.fill(bomb, (byte) 0xc6);
		assertEquals("the CBOR in it nests deeper than 32 levels", problem(bomb));
	}

	@Test
	void aListThatClaimsMillionsIsCutOff() {
		assertEquals("the CBOR in it is cut off", problem(new byte[] { (byte) 0x9a, 0x7f, 0, 0, 0, 1 }));
	}

	@Test
	void tooManyItemsAreRefused() {
		final byte[] many = new byte[200_001];
		many[0] = (byte) 0x9f;
		assertEquals("the CBOR in it holds more than 100000 items", problem(many));
	}

	@Test
	void aTextOfNegativeLengthIsCutOff() {
		assertEquals("the CBOR in it is cut off", problem(new byte[] { 0x7b, -1, -1, -1, -1, -1, -1, -1, -1 }));
	}

	@Test
	void somethingBehindTheEndIsRefused() {
		assertEquals("the CBOR in it has something behind its end", problem(new byte[] { 1, 1 }));
	}

	@Test
	void anOpenListEnds() {
		assertDoesNotThrow(() -> CborLimits.check(new byte[] { (byte) 0x9f, 1, 2, (byte) 0xff }));
	}

	private static String problem(final byte[] cbor) {
		return assertThrows(BadCredential.class, () -> CborLimits.check(cbor)).getMessage();
	}
}
