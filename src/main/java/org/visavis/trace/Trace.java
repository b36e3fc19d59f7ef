package org.visavis.trace;

import java.util.List;
import java.util.Optional;

import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;

/**
 * What a questioned picture, or a face in it, has in common with a candidate.
 *
 * @param reason why nothing is concluded; empty where something is
 * @param region what the verdict is about, in pixels of the questioned picture: where pixels are identical, the smallest
 *          box about all that differ, else the smallest about the largest connected locked region; empty if there is none
 * @param transform from pixels of the questioned picture to pixels of the candidate
 * @param measures all numbers
 * @param marks what each block says, as long as they are wanted
 */
public record Trace(Verdict verdict, String reason, Optional<Box> region, AffineTransform transform, Measures measures,
	List<Mark> marks)
{

	/** The same without its marks, of which a large picture has thousands. */
	public Trace unmarked() {
		return new Trace(verdict, reason, region, transform, measures, List.of());
	}

	/**
	 * @param side the longer side of the grid at which most locks, in pixels
	 * @param textured blocks of 16 by 16 pixels at a step of 8 in which both pictures have texture
	 * @param locked how many of them are found again within half a pixel with a correlation above 0.6
	 * @param largestRegion how many of these hang together
	 * @param firmRegion how many with a correlation above 0.85 hang together
	 * @param strength what was reached over what must be reached: of a face the locked share, at the scale where that is most;
	 *          of a picture the firm region or the locked share; 1 and more is a link
	 * @param residual the median displacement of the locked blocks, in pixels of the grid; not a number where none locks
	 * @param hashDistance bits in which the registered PDQ hashes differ, 0 to 256
	 * @param bands correlation of the finest, the middle and the coarsest structure, -1 to 1
	 * @param cyclesPerPixel up to which both agree (Fourier ring correlation 0.5), per pixel of the lower resolution, 0 to 0.5
	 * @param cyclesPerInterocular the same per interocular distance; not a number without a face
	 * @param interocular distance of the eyes in pixels of the lower resolution; not a number without a face
	 * @param equalShare of the squares of 8 by 8 pixels with texture, whose pixels are all exactly equal, 0 to 1
	 */
	public record Measures(int side, int textured, int locked, int largestRegion, int firmRegion, double strength, double residual,
		int hashDistance, double[] bands, double cyclesPerPixel, double cyclesPerInterocular, double interocular,
		double equalShare)
	{

		/** Share of the textured blocks that lock, 0 to 1. */
		public double lockedShare() {
			return textured == 0 ? 0 : (double) locked / textured;
		}
	}
}
