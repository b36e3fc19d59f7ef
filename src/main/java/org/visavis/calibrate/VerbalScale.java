package org.visavis.calibrate;

/**
 * The terms from 2 on are those of the ENFSI Guideline for Evaluative Reporting in Forensic Science (2015), which leaves open
 * what lies between 1 and 2: that term is the program's own. The weakest term first. A
 * term begins with its lowest likelihood ratio and ends before the next one's; below 1 the reciprocal counts, for the
 * other proposition.
 */
public enum VerbalScale {

	/** From above 1/2 to below 2. */
	NEITHER(1, "supports neither proposition"),
	/** From 2. */
	WEAK(2, "weak"),
	/** From 10. */
	MODERATE(10, "moderate"),
	/** From 100. */
	MODERATELY_STRONG(100, "moderately strong"),
	/** From 1,000. */
	STRONG(1_000, "strong"),
	/** From 10,000. */
	VERY_STRONG(10_000, "very strong"),
	/** From 1,000,000 on. */
	EXTREMELY_STRONG(1_000_000, "extremely strong");

	private final int lowest;
	private final String words;

	VerbalScale(final int lowest, final String words) {
		this.lowest = lowest;
		this.words = words;
	}

	/** The lowest likelihood ratio of the term, in favour of either proposition. */
	public int lowest() {
		return lowest;
	}

	/** The term as a sentence, such as "moderate support for the proposition that one person is shown". */
	public String support(final boolean onePerson) {
		if (this == NEITHER) return words;
		return words + " support for the proposition that " + (onePerson
			? "one person is shown rather than that two persons are shown"
			: "two persons are shown rather than that one person is shown");
	}

	/** The term of a log10 LR of either sign. */
	static VerbalScale of(final double log10Lr) {
		VerbalScale term = NEITHER;
		for (final VerbalScale stronger : values())
			if (Math.abs(log10Lr) >= Math.log10(stronger.lowest)) term = stronger;
		return term;
	}
}
