/** Measured properties of a face in a photograph, and whether it is suitable for comparison. */
package org.visavis.quality;
