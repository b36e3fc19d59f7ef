package org.visavis.quality;

import java.util.List;

/**
 * Whether a face is suitable for comparison, and why not.
 *
 * @param reasons in words with the value and its limit; empty where the face is suitable
 */
public record Assessment(Suitability suitability, List<String> reasons) {

	public Assessment {
		reasons = List.copyOf(reasons);
	}
}
