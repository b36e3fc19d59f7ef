package org.visavis.table;

import java.util.Optional;

import org.visavis.detect.Face;

/**
 * A correction as a run applied it.
 *
 * @param face id in the record
 * @param before the face as detected; empty for one that is added
 */
public record AppliedCorrection(String face, FaceCorrection correction, Optional<Face> before) {}
