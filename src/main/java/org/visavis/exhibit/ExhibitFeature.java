package org.visavis.exhibit;

import org.visavis.geometry.Point;

/**
 * Something on a face that an examiner points out.
 *
 * @param number printed at its label
 * @param at where it is, in upright pixels of the photograph
 * @param label where its number stands, likewise
 * @param text what it is, in the examiner's words; may be empty
 */
public record ExhibitFeature(int number, Point at, Point label, String text) {}
