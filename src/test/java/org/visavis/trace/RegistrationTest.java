package org.visavis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoReader;

class RegistrationTest {

	private static final Pyramid PHOTOGRAPH = Pyramid.of(new PhotoReader().read(Path.of("samples/london/115_03.jpg")).pixels()
		.orElseThrow());
	/** Stretched, sheared and shifted by a little. */
	private static final AffineTransform TRUE = new AffineTransform(1.02, 0.015, 63, -0.012, 0.99, 58);

	@Test
	void findsAnAffineTransformToATenthOfAPixel() {
		final Pyramid copy = new Pyramid(PHOTOGRAPH.on(TRUE, 480, 480));
		final Alignment start = new Alignment(AffineTransform.IDENTITY, AffineTransform.shift(60, 60), 480, 480);
		final Registration registration = new Registration(copy, PHOTOGRAPH);
		final Alignment found = registration.refined(registration.refined(start.withLongSide(160), 5, 3).withLongSide(480), 3, 2);
		for (final Point p : List.of(new Point(60, 60), new Point(420, 100), new Point(240, 400)))
			assertTrue(found.transform().apply(p).distanceTo(TRUE.apply(p)) < 0.1, () -> p + " at " + found.transform().apply(p) +
				", expected " + TRUE.apply(p));
	}

	@Test
	void resamplesAPictureOnItselfToItself() {
		final Grey same = PHOTOGRAPH.on(AffineTransform.IDENTITY, PHOTOGRAPH.width(), PHOTOGRAPH.height());
		assertEquals(0, BandCorrelation.correlation(same.values(), same.values()) - 1, 1e-12);
		assertEquals(PHOTOGRAPH.on(AffineTransform.shift(10, 5), 1, 1).values()[0], same.values()[5 * PHOTOGRAPH.width() + 10], 1e-4);
	}

	@Test
	void leavesAPictureWhereItIsThatItCannotFind() {
		final Alignment start = new Alignment(AffineTransform.IDENTITY, AffineTransform.IDENTITY, 200, 200);
		final Pyramid flat = new Pyramid(new Grey(new float[200 * 200], 200, 200));
		assertEquals(start, new Registration(flat, PHOTOGRAPH).refined(start, 4, 2));
	}
}
