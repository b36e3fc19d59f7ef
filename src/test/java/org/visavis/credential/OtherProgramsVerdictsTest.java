package org.visavis.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Files of other programs, and what c2pa-python 0.38.1 says of each: hash, signature and time, by its codes. */
@Tag("fiji")
class OtherProgramsVerdictsTest {

	private static final Path DATA = Path.of("../shared/data/provenance"), CODES = DATA.resolve("c2pa_oracle.json");

	static Stream<String> names() throws IOException {
		return Files.exists(CODES) ? oracle().keySet().stream() : Stream.of("");
	}

	@ParameterizedTest
	@MethodSource("names")
	void theLightsAgree(final String name) throws IOException {
		assumeTrue(Files.exists(CODES), "needs ../shared/data/provenance");
		final JsonObject codes = oracle().getAsJsonObject(name);
		final List<Credential> read = SignedPictures.read(Files.readAllBytes(DATA.resolve("c2pa").resolve(name)), Anchors.NONE);
		assertEquals(expected(codes), read.isEmpty() ? "none" : lights(read.get(0)));
	}

	private static String expected(final JsonObject codes) {
		if (codes.has("error")) return codes.get("error").getAsString().contains("unknown algorithm") ? "OPEN BAD "
			: "none";
		final String failed = codes.get("fail").toString();
		return (failed.contains("Hash.mismatch") || failed.contains("assertion.hashedURI.mismatch") ? "BAD " : "GOOD ") + (failed
			.contains("claimSignature.mismatch") ? "BAD " : "GOOD ") + time(codes.get("time"));
	}

	private static String time(final JsonElement time) {
		return time.isJsonNull() ? "" : OffsetDateTime.parse(time.getAsString()).toInstant().toString();
	}

	private static String lights(final Credential read) {
		final String at = read.signing().at();
		return read.bytes().state() + " " + read.signing().signatureToday().state() + " " + (at.isEmpty() ? "" : Instant.parse(
			at));
	}

	private static JsonObject oracle() throws IOException {
		return JsonParser.parseString(Files.readString(CODES)).getAsJsonObject();
	}
}
