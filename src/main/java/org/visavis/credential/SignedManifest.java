package org.visavis.credential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.upokecenter.cbor.CBORObject;

/**
 * A manifest of a store: a claim, its signature and its assertions.
 *
 * @param decoded what is in assertions that were decoded already, by label: thousands of addresses can lead to a large one
 */
record SignedManifest(JumbfBox box, Claim claim, Map<String, Optional<CBORObject>> decoded) {

	private static final String UPDATE = "c2um";

	/** An assertion that the claim lists and that is there. */
	record Assertion(String label, CBORObject map) {}

	static SignedManifest of(final JumbfBox box) throws BadCredential {
		return new SignedManifest(box, Claim.of(box), new HashMap<>());
	}

	String label() {
		return box.label();
	}

	/** Whether it changes what is said of a picture, and not the picture. */
	boolean isUpdate() {
		return box.kind().equals(UPDATE);
	}

	/** The box of all assertions. */
	Optional<JumbfBox> assertions() {
		return box.box("c2pa.assertions").filter(all -> all.kind().equals("c2as"));
	}

	byte[] signature() throws BadCredential {
		return signatureBox().flatMap(signature -> signature.content("cbor")).orElseThrow(() -> new BadCredential(
			"claimSignature.missing", "the manifest has no signature"));
	}

	Optional<JumbfBox> signatureBox() {
		return box.box("c2pa.signature").filter(signature -> signature.kind().equals("c2cs"));
	}

	/** The assertions of a name, whatever their version and number, in the order of the claim. */
	List<Assertion> assertions(final String name) {
		return claim.assertions().stream().map(HashedUri::label).distinct().filter(label -> label.matches(Pattern.quote(
			name) + "(\\.v\\d+)?(__\\d+)?")).map(this::assertion).flatMap(Optional::stream).toList();
	}

	private Optional<Assertion> assertion(final String label) {
		return decoded.computeIfAbsent(label, its -> assertions().flatMap(all -> all.box(its)).flatMap(found -> found.content(
			"cbor")).flatMap(SignedManifest::decoded)).map(map -> new Assertion(label, map));
	}

	/** Empty for what is no CBOR: its hash is checked nevertheless. */
	private static Optional<CBORObject> decoded(final byte[] cbor) {
		try {
			return Optional.of(Cbor.read(cbor));
		}
		catch (final BadCredential e) {
			return Optional.empty();
		}
	}
}
