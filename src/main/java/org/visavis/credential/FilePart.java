package org.visavis.credential;

/**
 * A stretch of a file.
 *
 * @param start of its first byte
 * @param end behind its last byte
 */
record FilePart(long start, long end) {

	long length() {
		return end - start;
	}
}
