/**
 * Perceptual hashes: photographs in, 256 bits and a quality out, and hashes found among others by the bits that differ.
 * They find copies of a picture; they say nothing of who is in it.
 */
package org.visavis.fingerprint;
