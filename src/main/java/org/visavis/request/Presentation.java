package org.visavis.request;

import org.visavis.UserError;

/**
 * The keys that {@code Compare Faces...} alone has: what its record shows of the comparison.
 *
 * @param plates so many pairs, those with the highest LR first, get a side-by-side plate; 0 to {@value #MOST}
 * @param blind whether scores, LRs and everything made from them are kept back until an examiner has rated a pair; it
 *          changes nothing that is computed
 */
public record Presentation(int plates, boolean blind) {

	/** The most plates that a run makes. */
	private static final int MOST = 1_000;

	public static final Presentation DEFAULT = new Presentation(10, false);

	public Presentation {
		if (plates < 0 || plates > MOST) throw new UserError("plates is " + plates + "; expected 0 to " + MOST + ".");
	}
}
