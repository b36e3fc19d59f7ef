package org.visavis.quality;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a face is suitable for comparison, and why not.
 *
 * @param reasons in words with the value and its limit; empty where the face is suitable
 */
public record Assessment(Suitability suitability, List<String> reasons) {

	public Assessment {
		reasons = List.copyOf(reasons);
	}

	/** The same of a face that is limited at best, for a reason that is not its own. */
	public Assessment limitedBy(final String reason) {
		final Suitability worse = suitability == Suitability.SUITABLE ? Suitability.LIMITED : suitability;
		return new Assessment(worse, Stream.concat(reasons.stream(), Stream.of(reason)).toList());
	}
}
