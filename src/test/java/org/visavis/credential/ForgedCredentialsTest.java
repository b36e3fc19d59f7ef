package org.visavis.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that forge_credentials.py forged, and those beside them that it did not. */
class ForgedCredentialsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		redacted hash    | changed: the assertion c2pa.hash.data is not the one that was signed
		update           | as they were signed
		update tampered  | changed: the ingredient's manifest is not the one that was recorded
		update stranger  | changed: the ingredient's manifest is not the one that was recorded
		taken out        | as they were signed
		note missing     | changed: the parent's manifest, which has the hash of the file, is not as it was signed
		two labels       | unreadable: the manifest store has two boxes of one label
		outside          | changed: the assertion org.note lies outside of the manifest
		repeated         | as they were signed
		""")
	void theBytesAreAsTheyWereOnlyWhereSigned(final String name, final String light) {
		assertEquals(light, read(name).get(0).bytes().words());
	}

	@Test
	void aNoteThatAGoodSignerTookOutIsSaidToBe() {
		assertEquals(List.of("the assertion org.note was taken out by a later signer"), read("taken out").get(1).remarks());
	}

	@Test
	void aNoteThatNobodyTookOutIsMissing() {
		assertEquals("changed: the assertion org.note is missing", read("note missing").get(1).bytes().words());
	}

	@Test
	void anAssertionNamedTwentyTimesIsReadOnce() {
		assertEquals(List.of("c2pa.created"), read("repeated").get(0).actions());
	}

	private static List<Credential> read(final String name) {
		return SignedPictures.read(SignedPictures.bytes("forged/" + name + ".png"), Anchors.NONE);
	}
}
