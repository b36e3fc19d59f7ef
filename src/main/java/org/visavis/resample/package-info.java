/** From pixels to other pixels, each by a stated kernel: crops, reductions, enlargements and degraded copies. */
package org.visavis.resample;
