package org.visavis.record;

/**
 * Something of a record that is not as it should be.
 *
 * @param file its path in the record, with the line where there is one; of a photograph its path in images.csv
 * @param finding such as "changed" or "missing"
 * @param expected such as a SHA-256; empty if nothing was
 * @param found likewise
 */
public record Finding(String file, String finding, String expected, String found) {}
