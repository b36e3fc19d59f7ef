/**
 * From unit vectors to distances, listed pairs and an order in which persons stand as blocks. Knows nothing of
 * photographs: a face is the index of its vector. Results are the same to the last bit for any number of threads.
 */
package org.visavis.compare;
