package org.visavis.image;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.BigTIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.header.BmpFile;
import org.visavis.header.Format;
import org.visavis.header.Jpeg2000Header;
import org.visavis.header.JpegHeader;
import org.visavis.header.JpegStream;

/**
 * The decoder of each format, chosen by class, so that the same code decodes in every ImageJ whatever other ImageIO
 * plug-ins its plugins folder holds.
 */
final class Decoders {

	private static final String JDK = "com.sun.imageio.plugins.";

	private final Map<String, ImageReaderSpi> jdk = new HashMap<>();

	Decoders() {
		final Iterator<ImageReaderSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class,
			false);
		while (all.hasNext()) {
			final ImageReaderSpi provider = all.next();
			jdk.put(provider.getClass().getName(), provider);
		}
	}

	/**
	 * Opens a file and reads its header.
	 *
	 * @throws BadImage if the format is not read or the header is broken
	 */
	Decoder open(final Format format, final byte[] file, final Scratch scratch) throws IOException, BadImage {
		final Bytes bytes = new Bytes(file);
		if (!format.isRead()) throw format.refusal();
		if (format.equals(Format.PNM)) return new PnmDecoder(bytes);
		if (format.equals(Format.JPEG)) {
			final JpegHeader header = JpegHeader.read(bytes, 0);
			return new JpegDecoder(session(jdk(JpegLibrary.READER), JpegStream.of(header, bytes)), jpegLibrary(), bytes, header,
				scratch);
		}
		if (format.equals(Format.PNG)) return new PngDecoder(session(jdk("png.PNGImageReaderSpi"), file), bytes);
		if (format.equals(Format.WEBP)) return new WebpDecoder(bytes);
		if (format.equals(Format.HEIC)) return new HeifDecoder(bytes);
		if (format.equals(Format.JPEG_2000)) return new Jpeg2000Decoder(session(new J2KImageReaderSpi(), file),
			Jpeg2000Header.read(bytes));
		if (format.equals(Format.GIF)) return new GifDecoder(session(jdk("gif.GIFImageReaderSpi"), file), bytes);
		if (format.equals(Format.BMP)) {
			BmpFile.prepare(bytes);
			return new ImageIoDecoder(session(jdk("bmp.BMPImageReaderSpi"), file), "pictures", 1);
		}
		final boolean big = bytes.u8(2) == '+' || bytes.u8(3) == '+';
		return new TiffDecoder(session(big ? new BigTIFFImageReaderSpi() : new TIFFImageReaderSpi(), file), bytes);
	}

	JpegLibrary jpegLibrary() {
		return new JpegLibrary(jdk(JpegLibrary.READER));
	}

	private ImageReaderSpi jdk(final String name) {
		final ImageReaderSpi provider = jdk.get(JDK + name);
		if (provider == null) throw new IllegalStateException("This Java runtime has no " + JDK + name);
		return provider;
	}

	private static ImageIoSession session(final ImageReaderSpi provider, final byte[] file) throws IOException {
		return new ImageIoSession(provider, file);
	}
}
