package org.visavis.header;

import java.util.Set;

import org.visavis.file.Bytes;

/** Formats without a signature: whether every field of a header has a value that it may have tells them. */
public final class HeaderOnly {

	private static final Format TGA = Format.refused("TGA"), PCX = Format.refused("PCX");

	private static final Set<Integer> TGA_PICTURES = Set.of(1, 2, 3, 9, 10, 11), TGA_BITS = Set.of(8, 15, 16, 24, 32);

	private HeaderOnly() {}

	/** The kind of a file; unknown if it is none of these. */
	public static Format of(final Bytes file) {
		if (isPcx(file)) return PCX;
		return isTga(file) ? TGA : Format.UNKNOWN;
	}

	/** Manufacturer 10, version to 5, run-length encoding, 1 to 8 bits, corners in order, and the reserved byte. */
	private static boolean isPcx(final Bytes file) {
		return file.length() > 128 && file.u8(0) == 10 && file.u8(1) <= 5 && file.u8(2) == 1 && Integer.bitCount(file.u8(
			3)) == 1 && file.u8(3) <= 8 && file.u16LowFirst(4) <= file.u16LowFirst(8) && file.u16LowFirst(6) <= file
				.u16LowFirst(10) && file.u8(64) == 0;
	}

	/** Truevision TGA 2.0: a palette exactly where its description is filled in, a size, and bits that fit. */
	private static boolean isTga(final Bytes file) {
		if (file.length() <= 18 || !TGA_PICTURES.contains(file.u8(2)) || !TGA_BITS.contains(file.u8(16))) return false;
		final boolean palette = file.u8(1) == 1, described = file.u16LowFirst(5) > 0 && file.u8(7) > 0;
		final boolean noDescription = file.u16LowFirst(3) == 0 && file.u16LowFirst(5) == 0 && file.u8(7) == 0;
		return (palette ? described : file.u8(1) == 0 && noDescription) && file.u16LowFirst(12) > 0 && file.u16LowFirst(
			14) > 0 && file.u8(17) < 64;
	}
}
