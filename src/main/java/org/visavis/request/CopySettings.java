package org.visavis.request;

import java.util.LinkedHashMap;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.fingerprint.Fingerprint;

/**
 * The keys that {@code Find Copies...} alone has.
 *
 * @param bits within which two hashes agree, 0 to {@value #MOST}
 * @param leastQuality hashes of less quality are not compared, 0 to 100
 * @param hashes the path of a list of the hashes of others, which is made absolute; empty for none
 * @param forget whether the record keeps no picture, no name and no path
 */
public record CopySettings(int bits, int leastQuality, String hashes, boolean forget) {

	/** What a record has instead of each path that is forgotten. */
	public static final String FORGOTTEN = "forgotten";

	public static final String BITS = "bits", QUALITY = "least_quality", HASHES = "hashes", FORGET = "forget";
	/** Unrelated pictures differ in about 128 bits, portraits before a plain wall in as few as 42. */
	private static final int MOST = 90;

	public static final CopySettings DEFAULT = new CopySettings(Fingerprint.NEAR, Fingerprint.LOW + 1, "", false);

	public CopySettings {
		if (bits < 0 || bits > MOST) throw new UserError("bits is " + bits + "; expected 0 to " + MOST + ".");
		if (leastQuality < 0 || leastQuality > 100) throw new UserError("least_quality is " + leastQuality + "; expected 0 to 100.");
		hashes = hashes.isBlank() ? "" : Procedure.path(HASHES, hashes).toString();
	}

	/** Of the keys of a procedure. */
	public static CopySettings of(final Map<String, String> keys) {
		return new CopySettings(Integer.parseInt(keys.get(BITS)), Integer.parseInt(keys.get(QUALITY)), keys.get(HASHES), Boolean.parseBoolean(keys
			.get(FORGET)));
	}

	/** By macro key, in the order of the dialog. */
	public Map<String, String> keys() {
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put(BITS, Integer.toString(bits));
		keys.put(QUALITY, Integer.toString(leastQuality));
		keys.put(HASHES, hashes);
		keys.put(FORGET, Boolean.toString(forget));
		return keys;
	}
}
