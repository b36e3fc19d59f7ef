package org.visavis.heif;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.visavis.file.BadImage;
import org.visavis.wasm.Samples;

/** The primary picture of a HEIC file, opened: its size is known, its pixels are not decoded. For one thread. */
public final class HeifPicture {

	/** Of {@code heif_colorspace}, {@code heif_chroma} and {@code heif_channel} (libheif/heif_image.h). */
	private static final int RGB = 1, INTERLEAVED_RGB = 10, INTERLEAVED_RGBA = 11, INTERLEAVED = 10;

	/** Where in {@code heif_decoding_options} stands whether a damaged picture is refused (libheif/heif_decoding.h). */
	private static final int STRICT = 21;

	/** The container counts where the stream in it states other colours. */
	private static final String COLOURS_DIFFER = "colr box and bitstream colour signalling disagree";

	private static final int POINTER = 4;

	private final LibheifInstance libheif = new LibheifInstance();
	private final int handle;

	/**
	 * Reads what the file says of its pictures.
	 *
	 * @throws BadImage if it is damaged or of a kind that libheif does not read
	 */
	public HeifPicture(final byte[] file) throws IOException, BadImage {
		final int bytes = libheif.allocate(file.length), context = libheif.call(LibheifFunction.CONTEXT_ALLOC);
		libheif.memory().write(bytes, file);
		libheif.check(LibheifFunction.CONTEXT_READ_FROM_MEMORY_WITHOUT_COPY, context, bytes, file.length, 0);
		final int found = libheif.allocate(POINTER);
		libheif.check(LibheifFunction.CONTEXT_GET_PRIMARY_IMAGE_HANDLE, context, found);
		handle = libheif.memory().readInt(found);
	}

	/** Pixels across, turned and cut as the file says. */
	public int width() throws IOException, BadImage {
		return libheif.call(LibheifFunction.IMAGE_HANDLE_GET_WIDTH, handle);
	}

	/** Pixels down, turned and cut as the file says. */
	public int height() throws IOException, BadImage {
		return libheif.call(LibheifFunction.IMAGE_HANDLE_GET_HEIGHT, handle);
	}

	/** Bits of a sample in the file. */
	public int bits() throws IOException, BadImage {
		return libheif.call(LibheifFunction.IMAGE_HANDLE_GET_LUMA_BITS_PER_PIXEL, handle);
	}

	/**
	 * The pixels in the file's own RGB, 8 bits, with transparency if the file has it; turned, mirrored and cut as the file
	 * says (irot, imir, clap).
	 *
	 * @throws BadImage if libheif finds damage
	 */
	public BufferedImage decode() throws IOException, BadImage {
		final boolean alpha = libheif.call(LibheifFunction.IMAGE_HANDLE_HAS_ALPHA_CHANNEL, handle) != 0;
		final int options = libheif.call(LibheifFunction.DECODING_OPTIONS_ALLOC), found = libheif.allocate(POINTER);
		libheif.memory().writeByte(options + STRICT, (byte) 1);
		libheif.check(LibheifFunction.DECODE_IMAGE, handle, found, RGB, alpha ? INTERLEAVED_RGBA : INTERLEAVED_RGB, options);
		final int image = libheif.memory().readInt(found);
		refuseWarnings(image);
		final boolean covered = libheif.call(LibheifFunction.IMAGE_HANDLE_IS_PREMULTIPLIED_ALPHA, handle) != 0;
		return samples(image).picture(libheif.memory(), alpha ? Samples.RGBA : Samples.RGB, covered);
	}

	/** @throws BadImage with the first thing that libheif found wrong while it decoded, but for what costs no pixel */
	private void refuseWarnings(final int image) throws IOException, BadImage {
		final int warning = libheif.allocate(LibheifInstance.ERROR_BYTES);
		for (int i = 0; libheif.call(LibheifFunction.IMAGE_GET_DECODING_WARNINGS, image, i, warning, 1) > 0; i++)
			if (!libheif.words(warning).contains(COLOURS_DIFFER)) libheif.refuse(warning);
	}

	private Samples samples(final int image) throws IOException, BadImage {
		final int rowBytes = libheif.allocate(POINTER), pixels = libheif.call(LibheifFunction.IMAGE_GET_PLANE_READONLY, image,
			INTERLEAVED, rowBytes);
		return new Samples(pixels, libheif.memory().readInt(rowBytes), libheif.call(LibheifFunction.IMAGE_GET_WIDTH, image,
			INTERLEAVED), libheif.call(LibheifFunction.IMAGE_GET_HEIGHT, image, INTERLEAVED));
	}
}
