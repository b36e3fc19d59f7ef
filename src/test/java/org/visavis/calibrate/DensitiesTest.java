package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;

class DensitiesTest {

	@Test
	void normalDistributionsOfSinglePairsAreOneWide() {
		// (x + 1)^2 / 2 - (x - 1)^2 / 2 = 2 x
		final GaussianModel fitted = GaussianModel.fit(new double[] { 1, -1 }, new boolean[] { true, false }, new double[] {
			1, 1 });
		assertEquals(1 / Math.log(10), fitted.log10Lr(0.5), 1e-12);
	}

	@Test
	void normalDistributionsFollowTheWeights() {
		final double[] scores = { 0, 1, 3 }, repeated = { 0, 1, 1, 3 };
		assertEquals(GaussianModel.fit(repeated, new boolean[] { true, true, true, false }, new double[] { 1, 1, 1, 1 })
			.log10Lr(2), GaussianModel.fit(scores, new boolean[] { true, true, false }, new double[] { 0.5, 1, 1 }).log10Lr(
				2), 1e-12);
	}

	@Test
	void kernelsOfSinglePairsAreSymmetric() {
		final KernelDensity fitted = KernelDensity.fit(new double[] { 1, -1 }, new boolean[] { true, false }, new double[] {
			1, 1 });
		assertEquals(0, fitted.log10Lr(0), 1e-12);
	}

	@Test
	void kernelsAreNoNarrowerWhereScoresWeighDifferently() {
		// weights of 1, 1, 0 count as two scores
		assertEquals(2, new ClassScores(new double[] { 0, 1, 5 }, new double[] { 1, 1, 0 }).effectiveCount(), 1e-12);
	}

	@Test
	void densitiesOnAGridDifferFromExactOnesByLessThanAThousandth() {
		final double[] scores = new Random(0).doubles(20_000).map(u -> Math.log(u)).toArray(), weights = new double[20_000];
		Arrays.setAll(weights, i -> 1 + i % 3);
		final ClassScores all = new ClassScores(scores, weights);
		final ClassDensity fitted = ClassDensity.of(all), exact = new ClassDensity(all, fitted.bandwidth());
		for (double score = -12; score < 1; score += 0.37)
			assertEquals(exact.logDensity(score), fitted.logDensity(score), 1e-3 * Math.log(10));
	}

	@Test
	void densitiesStayFiniteFarFromAllScores() {
		final KernelDensity fitted = KernelDensity.fit(new double[] { 1, 1.1, -1, -1.3 }, new boolean[] { true, true, false,
			false }, new double[] { 1, 1, 1, 1 });
		assertEquals(true, Double.isFinite(fitted.log10Lr(1e6)));
	}

	@Test
	void refuseAnEmptyClass() {
		final double[] two = { 1, 2 };
		assertThrows(UserError.class, () -> KernelDensity.fit(two, new boolean[2], two));
		assertThrows(UserError.class, () -> GaussianModel.fit(two, new boolean[2], two));
	}
}
