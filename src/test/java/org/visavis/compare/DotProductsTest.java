package org.visavis.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DotProductsTest {

	@ParameterizedTest
	@CsvSource({ "0,0,8", "0,9,8", "9,0,8", "1,1,1", "50,513,5", "513,50,130" })
	void areThoseOfDoublePrecision(final int rows, final int columns, final int length) {
		final float[][] a = UnitVectors.random(rows, length), b = UnitVectors.random(columns, length);
		final float[][] dots = all(a, b);
		for (int i = 0; i < rows; i++)
			for (int j = 0; j < columns; j++) assertEquals(dot(a[i], b[j]), dots[i][j], 1e-6);
	}

	@Test
	void takeZerosForNoCoordinates() {
		assertArrayEquals(new float[][] { { 0, 0 } }, all(new float[1][0], new float[2][0]));
	}

	@Test
	void refuseAVectorOfAnotherLength() {
		final float[][] vectors = { new float[128], new float[126] };
		assertEquals("Vector lengths differ: 126 and 128", assertThrows(IllegalArgumentException.class,
			() -> new DotProducts(vectors, vectors)).getMessage());
	}

	@Test
	void refuseColumnsOfAnotherLength() {
		assertThrows(IllegalArgumentException.class, () -> new DotProducts(new float[1][127], new float[1][128]));
	}

	static List<FourSteps> ways() {
		return List.of(FourSteps.BY_INSTRUCTION, FourSteps.BY_DOUBLES);
	}

	@ParameterizedTest
	@MethodSource("ways")
	void keepTheStatedError(final FourSteps steps) {
		final float[][] a = UnitVectors.random(300, 128), b = UnitVectors.random(600, 128), dots = all(a, b, steps);
		for (int i = 0; i < 300; i++)
			for (int j = 0; j < 600; j++) assertEquals(dot(a[i], b[j]), dots[i][j], 8e-6);
	}

	@ParameterizedTest
	@CsvSource({ "1,1,1", "7,600,128", "49,513,130" })
	void areTheSameBitsWithAndWithoutTheInstruction(final int rows, final int columns, final int length) {
		final float[][] a = UnitVectors.random(rows, length), b = UnitVectors.random(columns, length);
		assertArrayEquals(all(a, b, FourSteps.BY_INSTRUCTION), all(a, b, FourSteps.BY_DOUBLES));
	}

	private static float[][] all(final float[][] a, final float[][] b) {
		return all(a, b, FourSteps.OF_THIS_MACHINE);
	}

	private static float[][] all(final float[][] a, final float[][] b, final FourSteps steps) {
		final float[][] all = new float[a.length][b.length];
		new DotProducts(a, b, steps).all(2, (row, rows, column, columns, dots) -> {
			for (int r = 0; r < rows; r++) System.arraycopy(dots[r], 0, all[row + r], column, columns);
		});
		return all;
	}

	private static double dot(final float[] a, final float[] b) {
		double dot = 0;
		for (int k = 0; k < a.length; k++) dot += (double) a[k] * b[k];
		return dot;
	}
}
