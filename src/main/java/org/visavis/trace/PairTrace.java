package org.visavis.trace;

import java.util.List;

/**
 * A questioned picture against a candidate.
 *
 * @param faces of the questioned picture, in its order; none where the candidate has no face and no region was found
 */
public record PairTrace(Trace whole, List<Trace> faces) {

	public PairTrace {
		faces = List.copyOf(faces);
	}
}
