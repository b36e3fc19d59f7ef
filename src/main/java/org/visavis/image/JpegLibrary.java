package org.visavis.image;

import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import javax.imageio.spi.ImageReaderSpi;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.header.JpegHeader;
import org.visavis.header.JpegStream;

/**
 * The libjpeg of this Java, told by what it does with two tiny files: most have libjpeg 6b built in, some Linux systems
 * bring libjpeg-turbo.
 */
public final class JpegLibrary {

	static final String READER = "jpeg.JPEGImageReaderSpi";

	private final ImageReaderSpi reader;

	JpegLibrary(final ImageReaderSpi reader) {
		this.reader = reader;
	}

	/** In words, for the record: what it does, and which library is known to do so. */
	public static String ofThisJava() {
		return new Decoders().jpegLibrary().toString();
	}

	@Override
	public String toString() {
		final boolean arithmetic = readsArithmetic(), repeated = repeatsHalvedRows();
		final String known = arithmetic == repeated ? "" : arithmetic ? " (as libjpeg-turbo)" : " (as libjpeg 6b)";
		return "arithmetic coding " + (arithmetic ? "read" : "not read") + ", halved chroma rows " + (repeated ? "repeated"
			: "smoothed") + known;
	}

	boolean readsArithmetic() {
		try {
			decode("arithmetic.jpg");
			return true;
		}
		catch (final IOException e) {
			return false;
		}
	}

	/** Whether a chroma of every other row is only repeated, not smoothed. */
	boolean repeatsHalvedRows() {
		try {
			final Raster raster = decode("halved rows.jpg");
			return raster.getSample(0, 7, 1) == raster.getSample(0, 6, 1);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Raster decode(final String name) throws IOException {
		return samples(file(name));
	}

	/** The samples of a JPEG file as they are stored, the first of which is luma in nearly all. */
	Raster samples(final byte[] file) throws IOException {
		try (ImageIoSession session = new ImageIoSession(reader, file)) {
			return session.raster();
		}
	}

	/** The same of a file that must be whole: where pixels are missing, decoders make some up. */
	Raster whole(final JpegHeader header, final Bytes file) throws IOException, BadImage {
		try (ImageIoSession session = new ImageIoSession(reader, JpegStream.of(header, file))) {
			final Raster samples = session.raster();
			final JpegFlaws flaws = new JpegFlaws(header, session);
			flaws.steps();
			if (!flaws.limitation().isEmpty()) throw new BadImage("is an " + flaws.limitation());
			return samples;
		}
	}

	private static byte[] file(final String name) {
		try (InputStream stream = JpegLibrary.class.getResourceAsStream("jpeg/" + name)) {
			return stream.readAllBytes();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
