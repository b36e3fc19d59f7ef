package org.visavis.header;

/**
 * What a HEIF file holds under a number: a coded picture, a grid of such, metadata.
 *
 * @param type four letters, such as "hvc1", "grid", "Exif", "mime"
 * @param mime the content type of an item of type "mime"; empty for others
 * @param isHidden whether it is only a part of others
 */
public record HeifItem(long id, String type, String mime, boolean isHidden) {}
