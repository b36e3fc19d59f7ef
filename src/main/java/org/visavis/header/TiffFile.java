package org.visavis.header;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.visavis.file.Bytes;

/**
 * Numbers in the bytes of a TIFF or BigTIFF file, in its byte order (TIFF 6.0 and its 64-bit form). The image reader's
 * own directories reserve whatever memory a damaged count asks for.
 *
 * @param isBig whether offsets and counts have 8 bytes
 */
public record TiffFile(ByteBuffer bytes, boolean isBig) {

	private static final int MOST_PAGES = 10_000;

	public static TiffFile of(final Bytes file) {
		final ByteBuffer bytes = ByteBuffer.wrap(file.array()).order(file.has(0, "II") ? ByteOrder.LITTLE_ENDIAN
			: ByteOrder.BIG_ENDIAN);
		return new TiffFile(bytes, file.length() >= 16 && bytes.getShort(2) == 43);
	}

	/** The directories of the file's pictures in their order, as far as they lie in the file. */
	public List<TiffDirectory> directories() {
		final List<TiffDirectory> directories = new ArrayList<>();
		final Set<Long> seen = new HashSet<>();
		long at = bytes.limit() < 8 ? 0 : isBig ? u64(8) : u32(4);
		while (at > 0 && seen.add(at) && seen.size() <= MOST_PAGES && has(at, entryCountBytes())) {
			final TiffDirectory directory = new TiffDirectory(this, (int) at);
			directories.add(directory);
			at = has(directory.end(), offsetBytes()) ? offset((int) directory.end()) : 0;
		}
		return directories;
	}

	/** Whether so many bytes lie at a place. */
	boolean has(final long at, final long length) {
		return at >= 0 && length >= 0 && at <= bytes.limit() && length <= bytes.limit() - at;
	}

	int length() {
		return bytes.limit();
	}

	int entryCountBytes() {
		return isBig ? 8 : 2;
	}

	int offsetBytes() {
		return isBig ? 8 : 4;
	}

	/** The number of entries where a directory starts. */
	long entryCount(final int at) {
		return isBig ? u64(at) : u16(at);
	}

	/** An offset or a count of values. */
	long offset(final int at) {
		return isBig ? u64(at) : u32(at);
	}

	int u16(final int at) {
		return bytes.getShort(at) & 0xffff;
	}

	private long u32(final int at) {
		return bytes.getInt(at) & 0xffffffffL;
	}

	private long u64(final int at) {
		return bytes.getLong(at);
	}

	/** A whole number of a type of TIFF, signed where the type is. */
	long number(final int type, final int at) {
		return switch (type) {
			case 1, 7 -> bytes.get(at) & 0xff;
			case 3 -> u16(at);
			case 4, 13 -> u32(at);
			case 6 -> bytes.get(at);
			case 8 -> bytes.getShort(at);
			case 9 -> bytes.getInt(at);
			default -> u64(at);
		};
	}
}
