package org.visavis.header;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;

/**
 * The header of a Netpbm picture: bits, greys or colours as text (P1 to P3), the same packed (P4 to P6), and the
 * arbitrary map (P7).
 *
 * @param kind 1 to 7
 * @param depth samples a pixel; an even number has transparency as the last one
 * @param max the sample of full light; 1 for bits
 * @param data where the samples start
 */
public record PnmHeader(int kind, int width, int height, int depth, int max, int data) {

	/** @throws BadImage if it is not one */
	public static PnmHeader read(final Bytes file) throws BadImage {
		final int kind = file.u8(1) - '0';
		final PnmHeader header = kind == 7 ? arbitrary(new PnmText(file, 2)) : plain(kind, new PnmText(file, 2));
		if (header.max < 1 || header.max > 65535) throw new BadImage("is damaged: its PNM header states a maximum of " +
			header.max);
		if (header.depth < 1 || header.depth > 4) throw new BadImage("has " + header.depth +
			" samples a pixel; 1 to 4 are read");
		return header;
	}

	/** Whether the samples are numbers in letters. */
	public boolean isText() {
		return kind <= 3;
	}

	/** Whether a pixel is a bit, 1 for black. */
	public boolean isBits() {
		return kind == 1 || kind == 4;
	}

	/** Bytes of a sample that is neither text nor bit. */
	public int sampleBytes() {
		return max > 255 ? 2 : 1;
	}

	/** Bytes that the samples take; for text the fewest that they can. */
	public long bytes() {
		final long samples = (long) width * height * depth;
		if (isText()) return isBits() ? samples : 2 * samples - 1;
		return isBits() ? (width + 7L) / 8 * height : samples * sampleBytes();
	}

	private static PnmHeader plain(final int kind, final PnmText text) throws BadImage {
		final int width = text.number(), height = text.number(), max = kind % 3 == 1 ? 1 : text.number();
		return new PnmHeader(kind, width, height, kind % 3 == 0 ? 3 : 1, max, text.at() + 1);
	}

	private static PnmHeader arbitrary(final PnmText text) throws BadImage {
		int width = 0, height = 0, depth = 0, max = 0;
		for (String word = text.word(); !word.equals("ENDHDR"); word = text.word()) {
			switch (word) {
				case "WIDTH" -> width = text.number();
				case "HEIGHT" -> height = text.number();
				case "DEPTH" -> depth = text.number();
				case "MAXVAL" -> max = text.number();
				default -> text.skipLine(); // TUPLTYPE says in words what the depth says
			}
		}
		return new PnmHeader(7, width, height, depth, max, text.at() + 1);
	}
}
