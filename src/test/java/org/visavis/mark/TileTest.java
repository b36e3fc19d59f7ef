package org.visavis.mark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** By mark_oracle.py. */
class TileTest {

	private static final Tile TILE = new Tile(MarkOracle.KEY);

	@Test
	void laysOutTheChipsOfANumber() {
		assertEquals(MarkOracle.of("chips"), text(TILE.chips(MarkOracle.NUMBER)));
	}

	@Test
	void putsPilotsAtAQuarterOfThePlaces() {
		assertEquals(MarkOracle.of("pilots"), text(TILE.pilots()));
	}

	@Test
	void readsEachBitAtTenPlacesOrEleven() {
		final float[] soft = TILE.bits(TILE.chips(0));
		final boolean[] code = NumberCode.of(0);
		for (int i = 0; i < soft.length; i++) assertEquals((code[i] ? 1 : -1) * (i < 3072 % 306 ? 11 : 10), soft[i]);
	}

	@Test
	void transformsATileAndBack() {
		final float[] one = noise(1), other = noise(2);
		final TileSpectrum back = TileSpectrum.of(one, other).tiles();
		for (int i = 0; i < one.length; i++) {
			assertEquals(one[i], back.real()[i], 1e-12);
			assertEquals(other[i], back.imaginary()[i], 1e-12);
		}
	}

	@Test
	void agreesWithAPatternAtItsShift() {
		final float[] pattern = noise(1), moved = new float[Tile.CHIPS];
		for (int y = 0; y < Tile.SIDE; y++)
			for (int x = 0; x < Tile.SIDE; x++) moved[(y + 3 & 63) * Tile.SIDE + (x + 60 & 63)] = pattern[y * Tile.SIDE + x];
		double squares = 0;
		for (final float value : pattern) squares += (double) value * value;
		assertEquals(squares, TileSpectrum.of(noise(2), moved).agreement(TileSpectrum.of(pattern, new float[Tile.CHIPS])).imaginary()[3 * Tile.SIDE + 60], 1e-8);
	}

	@Test
	void addsUpTheSquaresOfBothTiles() {
		final float[] one = noise(1), other = new float[Tile.CHIPS];
		other[7] = 3;
		double squares = 0;
		for (final float value : one) squares += (double) value * value;
		assertArrayEquals(new double[] { squares, 9 }, TileSpectrum.of(one, other).squares(), 1e-8);
	}

	private static float[] noise(final int seed) {
		final Random random = new Random(seed);
		final float[] tile = new float[Tile.CHIPS];
		for (int i = 0; i < tile.length; i++) tile[i] = (float) random.nextGaussian();
		return tile;
	}

	private static String text(final float[] chips) {
		final StringBuilder text = new StringBuilder();
		for (final float chip : chips) text.append(chip > 0 ? '+' : chip < 0 ? '-' : '0');
		return text.toString();
	}
}
