package org.visavis.table;

import java.nio.file.Path;

/**
 * One file of the input.
 *
 * @param id names it in the record: Q1, Q2, ... for questioned, R1, ... for reference, P1, ... for other photographs
 * @param path as the record shows it: relative to the input, with forward slashes
 * @param file where it lies
 */
public record Item(String id, String path, Path file) {

	/** What sentences call it: the last part of its path, whatever the file is called where it lies now. */
	public String name() {
		final String now = String.valueOf(file.getFileName());
		return path.endsWith(now) ? now : path.replaceFirst("[/\\\\]+$", "").replaceFirst("(?s).*[/\\\\]", "");
	}

	/** The id of a face in this photograph. */
	public String faceId(final int number) {
		return id + "." + number;
	}
}
