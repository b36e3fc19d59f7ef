package org.visavis.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class AffineTransformTest {

	private static final AffineTransform SHEARED = new AffineTransform(1.5, 0.2, -3, -0.4, 0.8, 7);

	/** By numpy 2.4.6, {@code affine} in trace_oracle.py. */
	@Test
	void fitsAsNumpyDoes() {
		final AffineTransform t = AffineTransform.leastSquares(List.of(new Point(0, 0), new Point(10, 1), new Point(3, 12),
			new Point(9, 9), new Point(-4, 6)), List.of(new Point(2, 1), new Point(11.5, 3), new Point(4, 14), new Point(10, 11.2),
				new Point(-2.5, 7)), new double[] { 1, 2, 1, 0.5, 3 });
		assertArrayEquals(new double[] { 0.9741083, -0.0714668, 1.8679810, 0.0895280, 1.0551052, 1.0267970 }, new double[] { t.a(), t.b(), t
			.c(), t.d(), t.e(), t.f() }, 1e-6);
	}

	@Test
	void isUndoneByItsInverse() {
		final Point back = SHEARED.then(SHEARED.inverse()).apply(new Point(12, -5));
		assertEquals(0, back.distanceTo(new Point(12, -5)), 1e-12);
	}

	@Test
	void mirrorsAPictureOntoItself() {
		assertEquals(new Point(9, 4), AffineTransform.mirror(10).apply(new Point(0, 4)));
		assertTrue(AffineTransform.mirror(10).mirrors());
	}

	@Test
	void stretchesFromCornerToCorner() {
		assertEquals(new Point(-0.5, 19.5), AffineTransform.scaling(3, 2).apply(new Point(-0.5, 9.5)));
	}

	@Test
	void refusesPointsOnALine() {
		final List<Point> line = List.of(new Point(0, 0), new Point(1, 1), new Point(2, 2));
		assertThrows(IllegalArgumentException.class, () -> AffineTransform.leastSquares(line, line, new double[] { 1, 1, 1 }));
	}
}
