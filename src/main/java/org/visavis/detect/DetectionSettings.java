package org.visavis.detect;

/**
 * How faces are searched; part of a method.
 *
 * @param confidence faces at or below it are dropped
 * @param turnedConfidence the same for faces that lie otherwise than the photograph
 * @param overlap of two faces found (intersection over union) above which the less confident is dropped
 * @param overviewSide long side in pixels at which a photograph is looked at in all four turns
 * @param enlargement by which a small photograph is also searched
 * @param enlargedUpTo pixels of a photograph up to which it is also searched enlarged
 * @param smallestSide long side in pixels below which a photograph is not halved any further
 * @param tile side in pixels of the squares in which a larger picture is searched, a multiple of 32
 * @param tileOverlap pixels that neighbouring tiles share; larger faces are found in the halved picture
 */
public record DetectionSettings(double confidence, double turnedConfidence, double overlap, int overviewSide, double enlargement,
	long enlargedUpTo, int smallestSide, int tile, int tileOverlap)
{}
