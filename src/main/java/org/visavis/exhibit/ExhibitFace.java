package org.visavis.exhibit;

import org.visavis.seal.RecordedFace;

/**
 * What an exhibit says of one of its faces.
 *
 * @param processing what was done to get the photograph's pixels, as images.csv has it
 * @param corrected whether an examiner placed its box or points
 */
public record ExhibitFace(RecordedFace recorded, String processing, boolean corrected) {}
