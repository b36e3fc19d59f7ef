package org.visavis.record;

/**
 * The face of a photograph, found again in a degraded copy of it.
 *
 * @param degradation what was done to the copy, in a word
 * @param face in pixels of the copy
 */
public record CopyResult(String degradation, FaceResult face) {}
