package org.visavis.run;

import org.visavis.UserError;

/** How many threads a run may use; it changes nothing but the time. */
public final class Threads {

	private Threads() {}

	/** The system property {@code visavis.threads}; as many as there are processors where it is not set. */
	public static int count() {
		final String property = System.getProperty("visavis.threads", "");
		if (property.isEmpty()) return Runtime.getRuntime().availableProcessors();
		try {
			final int count = Integer.parseInt(property);
			if (count >= 1 && count <= 1024) return count;
		}
		catch (final NumberFormatException e) {
			// said below, as for a number out of range
		}
		throw new UserError("visavis.threads is '" + property + "'; expected a number from 1 to 1024.");
	}
}
