package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreement with lir 1.8.0 itself. */
class LirOracleTest {

	@BeforeEach
	void needsTheSets() {
		Assumptions.assumeTrue(Files.isDirectory(LirSet.FOLDER), "The sets of lir are not at hand: " + LirSet.FOLDER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gauss300x3000", "overlap100x1000", "ties30x90", "tiny5x8" })
	void fitsLogisticRegression(final String name) throws IOException {
		final LirSet set = LirSet.read(name);
		assertLog10Lrs(set.column("llr_logit_unreg"), set.column("score"), logistic(set).fusion()::log10Lr, 1e-6);
	}

	@Test
	void saysThatTheSeparatedSetHasNoFiniteFit() throws IOException {
		assertTrue(logistic(LirSet.read("separated20x50")).misleadingPairAdded());
	}

	@ParameterizedTest
	@ValueSource(strings = { "gauss300x3000", "overlap100x1000", "ties30x90", "tiny5x8", "separated20x50" })
	void poolsAdjacentViolators(final String name) throws IOException {
		final LirSet set = LirSet.read(name);
		final double[] scores = set.column("score");
		final Isotonic fitted = Isotonic.fit(scores, set.mated());
		assertLog10Lrs(set.column("llr_pav"), scores, fitted::log10Lr, 1e-9);
		assertLog10Lrs(set.found("transform_on_grid.llr_pav"), set.found("transform_on_grid.score"), fitted::log10Lr, 1e-9);
		assertLog10Lrs(set.column("llr_pav_addmis1"), scores, Isotonic.fitWithMisleading(scores, set.mated())::log10Lr,
			1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gauss300x3000", "overlap100x1000", "ties30x90", "tiny5x8", "separated20x50" })
	void estimatesDensities(final String name) throws IOException {
		final LirSet set = LirSet.read(name);
		final double[] scores = set.column("score"), equal = new double[scores.length];
		Arrays.fill(equal, 1);
		final KernelDensity fitted = KernelDensity.fit(scores, set.mated(), equal);
		assertLog10Lrs(set.column("llr_kde"), scores, fitted::log10Lr, 1e-9);
		assertLog10Lrs(set.found("transform_on_grid.llr_kde"), set.found("transform_on_grid.score"), fitted::log10Lr, 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gauss300x3000", "overlap100x1000", "ties30x90", "tiny5x8", "separated20x50" })
	void boundsFittedLrs(final String name) throws IOException {
		final LirSet set = LirSet.read(name);
		for (final String column : set.header().subList(2, set.header().size()))
			assertBounds(set.found("stats." + column + ".elub"), set.column(column), set.mated());
	}

	@ParameterizedTest
	@ValueSource(strings = { "llr_calibrated", "llr_overconfident", "llr_shifted", "llr_neutral" })
	void boundsGivenLrs(final String name) throws IOException {
		final LirSet set = LirSet.read(name);
		assertBounds(set.found("stats.elub"), set.column("llr"), set.mated());
	}

	private static LogisticRegression.Fit logistic(final LirSet set) {
		return LogisticRegression.fit(Oracle.strangers(new double[][] { set.column("score") }, set.mated()), false);
	}

	private static void assertLog10Lrs(final double[] expected, final double[] scores, final DoubleUnaryOperator fitted,
		final double tolerance)
	{
		assertArrayEquals(expected, Arrays.stream(scores).map(fitted).toArray(), tolerance);
	}

	/** Within lir's own step. */
	private static void assertBounds(final double[] expected, final double[] log10Lrs, final boolean[] mated) {
		final Bounds bounds = Elub.bounds(log10Lrs, mated);
		assertArrayEquals(expected, new double[] { bounds.low(), bounds.high() }, 1e-9);
	}
}
