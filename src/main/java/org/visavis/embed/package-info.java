/** From a face in a photograph to its embedding: a unit vector in the feature space of one recogniser. */
package org.visavis.embed;
