package org.visavis.evaluate;

/**
 * Every curve of one set of LRs.
 *
 * @param det FNMR over FMR
 * @param tippett the distributions of both classes
 * @param pav the LRs after PAV over the LRs
 * @param ece at prior log10 odds from -3 to 3 by 0.1
 */
public record Curves(Curve det, Tippett tippett, Curve pav, Ece ece) {}
