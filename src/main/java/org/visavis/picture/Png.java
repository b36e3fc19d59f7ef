package org.visavis.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.visavis.file.WholeFile;
import org.visavis.resample.EncodedImage;

import ij.process.ColorProcessor;
import ij.process.MedianCut;

/** Pictures as PNG, without a time stamp. */
public final class Png {

	private static final String FORMAT = "png";

	/** On photographs, a third of the time of the default for a tenth more bytes; charts are small. */
	private static final float PHOTOGRAPHS = 0.7f, CHARTS = 0.3f;

	private Png() {}

	/** Writes 8 bits a channel, under the name only when complete. */
	static void write(final BufferedImage picture, final Path png) throws IOException {
		WholeFile.write(png, part -> {
			try (OutputStream file = Files.newOutputStream(part)) {
				EncodedImage.write(picture, FORMAT, PHOTOGRAPHS, file);
			}
		});
	}

	/** The bytes of the file of a picture with photographs, 8 bits a channel. */
	public static byte[] ofPhotograph(final BufferedImage picture) {
		return bytes(picture, PHOTOGRAPHS);
	}

	/** The bytes of a chart's file, which has at most 256 colours: half the size of one with all. */
	public static byte[] bytes(final BufferedImage chart) {
		return bytes(new MedianCut(new ColorProcessor(chart)).convertToByte(256).getBufferedImage(), CHARTS);
	}

	private static byte[] bytes(final BufferedImage picture, final float compression) {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			EncodedImage.write(picture, FORMAT, compression, bytes);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
