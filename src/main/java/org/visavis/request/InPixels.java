package org.visavis.request;

import java.util.Locale;

/** What can be looked for in the pixels beside what a file states, where it is asked for. */
public enum InPixels {

	/** Known invisible watermarks. */
	WATERMARKS,
	/** How pictures were compressed: compression.csv, grids.csv, ghosts.csv and compression/. */
	COMPRESSION;

	/** The key in a macro. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
