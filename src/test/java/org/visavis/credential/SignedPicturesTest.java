package org.visavis.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Every container and algorithm, as c2pa-python signed them; what it found of each stands in expected.json. */
@Tag("fiji")
class SignedPicturesTest {

	static Stream<String> names() throws IOException {
		return SignedPictures.names();
	}

	@ParameterizedTest
	@MethodSource("names")
	void agreesWithTheProgramThatSigned(final String name) throws IOException {
		final JsonObject expected = JsonParser.parseString(Files.readString(SignedPictures.FOLDER.resolve("expected.json")))
			.getAsJsonObject().getAsJsonObject(name);
		assertEquals("[]", expected.get("failure").toString());
		final Credential read = SignedPictures.read(SignedPictures.bytes(name), SignedPictures.anchors()).get(0);
		assertEquals(List.of("as they were signed", "good", "on the list", ""), List.of(read.bytes().words(), read.signing()
			.signatureToday().words(), read.signing().signerToday().words(), String.join(" ", read.remarks())));
	}

	@ParameterizedTest
	@MethodSource("names")
	void namesTheAlgorithm(final String name) {
		assertEquals(name.replaceFirst("\\..*", "").toUpperCase(java.util.Locale.ROOT), SignedPictures.read(SignedPictures.bytes(name), Anchors.NONE)
			.get(0).signing().algorithm());
	}

	@ParameterizedTest
	@MethodSource("names")
	void aChangedPixelIsFound(final String name) {
		final byte[] file = SignedPictures.bytes(name);
		file[name.endsWith("tif") ? 300 : name.endsWith("webp") ? 40 : file.length - 20] ^= 1; // those have their manifest last
		assertTrue(SignedPictures.read(file, Anchors.NONE).stream().allMatch(c -> c.bytes().state() == Light.State.BAD));
	}

	@ParameterizedTest
	@MethodSource("names")
	void almostEveryFlippedByteIsSeen(final String name) {
		final byte[] file = SignedPictures.bytes(name);
		final String asSigned = SignedPictures.read(file, SignedPictures.anchors()).toString();
		int missed = 0, tried = 0;
		for (int at = 5; at < file.length; at += 41, tried++) {
			file[at] ^= 0x55;
			if (SignedPictures.read(file, SignedPictures.anchors()).toString().equals(asSigned)) missed++;
			file[at] ^= 0x55;
		}
		assertTrue(missed <= 2, missed + " of " + tried);
	}

	@Test
	void aSignerThatNobodyChoseIsOnNoList() {
		final Signing signing = SignedPictures.read(SignedPictures.bytes("es256.jpg"), Anchors.NONE).get(0).signing();
		assertEquals("no list was chosen", signing.signerToday().words());
	}

	@Test
	void withoutATimeStampNothingIsSaidOfThen() {
		final Signing signing = SignedPictures.read(SignedPictures.bytes("es256.jpg"), SignedPictures.anchors()).get(0).signing();
		assertEquals(List.of("good; no time stamp says when it was signed", "no time stamp says when it was signed"), List.of(
			signing.signatureThen().words(), signing.signerThen().words()));
	}

	@Test
	void theActionsAreListed() {
		assertEquals(List.of("c2pa.created trainedAlgorithmicMedia"), SignedPictures.read(SignedPictures.bytes("ps256.png"),
			Anchors.NONE).get(0).actions());
	}

	@Test
	void aDamagedManifestIsARowThatSaysSo() {
		final byte[] png = SignedPictures.bytes("es256.png");
		png[new String(png, StandardCharsets.ISO_8859_1).indexOf("c2ma") + 4] = 'x'; // in the type of the manifest
		final Credential read = SignedPictures.read(png, Anchors.NONE).get(0);
		assertEquals("unreadable: the manifest store has a box without a description of a known form", read.bytes().words());
	}
}
