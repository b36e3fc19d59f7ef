package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DevPavTest {

	@Test
	void isTheDistanceOfASinglePoint() {
		// PAV: -infinity, 0, infinity
		assertEquals(0.25, DevPav.of(new double[] { -1, 0.25, 0.25, 2 }, new boolean[] { false, true, false, true }), 1e-15);
	}

	@Test
	void isNotANumberInASeparatedSet() {
		assertEquals(Double.NaN, DevPav.of(new double[] { -1, 2 }, new boolean[] { false, true }));
	}

	@Test
	void isInfiniteWhereAnInfiniteLrIsNotBackedByTheSet() {
		assertEquals(Double.POSITIVE_INFINITY, DevPav.of(new double[] { Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 1,
			2 }, new boolean[] { false, true, false, true }));
	}

	@Test
	void crossesTheIdentity() {
		// PAV is 0 from -1 to 1: two triangles of 1/2 over a range of 2
		assertEquals(0.5, DevPav.of(new double[] { -1, 1 }, new boolean[] { true, false }), 1e-15);
	}
}
