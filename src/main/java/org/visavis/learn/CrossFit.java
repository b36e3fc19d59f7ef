package org.visavis.learn;

import java.util.List;

import org.visavis.calibrate.Stratum;

/**
 * One stratum, or all pairs as one, fitted to all persons and without each fold.
 *
 * @param name of the stratum; {@value #POOLED} where all pairs are one
 * @param all fitted to all persons
 * @param without fitted to the pairs with neither person in the fold, by fold
 */
record CrossFit(String name, Stratum all, List<Stratum> without) {

	static final String POOLED = "pooled";
}
