package org.visavis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLookTest {

	private static final Path PHOTO = Path.of("samples/london/062_08.jpg");

	private static FirstLook look;

	@TempDir
	private Path folder;

	@BeforeAll
	static void open() {
		look = new FirstLook();
	}

	@AfterAll
	static void close() {
		look.close();
	}

	@Test
	void saysNothingOfAPhotographWithAFace() {
		assertEquals("", look.remark(PHOTO));
	}

	@Test
	void saysThatAPictureShowsNoFace() throws IOException {
		assertEquals("shows no face that is found", look.remark(written(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB))));
	}

	/** In 320 pixels of the long side, a face of 24 pixels in 2400 has three. */
	@Test
	void findsAFaceThatTheSmallVersionDoesNotShow() throws IOException {
		final BufferedImage wide = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = wide.createGraphics();
		graphics.drawImage(ImageIO.read(PHOTO.toFile()).getScaledInstance(80, 80, java.awt.Image.SCALE_SMOOTH), 1200, 800, null);
		graphics.dispose();
		assertEquals("", look.remark(written(wide)));
	}

	@Test
	void findsAFaceThatLiesOnItsSide() throws IOException {
		final BufferedImage upright = ImageIO.read(PHOTO.toFile());
		final BufferedImage turned = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = turned.createGraphics();
		graphics.rotate(Math.PI / 2, turned.getWidth() / 2.0, turned.getWidth() / 2.0);
		graphics.drawImage(upright, 0, 0, null);
		graphics.dispose();
		assertEquals("", look.remark(written(turned)));
	}

	@Test
	void saysWhatIsWrongWithADamagedPhotograph() throws IOException {
		final Path half = folder.resolve("half.png");
		final byte[] bytes = Files.readAllBytes(written(ImageIO.read(PHOTO.toFile())));
		Files.write(half, java.util.Arrays.copyOf(bytes, 40));
		assertTrue(look.remark(half).startsWith("half.png"), look.remark(half));
	}

	private Path written(final BufferedImage picture) throws IOException {
		final Path png = folder.resolve("picture.png");
		ImageIO.write(picture, "png", png.toFile());
		return png;
	}
}
