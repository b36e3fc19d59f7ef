package org.visavis.trace;

/** What must be reached for a verdict; where the numbers come from is told in docs/tracing.md. */
final class Limits {

	/** Of a whole picture: the blocks of the largest connected firm region, or the share of blocks that lock. */
	static final int WHOLE_REGION = 330;
	static final double WHOLE_SHARE = 0.9;
	/** Bits in which the registered hashes of a face may differ. */
	static final int HASH = 10;
	/** Below this distance of the eyes, in pixels of the lower resolution, blocks are not asked. */
	static final double INTEROCULAR = 12;
	/** The share of squares with texture whose pixels are all equal, and how many there must be. */
	static final double EQUAL = 0.05;
	static final int EQUAL_SQUARES = 25;
	/** From this part of what must lock on nothing is concluded. */
	static final double NEARLY = 0.9;

	private Limits() {}
}
