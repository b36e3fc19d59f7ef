package org.visavis.table;

import java.util.List;

import org.visavis.detect.Face;

/**
 * What a photograph shows without an examiner's corrections.
 *
 * @param differs whether there are corrections; otherwise the rest is empty
 * @param found all faces as detected, by number
 * @param faces those that would count, by number
 */
public record AsDetected(boolean differs, List<Face> found, List<FaceResult> faces) {

	/** Of a photograph without corrections. */
	public static final AsDetected SAME = new AsDetected(false, List.of(), List.of());

	public AsDetected {
		found = List.copyOf(found);
		faces = List.copyOf(faces);
	}
}
