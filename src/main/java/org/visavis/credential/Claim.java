package org.visavis.credential;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.upokecenter.cbor.CBORObject;

/**
 * What was signed: a list of assertions by their hashes, and which program made it (C2PA 1.4 and 2.2).
 *
 * @param cbor its bytes as they were signed
 * @param version 1 or 2
 */
record Claim(byte[] cbor, CBORObject map, int version) {

	/** No program lists more assertions. */
	static final int MOST_ASSERTIONS = 1_000;

	private static final String LABEL = "c2pa.claim", LABEL_2 = "c2pa.claim.v2", KIND = "c2cl";

	static Claim of(final JumbfBox manifest) throws BadCredential {
		final JumbfBox box = manifest.boxes().stream().filter(b -> b.kind().equals(KIND) && (b.label()
			.equals(LABEL) || b.label().equals(LABEL_2))).findFirst()
			.orElseThrow(() -> new BadCredential("claim.missing", "the manifest has no claim"));
		final byte[] cbor = box.content("cbor").orElseThrow(() -> new BadCredential("claim.cbor.invalid",
			"the claim holds no CBOR"));
		return new Claim(cbor, Cbor.read(cbor), box.label().equals(LABEL) ? 1 : 2);
	}

	/** The hash algorithm where none is named with a hash; empty if the claim names none. */
	String algorithm() {
		return Cbor.plain(map, "alg");
	}

	String title() {
		return Cbor.text(map, "dc:title");
	}

	/** Which program made the claim, as it says itself. */
	String generator() {
		final Stream<CBORObject> info = version == 1 ? Cbor.list(map, "claim_generator_info").stream() : Cbor.get(map,
			"claim_generator_info").stream();
		return Stream.concat(Stream.of(Cbor.text(map, "claim_generator")), info.map(Claim::named)).filter(name -> !name
			.isEmpty()).collect(Collectors.joining("; "));
	}

	/** Name and version of a program. */
	static String named(final CBORObject info) {
		return (Cbor.text(info, "name") + " " + Cbor.text(info, "version")).strip();
	}

	/** All assertions that it lists, at most {@value #MOST_ASSERTIONS}. */
	List<HashedUri> assertions() {
		return listed().limit(MOST_ASSERTIONS).map(HashedUri::of).toList();
	}

	boolean hasTooManyAssertions() {
		return listed().count() > MOST_ASSERTIONS;
	}

	private Stream<CBORObject> listed() {
		return Stream.of("assertions", "created_assertions", "gathered_assertions").flatMap(key -> Cbor.list(map, key).stream());
	}

	/** Addresses of assertions that were taken out of it or of its ingredients. */
	List<String> redacted() {
		return Cbor.list(map, "redacted_assertions").stream().map(Cbor::text).filter(uri -> !uri.isEmpty()).toList();
	}
}
