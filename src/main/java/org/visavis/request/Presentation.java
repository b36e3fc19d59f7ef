package org.visavis.request;

import java.util.Map;
import org.visavis.UserError;

/**
 * The keys that {@code Compare Faces...} alone has: what its record shows of the comparison.
 *
 * @param plates so many pairs, the best of each photograph first, get a side-by-side plate; 0 to {@value #MOST}
 * @param blind whether scores, LRs and everything made from them are kept back until an examiner has rated a pair; it
 *          changes nothing that is computed
 */
public record Presentation(int plates, boolean blind) {

	/** The macro key of how many plates a run makes at most. */
	public static final String PLATES = "plates";


	/** The most plates that a run makes. */
	private static final int MOST = 1_000;

	public static final Presentation DEFAULT = new Presentation(10, false);

	public Presentation {
		if (plates < 0 || plates > MOST) throw new UserError("plates is " + plates + "; expected 0 to " + MOST + ".");
	}

	/** How many plates a run makes at most, of the settings that its command alone has. */
	public static int plates(final Map<String, String> own) {
		return Integer.parseInt(own.get(PLATES));
	}
}
