/**
 * From unit vectors and a calibration to clusters of faces that may each be one person. Knows nothing of photographs: a face is the
 * index of its vector, and what may not be one person comes as links. Results are the same to the last bit for any number of threads.
 */
package org.visavis.cluster;
