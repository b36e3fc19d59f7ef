package org.visavis.detect;

import java.util.List;

/**
 * What one look at a scaled photograph in one turn gave.
 *
 * @param faces in pixels of the upright photograph
 * @param traces where a closer look may show more
 */
record Pass(List<Face> faces, Traces traces) {

	void add(final View view, final YuNet.Cell cell, final double confidence) {
		traces.add(view, cell);
		if (cell.confidence() <= confidence) return;
		final Face face = cell.face();
		if (view.owns(face)) faces.add(view.toPhotograph(face));
	}
}
