/**
 * From unit vectors that lie mapped in files, and some more, to the k best of those for each of these: exact, by the
 * score that {@link org.visavis.compare.FacePairs} gives, whatever the machine and the number of threads. Knows nothing
 * of photographs: a face is the index of its row.
 */
package org.visavis.search;
