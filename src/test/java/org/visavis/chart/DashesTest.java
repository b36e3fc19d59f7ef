package org.visavis.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class DashesTest {

	@Test
	void leavesGaps() {
		final double[][] dashes = Dashes.of(new double[] { 0, 52 }, new double[] { 3, 3 });
		assertArrayEquals(new double[] { 0, 16, Double.NaN, 26, 42, Double.NaN }, dashes[0], 1e-9);
	}

	@Test
	void goesOnWithADashRoundACorner() {
		final double[][] dashes = Dashes.of(new double[] { 0, 10, 10 }, new double[] { 0, 0, 10 });
		assertArrayEquals(new double[] { 0, 10, 10, 10, Double.NaN }, dashes[0], 1e-9);
		assertArrayEquals(new double[] { 0, 0, 0, 6, Double.NaN }, dashes[1], 1e-9);
	}

	@Test
	void drawsTheSameShareWhateverTheSteps() {
		final double[] steps = new Random(0).doubles(10_000).map(d -> d * d * d).toArray(), x = new double[steps.length];
		for (int i = 1; i < x.length; i++)
			x[i] = x[i - 1] + steps[i];
		final double[] drawn = Dashes.of(x, new double[x.length])[0];
		final double length = IntStream.range(1, drawn.length).mapToDouble(i -> drawn[i] - drawn[i - 1]).filter(d -> d > 0)
			.sum();
		assertEquals(16 / 26.0, length / x[x.length - 1], 0.01);
	}

	@Test
	void endsOnPointsThatAreTheSame() {
		assertEquals(0, Dashes.of(new double[] { 5, 5, 5 }, new double[] { 1, 1, 1 })[0].length);
	}

	@Test
	void breaksWhereALineHasNoNumber() {
		assertTrue(DoubleStream.of(Dashes.of(new double[] { 0, Double.NaN, 8 }, new double[] { 0, 0, 0 })[0]).filter(
			Double::isFinite).count() == 0);
	}
}
