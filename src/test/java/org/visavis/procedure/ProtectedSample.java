package org.visavis.procedure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.visavis.Progress;
import org.visavis.run.Outcome;

/** A photograph of the samples, protected, beside pictures that are small, grey, transparent or none. */
final class ProtectedSample {

	static final String CONSENT = "for a profile on example.org, by her own leave", SHOWN = "one adult";

	private final Path folder;

	private ProtectedSample(final Path folder) {
		this.folder = folder;
	}

	/** Makes the pictures. */
	static ProtectedSample in(final Path folder) throws IOException {
		final Path input = Files.createDirectories(folder.resolve("input"));
		Files.copy(Samples.FOLDER.resolve("062_03.jpg"), input.resolve("a.jpg"));
		final BufferedImage photograph = ImageIO.read(input.resolve("a.jpg").toFile());
		ImageIO.write(drawn(photograph, 20, 20, BufferedImage.TYPE_INT_RGB), "png", input.resolve("b tiny.png").toFile());
		ImageIO.write(drawn(photograph, 260, 260, BufferedImage.TYPE_USHORT_GRAY), "png", input.resolve("c grey 16 bits.png").toFile());
		ImageIO.write(drawn(photograph, 260, 260, BufferedImage.TYPE_INT_ARGB), "png", input.resolve("d alpha.png").toFile());
		Files.writeString(input.resolve("e text.jpg"), "no picture");
		return new ProtectedSample(folder);
	}

	static BufferedImage drawn(final BufferedImage picture, final int width, final int height, final int type) {
		final BufferedImage drawn = new BufferedImage(width, height, type);
		final Graphics2D to = drawn.createGraphics();
		to.drawImage(picture, 0, 0, width, height, null);
		to.dispose();
		return drawn;
	}

	Path input() {
		return folder.resolve("input");
	}

	Path key() {
		return folder.resolve("key.txt");
	}

	Outcome protect(final String record) {
		return protect(input(), record, CONSENT);
	}

	Outcome protect(final Path input, final String record, final String consent) {
		return ProtectPhotograph.run(input.toString(), folder.resolve(record).toString(), Samples.FAST, key().toString(), 40, consent, SHOWN,
			Progress.SILENT);
	}

	Outcome check(final Path questioned, final Path protections, final String record) {
		return CheckProtection.run(questioned.toString(), protections.toString(), key().toString(), folder.resolve(record).toString(), Samples.FAST,
			Progress.SILENT);
	}
}
