package org.visavis.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** A named stretch of a JPEG, PNG, WebP, HEIF or JPEG 2000 file; {@code start} and {@code length} are those of its content. */
public record Chunk(String name, int start, int length) {

	/** What JPEG puts before the TIFF structure that is its EXIF block. */
	public static final String EXIF = "Exif\0\0";

	/** No camera and no editor writes more segments into a JPEG file. */
	private static final int MOST_SEGMENTS = 10_000;

	/** The name of the segment that begins a scan of a JPEG file. */
	public static final String SCAN = "da";

	/**
	 * The segments of a JPEG picture (ITU-T T.81, annex B) up to the header of its first scan, as far as they go and at
	 * most 10,000; the names are the markers' second bytes, such as "e1".
	 *
	 * @param start where in the file the picture starts
	 */
	public static List<Chunk> ofJpeg(final Bytes file, final int start) {
		final List<Chunk> chunks = new ArrayList<>();
		for (int at = start + 2; chunks.size() < MOST_SEGMENTS;) {
			while (at < file.length() && file.u8(at) != 0xff) at++;
			while (at < file.length() && file.u8(at) == 0xff) at++;
			if (at + 3 > file.length()) break;
			final int marker = file.u8(at++), length = file.u16(at) - 2;
			if (marker <= 1 || marker >= 0xd0 && marker <= 0xd9) continue;
			if (length < 0 || at + 2 + length > file.length()) break;
			chunks.add(new Chunk(Integer.toHexString(marker), at + 2, length));
			at += 2 + length;
			if (marker == 0xda) break;
		}
		return chunks;
	}

	/** The chunks of a PNG file (ISO/IEC 15948), as far as it goes. */
	public static List<Chunk> ofPng(final Bytes file) {
		final List<Chunk> chunks = new ArrayList<>();
		for (int at = 8; at + 12 <= file.length() && file.u32(at) <= file.length() - at - 12;) {
			final Chunk chunk = new Chunk(letters(file, at + 4), at + 8, (int) file.u32(at));
			chunks.add(chunk);
			if (chunk.name.equals("IEND")) break;
			at = chunk.end() + 4;
		}
		return chunks;
	}

	/** @throws BadImage if the end is missing or the checksum of a chunk that bears on the pixels is wrong */
	public static void refuseDamagedPng(final List<Chunk> chunks, final Bytes file) throws BadImage {
		for (final Chunk chunk : chunks)
			if (chunk.isCritical() && !chunk.hasItsChecksum(file)) throw new BadImage(
				"is damaged: the checksum of its PNG data is wrong");
		if (find(chunks, "IEND").isEmpty()) throw new BadImage("is cut off: the PNG data end early");
	}

	/** The chunks of a WebP file (RIFF: content padded to even length), as far as it goes. */
	public static List<Chunk> ofWebp(final Bytes file) {
		return ofWebp(file, 12, file.length());
	}

	/** Those of them that lie between two places. */
	public static List<Chunk> ofWebp(final Bytes file, final int start, final int end) {
		final List<Chunk> chunks = new ArrayList<>();
		for (long at = start; at + 8 <= end;) {
			final long length = file.u32LowFirst((int) at + 4);
			if (at + 8 + length > end) break;
			chunks.add(new Chunk(letters(file, (int) at), (int) at + 8, (int) length));
			at += 8 + length + (length & 1);
		}
		return chunks;
	}

	/**
	 * The boxes between two places of a HEIF or JPEG 2000 file (ISO/IEC 14496-12, 4.2), as far as they go: a length of 0
	 * reaches to the end, and one of 1 stands behind the name in 8 bytes.
	 */
	public static List<Chunk> ofBoxes(final Bytes file, final int start, final int end) {
		final List<Chunk> chunks = new ArrayList<>();
		for (long at = start; at + 8 <= end && chunks.size() < MOST_SEGMENTS;) {
			final long stated = file.u32((int) at), header = stated == 1 ? 16 : 8;
			if (at + header > end) break;
			final long length = stated == 0 ? end - at : stated == 1 ? file.u64((int) at + 8) : stated;
			if (length < header || length > end - at) break;
			chunks.add(new Chunk(letters(file, (int) at + 4), (int) (at + header), (int) (length - header)));
			at += length;
		}
		return chunks;
	}

	public static Optional<Chunk> find(final List<Chunk> chunks, final String name) {
		return chunks.stream().filter(c -> c.name.equals(name)).findFirst();
	}

	/** Whether it has a name and its content begins like this. */
	public boolean begins(final Bytes file, final String itsName, final String beginning) {
		return name.equals(itsName) && length >= beginning.length() && file.has(start, beginning);
	}

	/** The same without its first bytes. */
	public Chunk from(final int first) {
		return new Chunk(name, start + first, length - first);
	}

	/** The TIFF structure in a block of EXIF: some writers put JPEG's six letters before it, in whatever format. */
	public Chunk tiff(final Bytes file) {
		return begins(file, name, EXIF) ? from(EXIF.length()) : this;
	}

	/** Whether the checksum behind a chunk of a PNG file is that of its name and content. */
	public boolean hasItsChecksum(final Bytes file) {
		final CRC32 crc = new CRC32();
		crc.update(file.array(), start - 4, length + 4);
		return crc.getValue() == file.u32(end());
	}

	public byte[] content(final Bytes file) {
		return Arrays.copyOfRange(file.array(), start, end());
	}

	public int end() {
		return start + length;
	}

	/** PNG writes the name of a chunk that a decoder must understand with a capital first letter. */
	private boolean isCritical() {
		return Character.isUpperCase(name.charAt(0));
	}

	/** The four Latin-1 letters at a place. */
	public static String letters(final Bytes file, final int at) {
		return new String(file.array(), at, 4, StandardCharsets.ISO_8859_1);
	}
}
