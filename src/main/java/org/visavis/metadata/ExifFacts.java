package org.visavis.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;

import org.visavis.file.Bytes;
import org.visavis.file.VisibleText;

/**
 * What the first, the exposure's and the GPS directory of a TIFF structure state (TIFF 6.0, EXIF 2.32): text and numbers
 * as they stand there, a rational number as numerator/denominator, several numbers with spaces between. Nothing is
 * formatted by language or time zone, and no other directory is entered.
 */
final class ExifFacts {

	private static final String EXIF = "EXIF", GPS = "GPS";
	private static final int XMP_TAG = 0x02bc, EXPOSURE_TAG = 0x8769, ICC_TAG = 0x8773, GPS_TAG = 0x8825;

	private static final int U8 = 1, TEXT = 2, U16 = 3, U32 = 4, RATIONAL = 5, ANY = 7, S32 = 9, SIGNED_RATIONAL = 10;

	/** Bytes of a value, by type. */
	private static final int[] SIZES = { 0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8 };

	private final ByteBuffer block;
	private final MetadataFacts facts;
	private final long offset;
	private long exposure, place;

	private ExifFacts(final ByteBuffer block, final MetadataFacts facts, final long offset) {
		this.block = block;
		this.facts = facts;
		this.offset = offset;
	}

	/** Adds what the structure that is this stretch of a file states. */
	static void add(final Bytes file, final int start, final int length, final MetadataFacts facts) {
		add(file, start, length, facts, start);
	}

	/** The same of a structure that was unpacked or joined, from what begins at a place of the file. */
	static void add(final Bytes file, final int start, final int length, final MetadataFacts facts, final long offset) {
		facts.addFrom(EXIF, "the block", () -> {
			final ByteBuffer block = ByteBuffer.wrap(file.array(), start, length).slice();
			if (file.has(start, "II")) block.order(ByteOrder.LITTLE_ENDIAN);
			if (block.getShort(2) == 43) facts.note(EXIF, "BigTIFF, whose tags are not read");
			else if (block.getShort(2) != 42) facts.note(EXIF, "the block is damaged");
			else new ExifFacts(block, facts, offset).addAll();
		});
	}

	private void addAll() {
		directory(u32(4), EXIF, ExifTags.PICTURE);
		if (exposure > 0) directory(exposure, EXIF, ExifTags.EXPOSURE);
		if (place > 0) directory(place, GPS, ExifTags.PLACE);
	}

	private void directory(final long offset, final String group, final Map<Integer, String> names) {
		facts.addFrom(group, "the directory", () -> {
			final int at = Math.toIntExact(offset), count = u16(at);
			for (int i = 0; i < count; i++)
				entry(at + 2 + 12 * i, group, names);
		});
	}

	private void entry(final int at, final String group, final Map<Integer, String> names) {
		final int tag = u16(at);
		if (tag == EXPOSURE_TAG) exposure = u32(at + 8);
		else if (tag == GPS_TAG) place = u32(at + 8);
		else if (tag == XMP_TAG) facts.addFrom(group, "the XMP tag", () -> XmpFacts.add(bytes(at), facts, place(at)));
		else if (tag == ICC_TAG) facts.addFrom(group, "the ICC tag", () -> ProfileName.add(bytes(at), facts));
		else if (names.containsKey(tag)) facts.addFrom(group, names.get(tag), () -> facts.add(group, names.get(tag), text(
			tag, at), place(at)));
	}

	/** Where a value stands in the file. */
	private long place(final int entry) {
		return offset == Stated.NOWHERE ? offset : offset + start(entry);
	}

	private String text(final int tag, final int entry) {
		if (tag == ExifTags.USER_COMMENT) return UserComment.of(bytes(entry), block.order());
		if (tag >= ExifTags.FIRST_OF_WINDOWS && tag <= ExifTags.LAST_OF_WINDOWS) return new String(bytes(entry),
			StandardCharsets.UTF_16LE).replaceFirst("\0+$", "");
		return text(entry);
	}

	private String text(final int entry) {
		final int type = u16(entry + 2);
		if (type == TEXT || type == ANY) return VisibleText.decoded(block.array(), block.arrayOffset() + start(entry), length(
			entry));
		final StringJoiner numbers = new StringJoiner(" ");
		final int end = start(entry) + length(entry);
		for (int at = start(entry); at < end && numbers.length() <= VisibleText.MOST; at += SIZES[type])
			numbers.add(number(type, at));
		return numbers.toString();
	}

	private String number(final int type, final int at) {
		return switch (type) {
			case U8 -> Integer.toString(block.get(at) & 0xff);
			case U16 -> Integer.toString(u16(at));
			case U32 -> Long.toString(u32(at));
			case RATIONAL -> u32(at) + "/" + u32(at + 4);
			case S32 -> Integer.toString(block.getInt(at));
			case SIGNED_RATIONAL -> block.getInt(at) + "/" + block.getInt(at + 4);
			default -> throw new IllegalArgumentException("A tag of type " + type);
		};
	}

	private byte[] bytes(final int entry) {
		final byte[] bytes = new byte[Math.min(length(entry), XmpFacts.MOST_BYTES + 1)];
		block.get(start(entry), bytes);
		return bytes;
	}

	/** Where a value stands: in the entry if it has room there. */
	private int start(final int entry) {
		return length(entry) <= 4 ? entry + 8 : Math.toIntExact(u32(entry + 8));
	}

	/** Bytes of a value, never more than the block has. */
	private int length(final int entry) {
		final long length = SIZES[u16(entry + 2)] * u32(entry + 4);
		if (length > 4 && u32(entry + 8) + length > block.limit()) throw new IndexOutOfBoundsException(
			"A value outside of the block");
		return (int) length;
	}

	private int u16(final int at) {
		return block.getShort(at) & 0xffff;
	}

	private long u32(final int at) {
		return block.getInt(at) & 0xffffffffL;
	}
}
