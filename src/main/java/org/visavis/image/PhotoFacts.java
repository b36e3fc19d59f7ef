package org.visavis.image;

import java.util.List;

import org.visavis.metadata.MetadataFact;

/**
 * What is known of an image file, whether or not it could be read.
 *
 * @param sha256 of the whole file, 64 lower-case hexadecimal digits; empty if the file could not be opened
 * @param pixelsSha256 of the upright pixels as a PPM file has them ({@link PixelHash}); empty if there are none
 * @param bytes length of the file; 0 if it could not be opened
 * @param format by content, not by name: "JPEG", "PNG", ...; empty if unknown
 * @param width of the upright picture in pixels; 0 if unknown
 * @param height of the upright picture in pixels; 0 if unknown
 * @param orientation the EXIF orientation tag, 1 to 8; 1 where there is none; 0 if unknown
 * @param processing what was done to get the pixels, in order, separated by "; "; empty if nothing was
 * @param limitation why faces in it are limited at best, such as "incomplete JPEG: later scans are missing"; empty if
 *          they are not
 * @param metadata what the file states about itself, in its order; empty if it was not read
 * @param problem why there are no pixels, in one sentence; empty if there are
 */
public record PhotoFacts(String sha256, String pixelsSha256, long bytes, String format, int width, int height, int orientation,
	String processing, String limitation, List<MetadataFact> metadata, String problem)
{

	public PhotoFacts {
		metadata = List.copyOf(metadata);
	}

	/** What it has in common with every file that shows the same picture: the same pixels or, without any, the same bytes. */
	public String picture() {
		return pixelsSha256.isEmpty() ? sha256 : pixelsSha256;
	}
}
