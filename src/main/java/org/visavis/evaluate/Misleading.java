package org.visavis.evaluate;

/**
 * How often evidence misleads by a factor of k or more. With LRs that hold, neither share is above 1 / k (Royall 2000,
 * doi 10.1080/01621459.2000.10474264).
 *
 * @param k above 1
 * @param nonMated share of the non-mated pairs with an LR of k or more
 * @param mated share of the mated pairs with an LR of 1 / k or less
 */
public record Misleading(double k, Rate nonMated, Rate mated) {}
