package org.visavis.compare;

/**
 * What the comparison of two faces gives.
 *
 * @param a index of the questioned or earlier face
 * @param b index of the reference or later face
 * @param cosine the cosine distance by each recogniser
 * @param euclidean the Euclidean distance by each recogniser
 * @param score sum of the standardised cosines; higher = more alike
 */
public record PairScore(int a, int b, double[] cosine, double[] euclidean, double score) {}
