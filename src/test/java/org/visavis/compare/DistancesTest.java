package org.visavis.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistancesTest {

	/** Single precision: 3e-7 in a dot product, and no more in the root for vectors as far apart as random ones. */
	private static final double TOLERANCE = 1e-6;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 47, 48, 49, 511, 512, 513, 528, 1100 })
	void areThoseOfDoublePrecision(final int n) {
		final float[][] vectors = UnitVectors.random(n, 128);
		for (final Distance distance : Distance.values()) {
			final float[] square = Distances.square(vectors, distance, 2);
			for (int i = 0; i < n; i++)
				for (int j = 0; j < n; j++)
					assertEquals(distance.between(vectors[i], vectors[j]), square[i * n + j], TOLERANCE);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1e-4, 1e-3, 3e-3, 1e-2, 3e-2 })
	void staysPreciseForCloseVectors(final double spread) {
		final float[][] vectors = UnitVectors.around(UnitVectors.random(1, 128)[0], 100, spread, new Random(0));
		final float[] square = Distances.square(vectors, Distance.EUCLIDEAN, 1);
		for (int i = 0; i < 100; i++)
			for (int j = 0; j < 100; j++) // 6e-7 in the dot product, times at most 23
				assertEquals(Distance.EUCLIDEAN.between(vectors[i], vectors[j]), square[i * 100 + j], 1.4e-5);
	}

	@ParameterizedTest
	@EnumSource
	void areSymmetricToTheLastBit(final Distance distance) {
		final int n = 1100;
		final float[] square = Distances.square(UnitVectors.random(n, 128), distance, 2);
		for (int i = 0; i < n; i++)
			for (int j = 0; j < i; j++) assertEquals(square[i * n + j], square[j * n + i]);
	}

	@ParameterizedTest
	@EnumSource
	void haveAZeroDiagonal(final Distance distance) {
		final float[] square = Distances.square(UnitVectors.random(600, 128), distance, 2);
		for (int i = 0; i < 600; i++) assertEquals(0f, square[i * 601]);
	}

	@ParameterizedTest
	@EnumSource
	void areExactlyZeroForIdenticalVectors(final Distance distance) {
		final float[][] once = UnitVectors.random(300, 128);
		final float[][] twice = Stream.of(once, once).flatMap(Stream::of).map(float[]::clone).toArray(float[][]::new);
		final float[] square = Distances.square(twice, distance, 2);
		for (int i = 0; i < 300; i++) assertEquals(0f, square[i * 600 + 300 + i]);
	}

	@Test
	void keepTheTriangleInequality() {
		final int n = 60;
		final float[] square = Distances.square(UnitVectors.random(n, 3), Distance.EUCLIDEAN, 1);
		for (int i = 0; i < n; i++)
			for (int j = 0; j < n; j++)
				for (int k = 0; k < n; k++)
					assertTrue(square[i * n + k] <= square[i * n + j] + square[j * n + k] + 1e-5);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 47, 48, 49, 511, 512, 513, 1100 })
	void areTheSameCondensed(final int n) {
		final float[][] vectors = UnitVectors.random(n, 30);
		final float[] condensed = Distances.condensed(vectors, Distance.COSINE, 2), square = Distances.square(vectors,
			Distance.COSINE, 2);
		assertEquals(n * (n - 1) / 2, condensed.length);
		for (int i = 0, place = 0; i < n; i++)
			for (int j = 0; j < i; j++) assertEquals(square[i * n + j], condensed[place++]);
	}

	@ParameterizedTest
	@ValueSource(ints = { 47, 48, 49, 511, 512, 513, 1100 })
	void areTheSameForAnyNumberOfThreads(final int n) {
		final float[][] vectors = UnitVectors.random(n, 128);
		final float[] square = Distances.square(vectors, Distance.COSINE, 1);
		for (int threads = 2; threads <= 3; threads++)
			assertArrayEquals(square, Distances.square(vectors, Distance.COSINE, threads));
	}

	@Test
	void areTheSameWhateverStandsBeside() {
		final float[][] vectors = UnitVectors.random(600, 128), some = Stream.of(vectors).skip(7).toArray(float[][]::new);
		final float[] all = Distances.square(vectors, Distance.COSINE, 1), fewer = Distances.square(some, Distance.COSINE, 1);
		for (int i = 0; i < 593; i++)
			for (int j = 0; j < 593; j++) assertEquals(all[(i + 7) * 600 + j + 7], fewer[i * 593 + j]);
	}
}
