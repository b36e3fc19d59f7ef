/**
 * How good likelihood ratios are: costs, error rates with intervals and curves, as values; the pictures are made
 * elsewhere.
 */
package org.visavis.evaluate;
