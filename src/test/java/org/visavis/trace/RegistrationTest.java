package org.visavis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
		final Alignment found = registration.settled(registration.settled(start.withLongSide(160), 5, 3).grid().withLongSide(480), 3, 2).grid();
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

	/** In two passes and in one. */
	@ParameterizedTest
	@CsvSource({ "1.3, 0.1", "0.9, 0.7" })
	void resamplesAWaveToAWave(final double along, final double across) {
		final float[] wave = new float[400 * 400];
		for (int i = 0; i < wave.length; i++) wave[i] = wave(i % 400, i / 400);
		final Grey found = new Pyramid(new Grey(wave, 400, 400)).on(new AffineTransform(along, -across, 150, across, along, 60), 100, 100);
		final Point p = new AffineTransform(along, -across, 150, across, along, 60).apply(new Point(40, 70));
		assertEquals(wave(p.x(), p.y()), found.values()[70 * 100 + 40], 0.2);
	}

	private static float wave(final double x, final double y) {
		return (float) (128 + 50 * StrictMath.sin(0.12 * x + 0.09 * y));
	}

	@Test
	void leavesAPictureWhereItIsThatItCannotFind() {
		final Alignment start = new Alignment(AffineTransform.IDENTITY, AffineTransform.IDENTITY, 200, 200);
		final Pyramid flat = new Pyramid(new Grey(new float[200 * 200], 200, 200));
		assertEquals(start, new Registration(flat, PHOTOGRAPH).settled(start, 4, 2).grid());
	}
}
