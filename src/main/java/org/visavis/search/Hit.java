package org.visavis.search;

import java.io.Serializable;

/**
 * A row that was found.
 *
 * @param row its number among those of all parts
 * @param score as {@link org.visavis.compare.PairScore} has it
 */
public record Hit(long row, double score) implements Serializable {}
