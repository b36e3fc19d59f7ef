package org.visavis.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.ScoredPairs;
import org.visavis.evaluate.Evaluation;
import org.visavis.report.SyntheticValidation;

class MisleadingRowsTest {

	private static final Bounds WIDE = new Bounds(-3, 3), NARROW = new Bounds(-1.2, 1.2);

	@Test
	void passesOnlyWhereTheUpperEndAllowsIt() {
		final List<String> decisions = decisions(0, WIDE);
		assertEquals("passed", decisions.get(0));
		assertEquals("insufficient", decisions.get(decisions.size() - 2), "60 persons cannot show 1 in 1,000");
	}

	@Test
	void failsWhereMoreThanOneInKMisleads() {
		assertEquals("not passed", decisions(200, WIDE).get(0));
	}

	@Test
	void doesNotJudgeBeyondTheBounds() {
		assertEquals(List.of("passed", "passed", "beyond the bounds", "beyond the bounds"), decisions(0, NARROW).subList(0, 4));
	}

	@Test
	void isNotPassedAsAWholeIfOneIsNot() {
		assertEquals(Decision.NOT_PASSED, rows(200, WIDE).decision());
		assertEquals(Decision.INSUFFICIENT, rows(0, WIDE).decision());
		assertEquals(Decision.PASSED, rows(0, NARROW).decision());
	}

	@Test
	void saysWhereNoLrMisleadsByTen() {
		final MisleadingRows rows = rows(0, new Bounds(-0.5, 0.5));
		assertEquals("no LR reaches 10 or 1/10 within the bounds", rows.worst());
		assertEquals(Decision.INSUFFICIENT, rows.decision());
	}

	@Test
	void namesTheWorst() {
		assertTrue(rows(0, NARROW).worst().endsWith("times 1/k or less, the most at k = 10"));
	}

	private static List<String> decisions(final int misleading, final Bounds bounds) {
		return rows(misleading, bounds).rows().stream().map(row -> row.get(row.size() - 1)).toList();
	}

	/** So many non-mated pairs have an LR of 10,000; no other pair misleads. */
	private static MisleadingRows rows(final int misleading, final Bounds bounds) {
		final ScoredPairs pairs = SyntheticValidation.pairs();
		final double[] log10Lrs = new double[pairs.size()];
		int left = misleading;
		for (int i = 0; i < log10Lrs.length; i++)
			log10Lrs[i] = pairs.mated(i) || left-- > 0 ? 4 : -4;
		return new MisleadingRows(Evaluation.of(pairs, log10Lrs, 20, 1), bounds);
	}
}
