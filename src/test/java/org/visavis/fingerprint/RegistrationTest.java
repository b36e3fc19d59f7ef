package org.visavis.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class RegistrationTest {

	private static final Picture PICTURE = Picture.read(Path.of("samples/london/062_03.jpg"));

	@Test
	void registersAPictureWithItself() {
		final Registration registration = of(PICTURE, PICTURE);
		assertEquals(registration.textured(), registration.locked());
	}

	@Test
	void registersASmallerRecompressedCopy() {
		assertTrue(of(Picture.of(PictureChanges.all(PICTURE.image()).get("scale 0.5, JPEG 85").apply(PICTURE.image())), PICTURE).isRegistered());
	}

	/** Moved by 1.5 and made larger by 1 in 100: the map is fitted, not taken for granted. */
	@Test
	void findsTheMapOfASlightlyOtherSection() {
		final Registration registration = of(moved(1.01, 1.5), PICTURE);
		assertTrue(registration.isRegistered());
		assertEquals(1 / 1.01, registration.scale(), 0.001);
	}

	@Test
	void doesNotRegisterAnotherPhotographOfOnePerson() {
		assertFalse(of(Picture.read(Path.of("samples/london/062_08.jpg")), PICTURE).isRegistered());
	}

	@Test
	void decidesNothingWithoutDetail() {
		final int[] grey = new int[PICTURE.argb().length];
		Arrays.fill(grey, 0xff808080);
		assertFalse(of(new Picture(grey, PICTURE.width(), PICTURE.height()), PICTURE).isDecisive());
	}

	@Test
	void decidesNothingOfAVerySmallPicture() {
		assertFalse(Registration.of(new int[40 * 40], 40, 40, PICTURE.argb(), PICTURE.width(), PICTURE.height()).isDecisive());
	}

	private static Registration of(final Picture a, final Picture b) {
		return Registration.of(a.argb(), a.width(), a.height(), b.argb(), b.width(), b.height());
	}

	private static Picture moved(final double scale, final double by) {
		final BufferedImage moved = new BufferedImage(PICTURE.width(), PICTURE.height(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D to = moved.createGraphics();
		to.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		to.drawImage(PICTURE.image(), new AffineTransform(scale, 0, 0, scale, by, by), null);
		return Picture.of(moved);
	}
}
