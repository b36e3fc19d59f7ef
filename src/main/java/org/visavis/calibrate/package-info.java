/**
 * From scored mated and non-mated pairs to log10 likelihood ratios with bounds, and the calibration that holds them.
 * Knows nothing of faces: a pair is a score from each recogniser and two persons' numbers. Results are the same to the
 * last bit for any number of threads.
 */
package org.visavis.calibrate;
