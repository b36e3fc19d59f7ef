package org.visavis.calibrate;

/**
 * How often a stratum's pairs fall on the wrong side of a threshold, each rate from 0 to 1 with its 95 % interval.
 *
 * @param log10Lr the threshold: a pair is above it if its log10 LR before bounds is at least this
 * @param fmr share of the non-mated pairs that are above
 * @param fnmr share of the mated pairs that are not
 */
public record ErrorRate(double log10Lr, double fmr, double fmrLow, double fmrHigh, double fnmr, double fnmrLow,
	double fnmrHigh)
{}
