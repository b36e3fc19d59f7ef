package org.visavis.image;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;

import org.visavis.file.BadImage;

/** One ImageIO reader on one file in memory, with the warnings that it gives while decoding. */
final class ImageIoSession implements AutoCloseable {

	private final ImageReader reader;
	private final List<String> warnings = new ArrayList<>();
	private int picture;

	ImageIoSession(final ImageReaderSpi provider, final byte[] file) throws IOException {
		reader = provider.createReaderInstance();
		reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
		reader.setInput(new MemoryStream(file), false, true);
	}

	/** Says which picture of the file is meant from now on; the first is 0. */
	void choose(final int which) {
		picture = which;
	}

	/** @throws BadImage if the file holds no picture */
	int width() throws IOException, BadImage {
		if (reader.getNumImages(true) < 1) throw new BadImage("is cut off or damaged: no picture is found in it");
		return reader.getWidth(picture);
	}

	int height() throws IOException {
		return reader.getHeight(picture);
	}

	BufferedImage image() throws IOException {
		return reader.read(picture);
	}

	/** A picture of the samples that the file has, where the reader would make another one. */
	BufferedImage imageAsStored() throws IOException {
		final ImageReadParam parameters = reader.getDefaultReadParam();
		parameters.setDestinationType(reader.getRawImageType(picture));
		return reader.read(picture, parameters);
	}

	/** Decodes into a picture of the file's size and of the type that the reader would make. */
	void into(final BufferedImage target) throws IOException {
		final ImageReadParam parameters = reader.getDefaultReadParam();
		parameters.setDestination(target);
		reader.read(picture, parameters);
	}

	/** The samples as they are stored, without conversion of colours. */
	WritableRaster raster() throws IOException {
		return (WritableRaster) reader.readRaster(picture, null);
	}

	/** What the decoder found wrong with the data so far. */
	List<String> warnings() {
		return List.copyOf(warnings);
	}

	/** @throws BadImage if the decoder warned of anything, since it then fills the gaps with made-up pixels */
	void refuseWarnings() throws BadImage {
		refuseWarnings(warning -> false);
	}

	/** @throws BadImage if the decoder warned of anything but what costs no pixel */
	void refuseWarnings(final Predicate<String> costsNoPixel) throws BadImage {
		for (final String warning : warnings)
			if (!costsNoPixel.test(warning)) throw new BadImage("is damaged or cut off: the decoder says '" + warning + "'");
	}

	/** "first of 3 pages", or nothing where the file holds a single picture. */
	List<String> firstOf(final String pictures) throws IOException {
		final int count = reader.getNumImages(true);
		return count > 1 ? List.of("first of " + count + " " + pictures) : List.of();
	}

	@Override
	public void close() {
		reader.dispose();
	}
}
