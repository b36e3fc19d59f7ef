package org.visavis.trace;

/** What must be reached for a verdict; where the numbers come from is told in docs/tracing.md. */
final class Limits {

	/** Of a whole picture: the blocks of the largest connected firm region, or the share of blocks that lock. */
	static final int WHOLE_REGION = 330;
	static final double WHOLE_SHARE = 0.9;
	/** How far what both pictures show is cut off on each side, as a share of its side, to see whether only a border agrees. */
	static final double BORDER = 0.2;
	/** Of the textured blocks that are left: the share in the largest firm region, or the share that locks. */
	static final double INSIDE_FIRM = 0.03, INSIDE_LOCKED = 0.7;
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
