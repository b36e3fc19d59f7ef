/**
 * From a file to upright pixels: reading, hashing, and resampling into the {@code float[]} that a network takes.
 */
package org.visavis.image;
