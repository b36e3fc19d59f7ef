package org.visavis.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

	/** Whether each is wanted, in their order. */
	public static Set<InPixels> of(final boolean... wanted) {
		final Set<InPixels> looks = EnumSet.noneOf(InPixels.class);
		Arrays.stream(values()).filter(look -> wanted[look.ordinal()]).forEach(looks::add);
		return looks;
	}
}
