package org.visavis.credential;

import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * A superbox of JUMBF (ISO/IEC 19566-5).
 *
 * @param place of everything in it, its description included
 * @param kind the first four letters of the UUID of its type, such as "c2ma"
 * @param contents its boxes that are no superboxes, without its description
 * @param digests hashes of it that were calculated already, by algorithm: thousands of addresses can lead to one large box
 */
record JumbfBox(Bytes store, Chunk place, String kind, String label, List<JumbfBox> boxes, List<Chunk> contents,
	Map<String, byte[]> digests)
{

	/** The superbox in it with a label. */
	Optional<JumbfBox> box(final String itsLabel) {
		return boxes.stream().filter(box -> box.label.equals(itsLabel)).findFirst();
	}

	/** The hash that a hashed URI to it states: of all but its own length and type. */
	byte[] digest(final String algorithm) throws BadCredential {
		final byte[] known = digests.get(algorithm);
		if (known != null) return known;
		final MessageDigest digest = Digests.of(algorithm);
		digest.update(store.array(), place.start(), place.length());
		digests.put(algorithm, digest.digest());
		return digests.get(algorithm);
	}

	/** The content of its first box of a type, such as "cbor". */
	Optional<byte[]> content(final String type) {
		return Chunk.find(contents, type).map(chunk -> chunk.content(store));
	}
}
