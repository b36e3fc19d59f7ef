package org.visavis.calibrate;

import java.util.Locale;

/** How the log10 LR comes from the scores of the recognisers. All but the first act on what the first gives. */
public enum Calibrator {
	/** Logistic regression: linear in the scores, so it goes on beyond those seen, up to the bounds. */
	LOGISTIC,
	/** Isotonic regression: steps, without an assumption on the distributions but that more alike means a higher LR. */
	ISOTONIC,
	/** Kernel densities: may fall with a rising score where few pairs were seen. */
	KDE,
	/** A normal distribution for each class: for large sets that look normal. */
	GAUSSIAN;

	/** The word for it in a macro. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
