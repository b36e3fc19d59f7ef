package org.visavis.metadata;

import org.visavis.file.VisibleText;

/**
 * Something that a file states about itself, or why it could not be read.
 *
 * @param group where it stands: "EXIF", "GPS", "XMP", "ICC", "JPEG" or "PNG"; "note" if this is a reason
 * @param name of the tag; in a note the group that it is about
 * @param value as in the file, at most {@value VisibleText#MOST} letters, by {@link VisibleText}
 */
public record MetadataFact(String group, String name, String value) {}
