/**
 * Enrolment: photographs, or embeddings, become a gallery; what is erased is taken out of one. And the search of galleries for
 * questioned faces, from which a record is made.
 */
package org.visavis.enrol;
