package org.visavis.table;

import org.visavis.compression.Compression;

/**
 * How one picture was compressed, as a record keeps it.
 *
 * @param sheet its path in the record; empty without one
 */
public record CompressionRow(Item item, Compression seen, String sheet) {}
