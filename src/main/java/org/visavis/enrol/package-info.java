/** Enrolment: photographs, or embeddings, become a gallery; what is erased is taken out of one. */
package org.visavis.enrol;
