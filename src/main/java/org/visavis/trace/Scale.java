package org.visavis.trace;

import java.util.List;

/**
 * A size of the grid at which blocks are compared, and which share of them must lock there: the coarser, the more of two
 * photographs of one moment lock by chance.
 *
 * @param side of the grid in pixels, 0 for that of the lower of both resolutions
 */
record Scale(int side, double share) {

	/** For faces, coarsest first, so that each begins where the one before ended. */
	static final List<Scale> OF_FACES = List.of(new Scale(80, 0.85), new Scale(112, 0.65), new Scale(160, 0.5), new Scale(0,
		0.5));
}
