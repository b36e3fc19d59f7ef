package org.visavis.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;

class HashListTest {

	private static final String ONE = "0f".repeat(32), OTHER = "f0".repeat(32);

	@TempDir
	Path folder;

	@Test
	void readsTheLinesOfPdqsTools() throws IOException {
		assertEquals(2, read(ONE + ",100,some where/a.jpg\n" + OTHER + "\n").hashes().size());
	}

	@Test
	void keepsTheOrder() throws IOException {
		assertEquals(PdqHash.of(OTHER), read(ONE + "\n\n# a remark\n" + OTHER.toUpperCase() + "\r\n").hashes().get(1));
	}

	@Test
	void findsTheColumnByItsName() throws IOException {
		assertEquals(PdqHash.of(OTHER), read("name,PDQ,quality\n\"a, b\"," + OTHER + ",50\n").hashes().get(0));
	}

	@Test
	void leavesOutAndCountsHashesOfLowQuality() throws IOException {
		assertEquals(1, read(ONE + ",49\n" + OTHER + ",50\n").belowQuality());
	}

	@Test
	void saysWhichLineHoldsNoHash() {
		refuses(ONE + "\nhello\n", ", line 2: found 'hello', expected a PDQ hash of 64 hexadecimal digits, or a header with a column called " +
			"pdq or hash.");
	}

	@Test
	void refusesAQualityAboveAHundred() {
		refuses(ONE + ",101\n", ", line 1: found the quality '101', expected a number from 0 to 100.");
	}

	@Test
	void refusesAFileWithoutHashes() {
		refuses("pdq,quality\n", " holds no hash; expected lines of 64 hexadecimal digits.");
	}

	private void refuses(final String text, final String rest) {
		assertEquals(folder.resolve("list.txt") + rest, assertThrows(UserError.class, () -> read(text)).getMessage());
	}

	private HashList read(final String text) throws IOException {
		return HashList.read(Files.writeString(folder.resolve("list.txt"), text), Fingerprint.LOW + 1);
	}
}
