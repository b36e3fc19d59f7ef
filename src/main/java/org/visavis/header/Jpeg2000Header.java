package org.visavis.header;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * What a JPEG 2000 file says of its picture (ISO/IEC 15444-1): a codestream, alone or in the boxes of JP2.
 *
 * @param file all of it
 * @param boxes those of the header; none for a codestream alone
 * @param stream where the codestream lies
 */
public record Jpeg2000Header(Bytes file, List<Chunk> boxes, Chunk stream) {

	/** Fields of the segment SIZ, from the start of the codestream. */
	private static final int CAPABILITIES = 6, RIGHT = 8, BOTTOM = 12, LEFT = 16, TOP = 20, COUNT = 40, FIRST = 42;

	private static final int HIGH_THROUGHPUT = 0x4000;

	/** @throws BadImage if no codestream begins where it should */
	public static Jpeg2000Header read(final Bytes file) throws BadImage {
		final List<Chunk> all = file.u8(0) == 0xff ? List.of() : Chunk.ofBoxes(file, 0, file.length());
		final Chunk stream = all.isEmpty() ? new Chunk("", 0, file.length()) : Chunk.find(all, "jp2c").orElseThrow(
			() -> new BadImage("is cut off or damaged: no JPEG 2000 codestream is found in it"));
		if (!file.has(stream.start(), "\u00ff\u004f\u00ff\u0051") || stream.length() < FIRST || stream.length() < FIRST + 3 *
			file.u16(stream.start() + COUNT)) throw new BadImage("is damaged: its JPEG 2000 codestream has no header");
		return new Jpeg2000Header(file, Chunk.find(all, "jp2h").map(box -> Chunk.ofBoxes(file, box.start(), box.end())).orElse(
			List.of()), stream);
	}

	public long width() {
		return field(RIGHT) - field(LEFT);
	}

	public long height() {
		return field(BOTTOM) - field(TOP);
	}

	/** Samples a pixel. */
	public int components() {
		return file.u16(stream.start() + COUNT);
	}

	/** Bits of the first component's samples. */
	public int bits() {
		return (component(0, 0) & 0x7f) + 1;
	}

	/** @throws BadImage with what the codestream has that is not read, or that its end is missing */
	public void refuseUnread() throws BadImage {
		if ((file.u16(stream.start() + CAPABILITIES) & HIGH_THROUGHPUT) != 0) throw unread("high-throughput coding (Part 15)");
		final int first = component(0, 0);
		if (first > 127) throw unread("signed samples");
		if (bits() > 16) throw unread("samples of " + bits() + " bits");
		final IntStream all = IntStream.range(0, components());
		if (all.anyMatch(i -> component(i, 0) != first || component(i, 1) != 1 || component(i, 2) != 1)) throw unread(
			"components of different sizes or bits");
		if (!reachesItsEnd()) throw new BadImage("is cut off or damaged: the JPEG 2000 data end early");
	}

	/** A kind of JPEG 2000 that is not read. */
	public static BadImage unread(final String what) {
		return new BadImage("is a JPEG 2000 with " + what + ", which is not read; convert it to PNG and say so in the case " +
			"notes");
	}

	/** The boxes of the header that have a name. */
	public Stream<Chunk> boxes(final String name) {
		return boxes.stream().filter(box -> box.name().equals(name));
	}

	/** Whether each tile-part ends where the next one or the end of the codestream begins. */
	private boolean reachesItsEnd() {
		long at = stream.start() + 2;
		while (at + 12 <= stream.end() && file.u16((int) at) != 0xff90)
			at += 2 + file.u16((int) at + 2);
		while (at + 12 <= stream.end() && file.u16((int) at) == 0xff90 && file.u32((int) at + 6) > 0)
			at += file.u32((int) at + 6);
		final boolean isOpen = at + 12 <= stream.end() && file.u16((int) at) == 0xff90;
		final long end = isOpen ? stream.end() - 2L : at;
		return end + 2 <= stream.end() && file.u16((int) end) == 0xffd9;
	}

	/** A byte of a component's description: bits and sign, columns and rows a sample. */
	private int component(final int component, final int field) {
		return file.u8(stream.start() + FIRST + 3 * component + field);
	}

	private long field(final int at) {
		return file.u32(stream.start() + at);
	}
}
