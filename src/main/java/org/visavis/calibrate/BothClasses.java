package org.visavis.calibrate;

import org.visavis.UserError;

/** Refuses pairs of which one class is empty, since nothing can be told from them. */
final class BothClasses {

	private BothClasses() {}

	static void require(final boolean[] mated) {
		int count = 0;
		for (final boolean is : mated) if (is) count++;
		if (count == 0 || count == mated.length) throw new UserError("Pairs to calibrate with: found " + count +
			" mated and " + (mated.length - count) + " non-mated pairs, expected at least one of each.");
	}
}
