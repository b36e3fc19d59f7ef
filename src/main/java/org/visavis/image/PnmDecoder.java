package org.visavis.image;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.header.PnmHeader;
import org.visavis.header.PnmText;

/** Reads the portable maps of Netpbm, P1 to P7: bits, greys, colours and transparency, 8 and 16 bit. */
final class PnmDecoder implements Decoder {

	private final Bytes file;
	private final PnmHeader header;

	/** Reads the header. */
	PnmDecoder(final Bytes file) throws BadImage {
		this.file = file;
		header = PnmHeader.read(file);
	}

	@Override
	public int width() {
		return header.width();
	}

	@Override
	public int height() {
		return header.height();
	}

	@Override
	public Decoded decode() throws BadImage {
		final boolean alpha = header.depth() % 2 == 0;
		final BufferedImage image = new BufferedImage(header.width(), header.height(), alpha ? BufferedImage.TYPE_4BYTE_ABGR
			: header.depth() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
		final IntUnaryOperator samples = samples();
		final int[] row = new int[header.width() * header.depth()];
		for (int y = 0, i = 0; y < header.height(); y++) {
			for (int j = 0; j < row.length; j++)
				row[j] = scaled(samples.applyAsInt(i++));
			putRow(image.getRaster(), y, row);
		}
		return new Decoded(image, Optional.empty(), steps());
	}

	/** Grey with transparency becomes colours with transparency. */
	private void putRow(final WritableRaster target, final int y, final int[] row) {
		if (header.depth() != 2) target.setPixels(0, y, header.width(), 1, row);
		else for (int x = 0; x < header.width(); x++)
			target.setPixel(x, y, new int[] { row[2 * x], row[2 * x], row[2 * x], row[2 * x + 1] });
	}

	/** Each sample by its place. */
	private IntUnaryOperator samples() throws BadImage {
		if (header.data() - 1 + header.bytes() > file.length()) throw cutOff();
		if (header.isText()) return text();
		if (header.data() + header.bytes() > file.length()) throw cutOff();
		if (header.isBits()) return this::bit;
		return header.sampleBytes() == 2 ? i -> file.u16(header.data() + 2 * i) : i -> file.u8(header.data() + i);
	}

	private int bit(final int i) {
		final int x = i % header.width(), row = i / header.width() * ((header.width() + 7) / 8);
		return 1 - (file.u8(header.data() + row + x / 8) >> 7 - x % 8 & 1);
	}

	/** Text has no length that could be checked before. */
	private IntUnaryOperator text() throws BadImage {
		final PnmText text = new PnmText(file, header.data() - 1);
		final int[] samples = new int[header.width() * header.height() * header.depth()];
		for (int i = 0; i < samples.length; i++) {
			final int sample = header.isBits() ? text.bit() : text.sample();
			if (sample < 0) throw cutOff();
			samples[i] = header.isBits() ? 1 - sample : sample;
		}
		return i -> samples[i];
	}

	private List<String> steps() {
		final List<String> steps = new ArrayList<>();
		if (!header.isText() && file.has((int) (header.data() + header.bytes()), "P" + header.kind())) steps.add(
			"first of several pictures");
		if (header.max() > 255) steps.add("16 bit reduced to 8");
		return steps;
	}

	private int scaled(final int value) {
		return (int) ((Math.min(value, header.max()) * 255L + header.max() / 2) / header.max());
	}

	private static BadImage cutOff() {
		return new BadImage("is cut off: the PNM data end early");
	}
}
