package org.visavis.credential;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.upokecenter.cbor.CBORObject;

/**
 * A picture that went into another, as the manifest of that one names it.
 *
 * @param relationship "parentOf" of what was edited, "componentOf" of what was put in, "inputTo" of what was used
 * @param manifest where its own manifest is in the store, if it has one there
 * @param signature where the signature of that is
 */
record Ingredient(String title, String relationship, boolean hasThumbnail, Optional<HashedUri> manifest,
	Optional<HashedUri> signature)
{

	static List<Ingredient> of(final SignedManifest manifest) {
		return manifest.assertions("c2pa.ingredient").stream().map(assertion -> of(assertion.map())).toList();
	}

	private static Ingredient of(final CBORObject map) {
		return new Ingredient(Cbor.text(map, "dc:title"), Cbor.text(map, "relationship"), Cbor.get(map, "thumbnail").isPresent(),
			Stream.of("activeManifest", "c2pa_manifest").flatMap(key -> Cbor.get(map, key).stream()).map(HashedUri::of).findFirst(),
			Cbor.get(map, "claimSignature").map(HashedUri::of));
	}

	boolean isParent() {
		return relationship.equals("parentOf");
	}

	/** Its name and relation, for a list. */
	String words() {
		return (title.isEmpty() ? "without a name" : title) + " (" + relationship + (manifest.isPresent() ? ""
			: ", without a manifest") + ")";
	}
}
