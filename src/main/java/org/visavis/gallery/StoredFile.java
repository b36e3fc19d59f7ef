package org.visavis.gallery;

/**
 * A file of a gallery, as gallery.json names it.
 *
 * @param file its path in the gallery, with forward slashes
 * @param rows that it holds
 * @param bytes its length
 * @param sha256 of its content, 64 lower-case hexadecimal digits, the first 16 of which are in its name
 */
public record StoredFile(String file, long rows, long bytes, String sha256) {}
