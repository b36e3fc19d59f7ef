/**
 * From which photograph was a picture made: two pictures come in with their faces, and what they have in common under
 * one transform goes out, measured and in words. Knows nothing of records and of persons.
 */
package org.visavis.trace;
