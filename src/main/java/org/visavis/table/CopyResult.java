package org.visavis.table;

import java.util.List;

/**
 * A degraded copy of a photograph.
 *
 * @param degradation what was done to it, in a word
 * @param recipe how it was done, from 1: copies of one degradation and recipe have lost the same
 * @param faces the photograph's face in pixels of the copy; none where it was not found again
 */
public record CopyResult(String degradation, int recipe, List<FaceResult> faces) {

	public CopyResult {
		faces = List.copyOf(faces);
	}
}
