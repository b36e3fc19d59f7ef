package org.visavis.model;

/**
 * What a network takes.
 *
 * @param values row by row, the last dimension fastest; at least as many as the shape says
 * @param shape lengths of the dimensions, such as N, 3, height, width
 */
record Tensor(float[] values, long[] shape) {}
