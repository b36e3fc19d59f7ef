package org.visavis.trace;

/** What must be reached for a verdict; where the numbers come from is told in docs/tracing.md. */
final class Limits {

	/** Of a whole picture: the blocks of the largest connected locked region. */
	static final int WHOLE_REGION = 30;
	/** The share of the whole picture's textured blocks in a face that lie in that region, and how many these must be. */
	static final double IN_REGION = 0.5;
	static final int BLOCKS_IN_REGION = 4;
	/** Bits in which the registered hashes of a face may differ. */
	static final int HASH = 10;
	/** Below this distance of the eyes, in pixels of the lower resolution, blocks are not asked. */
	static final double INTEROCULAR = 16;
	/** The share of squares with texture whose pixels are all equal, and how many there must be. */
	static final double EQUAL = 0.1;
	static final int EQUAL_SQUARES = 25;
	/** From this part of what must lock on nothing is concluded. */
	static final double NEARLY = 0.9;

	private Limits() {}
}
