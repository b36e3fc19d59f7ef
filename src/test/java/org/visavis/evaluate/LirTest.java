package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agreement with lir 1.8.0 within 1e-9. */
class LirTest {

	private static final double TOLERANCE = 1e-9;

	@ParameterizedTest
	@MethodSource("sets")
	void agreesOnCllr(final LirSet set) {
		final double[] lir = set.expected("cllr");
		assertEquals(lir[0], Cllr.of(set.log10Lrs(), set.mated()), TOLERANCE);
		assertEquals(lir[1], Cllr.min(set.log10Lrs(), set.mated()), TOLERANCE);
		assertEquals(lir[2], Cllr.cal(set.log10Lrs(), set.mated()), TOLERANCE);
	}

	@ParameterizedTest
	@MethodSource("sets")
	void agreesOnDevPav(final LirSet set) {
		assertEquals(set.expected("devpav")[0], DevPav.of(set.log10Lrs(), set.mated()), TOLERANCE);
	}

	@ParameterizedTest
	@MethodSource("sets")
	void agreesOnEce(final LirSet set) {
		final Ece ece = Ece.of(set.log10Lrs(), set.mated(), LirSet.PRIORS);
		assertArrayEquals(set.expected("system"), ece.system().y(), TOLERANCE);
		assertArrayEquals(set.expected("neutral"), ece.neutral().y(), TOLERANCE);
		assertArrayEquals(set.expected("after"), ece.afterPav().y(), TOLERANCE);
	}

	@ParameterizedTest
	@MethodSource("sets")
	void agreesOnTippettShares(final LirSet set) {
		final Tippett tippett = Tippett.of(set.log10Lrs(), set.mated(), LirSet.ATS);
		assertArrayEquals(set.expected("share-mated"), tippett.mated().y(), TOLERANCE);
		assertArrayEquals(set.expected("share-non-mated"), tippett.nonMated().y(), TOLERANCE);
	}

	@ParameterizedTest
	@MethodSource("sets")
	void agreesOnThePavCurve(final LirSet set) {
		Assumptions.assumeTrue(set.expected().containsKey("pav"), "lir's values are not in the set");
		final Curve curve = PavCurve.of(set.log10Lrs(), set.mated());
		final double[] x = curve.x(), y = curve.y(), lrs = set.log10Lrs(), lir = set.expected("pav");
		for (int k = 0; k < x.length; k++) {
			final double at = x[k];
			final int pair = IntStream.range(0, lrs.length).filter(i -> lrs[i] == at).findFirst().orElseThrow();
			assertEquals(lir[pair], y[k], TOLERANCE);
		}
		final boolean anyFinite = IntStream.range(0, lrs.length).anyMatch(i -> Double.isFinite(lrs[i] + lir[i]));
		assertEquals(anyFinite, x.length > 0);
	}

	static Stream<LirSet> sets() {
		return LirSet.all();
	}
}
