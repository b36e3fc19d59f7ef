package org.visavis.table;

import org.visavis.trace.Trace;

/**
 * A row of traces.csv.
 *
 * @param questioned id of the questioned picture
 * @param candidate id of the candidate
 * @param face id of the face of the questioned picture; empty for the whole picture
 * @param picture path of the lock map in the record; empty where nothing is linked
 */
public record TracedPair(String questioned, String candidate, String face, Trace trace, String picture) {}
