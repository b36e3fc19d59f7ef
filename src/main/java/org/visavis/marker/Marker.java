package org.visavis.marker;

/**
 * A generator or editor that a file names.
 *
 * @param name of it, or of the label
 * @param kind what the file says of itself by it
 * @param where the field, such as "PNG parameters"
 * @param offset of the field's first byte in the file; below 0 if unknown
 * @param quoted what in the field says so, made visible
 * @param worth what that is worth, in a sentence
 */
public record Marker(String name, MarkerKind kind, String where, long offset, String quoted, String worth) {}
