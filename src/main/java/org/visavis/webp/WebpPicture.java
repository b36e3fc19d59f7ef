package org.visavis.webp;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.visavis.file.BadImage;
import org.visavis.wasm.Samples;

/** A WebP picture of which the size is known and the pixels are not decoded. */
public final class WebpPicture {

	/** Of {@code WEBP_CSP_MODE} (src/webp/decode.h). */
	private static final int BGR = 2, BGRA = 3;

	private final byte[] file;
	private final int from, length, width, height;
	private final boolean alpha;

	/**
	 * Reads its header.
	 *
	 * @param from where in the file it begins: at "RIFF", or at the chunk that is a frame's first
	 * @param length of it
	 * @throws BadImage if that is damaged
	 */
	public WebpPicture(final byte[] file, final int from, final int length) throws IOException, BadImage {
		this.file = file;
		this.from = from;
		this.length = length;
		final LibwebpInstance libwebp = new LibwebpInstance(file, from, length);
		libwebp.readFeatures();
		width = libwebp.field(LibwebpInstance.WIDTH);
		height = libwebp.field(LibwebpInstance.HEIGHT);
		alpha = libwebp.field(LibwebpInstance.HAS_ALPHA) != 0;
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	/**
	 * The pixels in the file's own RGB, 8 bits, with transparency if the file has it, as libwebp gives them by default.
	 *
	 * @throws BadImage if libwebp finds damage
	 */
	public BufferedImage decode() throws IOException, BadImage {
		final LibwebpInstance libwebp = new LibwebpInstance(file, from, length);
		libwebp.decode(alpha ? BGRA : BGR);
		return new Samples(libwebp.field(LibwebpInstance.PIXELS), libwebp.field(LibwebpInstance.ROW_BYTES), width, height)
			.picture(libwebp.memory(), alpha ? Samples.BGRA : Samples.BGR, false);
	}
}
