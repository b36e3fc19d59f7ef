package org.visavis.exhibit;

import java.util.Locale;

/** How an exhibit shows two levelled faces, a and b. */
public enum ExhibitKind {

	/** Side by side, a on the left. */
	PLATE,
	/** The left part of a, the right part of b; amount: where they meet, 0 to 100 per cent of the width. */
	WIPE,
	/** b over a; amount: how opaque b is, 0 to 100 per cent. */
	BLEND,
	/** Squares of a and b in turn; amount: their side, 5 to 100 per cent of the interocular distance. */
	CHECKERBOARD,
	/** The absolute difference of each colour channel, black where there is none. */
	DIFFERENCE;

	/** Whether an amount changes the picture. */
	public boolean hasAmount() {
		return this == WIPE || this == BLEND || this == CHECKERBOARD;
	}

	/** The least amount that it takes, in per cent. */
	public int leastAmount() {
		return this == CHECKERBOARD ? 5 : 0;
	}

	/** The macro's word for it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
