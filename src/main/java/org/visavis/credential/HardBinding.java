package org.visavis.credential;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.upokecenter.cbor.CBORObject;

import org.visavis.file.Bytes;

/** Whether a file's bytes are those that were signed: its hash against that of the assertion for it. */
final class HardBinding {

	private static final String DATA = "c2pa.hash.data", BOXES = "c2pa.hash.bmff";
	/** No program leaves out more stretches of a file. */
	private static final int MOST_EXCLUSIONS = 1_000;
	private static final List<String> OTHERS = List.of("c2pa.hash.boxes", "c2pa.hash.collection.data",
		"c2pa.hash.multi-asset");

	private final Bytes file;
	private final StorePlace place;
	private final List<String> codes, remarks;

	/**
	 * @param codes to which what is found is added as C2PA names it
	 * @param remarks to which what a reader should know is added
	 */
	HardBinding(final Bytes file, final StorePlace place, final List<String> codes, final List<String> remarks) {
		this.file = file;
		this.place = place;
		this.codes = codes;
		this.remarks = remarks;
	}

	/** Whether a manifest has a hash of its file. */
	static boolean isIn(final SignedManifest manifest) {
		return Stream.concat(Stream.of(DATA, BOXES), OTHERS.stream()).anyMatch(name -> !manifest.assertions(name).isEmpty());
	}

	/** The light of the file's bytes by the hash in a manifest. */
	Light of(final SignedManifest manifest) {
		final List<SignedManifest.Assertion> data = manifest.assertions(DATA), boxes = manifest.assertions(BOXES);
		try {
			if (data.size() + boxes.size() > 1) return fail("assertion.multipleHardBindings", "more than one hash of the file is signed");
			if (!data.isEmpty()) return data(data.get(0).map(), manifest.claim());
			if (!boxes.isEmpty()) return boxes(boxes.get(0), manifest.claim());
		}
		catch (final BadCredential e) {
			codes.add(e.code());
			return Light.open("not checked: " + e.getMessage());
		}
		return OTHERS.stream().filter(name -> !manifest.assertions(name).isEmpty()).findFirst().map(name -> Light.open(
			"not checked: hashes of the kind " + name + " are not read")).orElseGet(() -> fail("claim.hardBindings.missing",
				"no hash of the file is signed"));
	}

	private Light data(final CBORObject map, final Claim claim) throws BadCredential {
		final List<FilePart> without = new ArrayList<>();
		for (final CBORObject part : exclusions(map)) {
			final long start = Cbor.number(part, "start", -1), length = Cbor.number(part, "length", -1);
			if (start < 0 || length < 0 || start > file.length() || length > file.length() - start) return fail("assertion.dataHash.mismatch",
				"what the hash leaves out lies outside of the file");
			without.add(new FilePart(start, start + length));
		}
		final long other = place.outside(without);
		if (other > 0) remarks.add(other + " bytes beside the manifest are left out of the signed hash");
		return compare(ContentHash.of(file, without, List.of(), algorithm(map, claim)), map, "assertion.dataHash");
	}

	private Light boxes(final SignedManifest.Assertion assertion, final Claim claim) throws BadCredential {
		final CBORObject map = assertion.map();
		if (!Cbor.list(map, "merkle").isEmpty()) throw new BadCredential("assertion.bmffHash.malformed",
			"hashes of pieces of a film are not read");
		final BmffParts parts = new BmffParts(file, exclusions(map));
		final long other = place.outside(parts.leftOut().stream().filter(part -> !parts.isUsual(part)).toList());
		if (other > 0) remarks.add(other + " bytes beside the manifest are left out of the signed hash");
		return compare(ContentHash.of(file, parts.leftOut(), assertion.label().startsWith(BOXES + ".v") ? parts.offsets()
			: List.of(), algorithm(map, claim)), map, "assertion.bmffHash");
	}

	private static List<CBORObject> exclusions(final CBORObject map) throws BadCredential {
		final List<CBORObject> exclusions = Cbor.list(map, "exclusions");
		if (exclusions.size() > MOST_EXCLUSIONS || exclusions.stream().mapToInt(part -> Cbor.list(part, "subset").size() + Cbor.list(
			part, "data").size()).sum() > MOST_EXCLUSIONS) throw new BadCredential("assertion.dataHash.malformed",
				"the hash leaves out more than " + MOST_EXCLUSIONS + " stretches");
		return exclusions;
	}

	private static String algorithm(final CBORObject map, final Claim claim) {
		final String own = Cbor.plain(map, "alg");
		return own.isEmpty() ? claim.algorithm() : own;
	}

	private Light compare(final byte[] found, final CBORObject map, final String code) {
		if (!MessageDigest.isEqual(found, Cbor.bytes(map, "hash"))) return fail(code + ".mismatch",
			"the bytes of the file are not those that were signed");
		return Light.good("as they were signed");
	}

	private Light fail(final String code, final String words) {
		codes.add(code);
		return Light.bad("changed: " + words);
	}
}
