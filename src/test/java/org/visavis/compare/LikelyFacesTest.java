package org.visavis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Unit vectors of the plane by their angles in degrees; the first face is at 0. */
class LikelyFacesTest {

	private static final float[][] ONE = vectors(0, 90, 40, 10, 40, 60), OTHER = vectors(0, 20, 40, 170, 40, 60);

	@Test
	void areTheThreeNearestTheNearestFirst() {
		assertEquals(List.of(2, 1, 3), new LikelyFaces(List.<float[][]>of(ONE)).of(0, 1, 6));
	}

	@Test
	void areThoseOfTheMeanOverAllRecognisers() {
		assertEquals(List.of(1, 3, 4), new LikelyFaces(List.of(ONE, OTHER)).of(0, 1, 6));
	}

	@Test
	void areAllWhereThereAreFewer() {
		assertEquals(List.of(1, 0), new LikelyFaces(List.<float[][]>of(ONE)).of(0, 1, 3));
	}

	private static float[][] vectors(final int... degrees) {
		final float[][] vectors = new float[degrees.length][];
		for (int i = 0; i < vectors.length; i++)
			vectors[i] = new float[] { (float) Math.cos(Math.toRadians(degrees[i])), (float) Math.sin(Math.toRadians(degrees[i])) };
		return vectors;
	}
}
