package org.visavis.record;

import java.util.List;

import org.visavis.image.PhotoFacts;

/**
 * What was found out about one photograph.
 *
 * @param found number of faces found, whether or not they count
 * @param problem why none counts, in one sentence; empty if one does
 * @param faces those that count, by number
 * @param copies degraded copies with the face that counts; empty if none are made
 */
public record PhotoResult(PhotoFacts facts, int found, String problem, List<FaceResult> faces, List<CopyResult> copies) {

	public PhotoResult {
		faces = List.copyOf(faces);
		copies = List.copyOf(copies);
	}
}
