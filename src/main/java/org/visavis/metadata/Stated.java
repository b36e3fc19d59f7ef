package org.visavis.metadata;

/**
 * A field of a file with all its text, for those who look something up in it.
 *
 * @param group as in {@link MetadataFact}
 * @param value at most 65,536 bytes of it
 * @param offset of its first byte in the file, or of the part that holds it where that is packed; {@value #NOWHERE} if unknown
 */
public record Stated(String group, String name, String value, long offset) {

	public static final long NOWHERE = -1;
}
