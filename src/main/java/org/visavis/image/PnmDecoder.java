package org.visavis.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;

/** Reads the binary portable grey and pixel maps P5 and P6 of Netpbm, 8 and 16 bit. */
final class PnmDecoder implements Decoder {

	private final Bytes file;
	private final int bands;
	private int at = 2;
	private final int width, height, max;

	/** Reads the header. */
	PnmDecoder(final Bytes file) throws BadImage {
		this.file = file;
		bands = file.has(0, "P5") ? 1 : 3;
		width = number();
		height = number();
		max = number();
		at++;
		if (max < 1 || max > 65535) throw new BadImage("is damaged: its PNM header states a maximum of " + max);
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int height() {
		return height;
	}

	@Override
	public Decoded decode() throws BadImage {
		final int samples = width * height * bands, bytesEach = max > 255 ? 2 : 1;
		if ((long) samples * bytesEach > file.length() - at) throw new BadImage("is cut off: the PNM data end early");
		final BufferedImage image = new BufferedImage(width, height, bands == 1 ? BufferedImage.TYPE_BYTE_GRAY
			: BufferedImage.TYPE_3BYTE_BGR);
		final byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
		for (int i = 0; i < samples; i++)
			target[bands == 1 ? i : i + 2 - 2 * (i % 3)] = (byte) scaled(bytesEach == 2 ? file.u16(at + 2 * i) : file.u8(at +
				i));
		return new Decoded(image, Optional.empty(), max > 255 ? List.of("16 bit reduced to 8") : List.of());
	}

	private int scaled(final int value) {
		return (int) ((Math.min(value, max) * 255L + max / 2) / max);
	}

	private int number() throws BadImage {
		skipSpaceAndComments();
		long value = 0;
		final int start = at;
		while (at < file.length() && Character.isDigit(file.u8(at)) && value < 1_000_000) value = 10 * value + file.u8(at++) -
			'0';
		if (at == start || at >= file.length()) throw new BadImage("is cut off or damaged in the PNM header");
		return (int) value;
	}

	private void skipSpaceAndComments() {
		while (at < file.length() && (Character.isWhitespace(file.u8(at)) || file.u8(at) == '#')) {
			if (file.u8(at) == '#') while (at < file.length() && file.u8(at) != '\n') at++;
			else at++;
		}
	}
}
