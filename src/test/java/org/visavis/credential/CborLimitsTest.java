package org.visavis.credential;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

	@Test
	void manyBoxesOfManyItemsAreRefused() {
		final byte[] large = new byte[99_001];
		large[0] = (byte) 0x9a; // a list of 98,996 zeros
		large[2] = 1;
		large[3] = (byte) 0x82;
		large[4] = (byte) 0xb4;
		final byte[] six = box("jumb", description("c2pa"), inBox(large, "1"), inBox(large, "2"), inBox(large, "3"), inBox(large,
			"4"), inBox(large, "5"), inBox(large, "6"));
		assertEquals("the manifest store holds more than 500000 items of CBOR", assertThrows(BadCredential.class,
			() -> ManifestStore.read(six)).getMessage());
	}

	private static byte[] inBox(final byte[] cbor, final String label) {
		return box("jumb", description(label), box("cbor", cbor));
	}

	private static byte[] description(final String label) {
		return box("jumd", ("c2pa\0\21\0\20\u0080\0\0\u00aa\0\u0038\u009b\u0071\3" + label + "\0").getBytes(StandardCharsets.ISO_8859_1));
	}

	private static byte[] box(final String kind, final byte[]... parts) {
		final int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
		final ByteBuffer box = ByteBuffer.allocate(8 + length).putInt(8 + length).put(kind.getBytes(StandardCharsets.US_ASCII));
		Arrays.stream(parts).forEach(box::put);
		return box.array();
	}

	private static String problem(final byte[] cbor) {
		return assertThrows(BadCredential.class, () -> CborLimits.check(cbor)).getMessage();
	}
}
