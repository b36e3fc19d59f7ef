package org.visavis.request;

import java.util.Map;

import org.visavis.UserError;

/**
 * The key that {@code Trace Source...} alone has.
 *
 * @param top so many candidates nearest by the embedding of a face, and as many by perceptual hashes, are compared in full
 *          with each questioned picture; 1 to {@value #MOST}
 */
public record TraceSettings(int top) {

	public static final String TOP = "top";

	public static final TraceSettings DEFAULT = new TraceSettings(20);

	private static final int MOST = 100_000;

	public TraceSettings {
		if (top < 1 || top > MOST) throw new UserError("top is " + top + "; expected 1 to " + MOST + ".");
	}

	/** Of the keys of a procedure. */
	public static TraceSettings of(final Map<String, String> keys) {
		return new TraceSettings(Integer.parseInt(keys.get(TOP)));
	}

	public Map<String, String> keys() {
		return Map.of(TOP, Integer.toString(top));
	}
}
