package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreement with scikit-learn and scipy by the arithmetic of lir 1.8.0, on committed pairs. */
class OracleTest {

	private Oracle oracle;
	private Oracle.Plain plain;

	@BeforeEach
	void read() throws IOException {
		oracle = Oracle.read();
		plain = oracle.plain();
	}

	@Test
	void fusesTwoScoresLikeScipy() {
		assertCoefficients(oracle.fused().pairsWeighEqually(), fused(false), false);
	}

	@Test
	void fusesTwoScoresLikeScipyWherePersonsWeighEqually() {
		assertCoefficients(oracle.fused().personsWeighEqually(), fused(true), false);
	}

	@Test
	void fusesSeparatedPairsLikeScipyWithAMisleadingPairInEachClass() {
		final Oracle.Separated pairs = oracle.separated();
		assertCoefficients(pairs.withMisleading(), LogisticRegression.fit(Oracle.strangers(pairs.scores(), pairs.mated()),
			false), true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "logistic", "isotonic", "isotonicWithMisleading", "kernelDensity", "gaussian" })
	void fitsOneScoreLikeScikitLearn(final String by) {
		assertArrayEquals(plain.log10Lrs().get(by), Arrays.stream(plain.at()).map(fitted(by)).toArray(), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "logistic", "isotonic", "isotonicWithMisleading", "kernelDensity", "gaussian" })
	void boundsLikeLir(final String by) {
		final Bounds bounds = Elub.bounds(Arrays.stream(plain.scores()).map(fitted(by)).toArray(), plain.mated());
		assertArrayEquals(plain.elub().get(by), new double[] { bounds.low(), bounds.high() }, 1e-9);
	}

	private DoubleUnaryOperator fitted(final String by) {
		final double[] scores = plain.scores(), equal = new double[scores.length];
		Arrays.fill(equal, 1);
		return switch (by) {
			case "logistic" -> LogisticRegression.fit(Oracle.strangers(new double[][] { scores }, plain.mated()), false)
				.fusion()::log10Lr;
			case "isotonic" -> Isotonic.fit(scores, plain.mated())::log10Lr;
			case "isotonicWithMisleading" -> Isotonic.fitWithMisleading(scores, plain.mated())::log10Lr;
			case "kernelDensity" -> KernelDensity.fit(scores, plain.mated(), equal)::log10Lr;
			default -> GaussianModel.fit(scores, plain.mated(), equal)::log10Lr;
		};
	}

	private LogisticRegression.Fit fused(final boolean personsWeighEqually) {
		final Oracle.Fused pairs = oracle.fused();
		return LogisticRegression.fit(new ScoredPairs(pairs.scores(), pairs.mated(), pairs.personA(), pairs.personB()),
			personsWeighEqually);
	}

	/** The tolerance lies above the oracle's own convergence. */
	private static void assertCoefficients(final double[] expected, final LogisticRegression.Fit fit,
		final boolean misleading)
	{
		final double[] weights = fit.fusion().weights();
		assertArrayEquals(expected, new double[] { fit.fusion().intercept(), weights[0], weights[1] }, 1e-8);
		assertEquals(misleading, fit.misleadingPairAdded());
	}
}
