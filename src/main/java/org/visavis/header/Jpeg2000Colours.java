package org.visavis.header;

import java.util.Map;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * What the components of a JPEG 2000 picture are (ISO/IEC 15444-1, annex I).
 *
 * @param isYcc whether they are luma and chromas (sYCC)
 * @param alpha 0 for none, 1 if the last one is opacity, 2 if the others are multiplied with it already
 * @param profile an ICC profile; empty if there is none
 * @param isPalette whether they are places in a palette
 */
public record Jpeg2000Colours(boolean isYcc, int alpha, byte[] profile, boolean isPalette) {

	private static final int SRGB = 16, GREY = 17, SYCC = 18;

	private static final Map<Long, String> OTHERS = Map.of(12L, "CMYK", 14L, "CIELab", 20L, "e-sRGB", 21L, "ROMM-RGB", 24L,
		"e-sYCC");

	/** @throws BadImage if they are none that are read, or if nothing says what they are */
	public static Jpeg2000Colours of(final Jpeg2000Header header) throws BadImage {
		final Bytes file = header.file();
		final Optional<Chunk> stated = header.boxes("colr").filter(box -> box.length() >= 3).findFirst();
		final boolean byNumber = stated.filter(box -> file.u8(box.start()) == 1 && box.length() >= 7).isPresent();
		final long number = byNumber ? file.u32(stated.get().start() + 3) : 0;
		if (byNumber && number != SRGB && number != GREY && number != SYCC) throw Jpeg2000Header.unread("colours in " + OTHERS
			.getOrDefault(number, "colour space " + number));
		final int alpha = alpha(header);
		final boolean palette = header.boxes("pclr").findAny().isPresent();
		final int colours = header.components() - (alpha > 0 ? 1 : 0);
		if (colours != 1 && (colours != 3 || palette)) throw Jpeg2000Header.unread(header.components() +
			" components a pixel" + (alpha > 0 ? ", the last of which is said to be transparency" : ""));
		if (number == SYCC && (header.bits() != 8 || colours != 3)) throw Jpeg2000Header.unread("sYCC of " + header.bits() +
			" bits and " + header.components() + " components");
		return new Jpeg2000Colours(number == SYCC, alpha, stated.filter(box -> file.u8(box.start()) > 1).map(box -> box.from(3)
			.content(file)).orElse(new byte[0]), palette);
	}

	/** The kind of the last component: colours must come before it in their order. */
	private static int alpha(final Jpeg2000Header header) throws BadImage {
		final Optional<Chunk> box = header.boxes("cdef").filter(chunk -> chunk.length() >= 2).findFirst();
		int alpha = 0;
		for (int at = box.map(Chunk::start).orElse(0) + 2; box.isPresent() && at + 6 <= box.get().end(); at += 6) {
			final int component = header.file().u16(at), type = header.file().u16(at + 2), colour = header.file().u16(at + 4);
			if (type == 0 && colour != component + 1 || type > 2) throw Jpeg2000Header.unread("components in another order");
			if (type > 0 && component == header.components() - 1) alpha = type;
		}
		return alpha;
	}
}
