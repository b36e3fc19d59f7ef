package org.visavis.credential;

import java.util.List;
import java.util.Optional;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * A superbox of JUMBF (ISO/IEC 19566-5).
 *
 * @param place of everything in it, its description included
 * @param kind the first four letters of the UUID of its type, such as "c2ma"
 * @param contents its boxes that are no superboxes, without its description
 */
record JumbfBox(Bytes store, Chunk place, String kind, String label, List<JumbfBox> boxes, List<Chunk> contents) {

	/** The superbox in it with a label. */
	Optional<JumbfBox> box(final String itsLabel) {
		return boxes.stream().filter(box -> box.label.equals(itsLabel)).findFirst();
	}

	/** What a hashed URI to it is a hash of: all but its own length and type. */
	byte[] hashed() {
		return place.content(store);
	}

	/** The content of its first box of a type, such as "cbor". */
	Optional<byte[]> content(final String type) {
		return Chunk.find(contents, type).map(chunk -> chunk.content(store));
	}
}
