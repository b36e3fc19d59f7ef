package org.visavis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoReader;

class CornersTest {

	private static final Pyramid PHOTOGRAPH = Pyramid.of(new PhotoReader().read(Path.of("samples/london/062_03.jpg")).pixels()
		.orElseThrow());
	private static final int LONG_SIDE = Math.max(PHOTOGRAPH.width(), PHOTOGRAPH.height());

	/** Turned by 12 degrees, made smaller and cropped. */
	private static final AffineTransform TURNED = new AffineTransform(1.3, -0.28, 80, 0.28, 1.3, 20);

	@Test
	void findsHowACopyWasTurnedMadeSmallerAndCropped() {
		final Pyramid copy = new Pyramid(PHOTOGRAPH.on(TURNED, 360, 380));
		final AffineTransform found = CornerMatches.transform(Corners.of(copy), Corners.of(PHOTOGRAPH), LONG_SIDE).orElseThrow();
		for (final Point p : List.of(new Point(50, 50), new Point(300, 100), new Point(180, 330)))
			assertTrue(found.apply(p).distanceTo(TURNED.apply(p)) < 6, () -> p + " at " + found.apply(p) + ", expected " + TURNED.apply(
				p));
	}

	@Test
	void mirrorsACornerAsThePictureIsMirrored() {
		final Pyramid mirrored = new Pyramid(PHOTOGRAPH.on(AffineTransform.mirror(PHOTOGRAPH.width()), PHOTOGRAPH.width(),
			PHOTOGRAPH.height()));
		final List<Corner> corners = Corners.of(PHOTOGRAPH).stream().map(c -> c.mirrored(PHOTOGRAPH.width())).toList();
		final AffineTransform found = CornerMatches.transform(Corners.of(mirrored), corners, LONG_SIDE).orElseThrow();
		assertEquals(0, found.apply(new Point(100, 200)).distanceTo(new Point(100, 200)), 3);
	}
}
