package org.visavis.header;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * The frame header of a JPEG picture (ITU-T T.81, B.2.2).
 *
 * @param process the low half of the marker: 0 to 2 Huffman, 9 and 10 arithmetic, 2 and 10 progressive
 * @param ids the components' names, by which scans call them
 * @param across their sampling factors
 * @param down likewise
 */
public record JpegFrame(int process, int width, int height, int[] ids, int[] across, int[] down) {

	/** @throws BadImage if it is shorter than it says */
	public static JpegFrame of(final Chunk segment, final Bytes file) throws BadImage {
		final int at = segment.start(), components = segment.length() < 6 ? 0 : file.u8(at + 5);
		if (segment.length() < 6 + 3 * components) throw new BadImage("is damaged: the JPEG frame header is too short");
		final int[] ids = new int[components], across = new int[components], down = new int[components];
		for (int i = 0; i < components; i++) {
			final int component = at + 6 + 3 * i;
			ids[i] = file.u8(component);
			across[i] = file.u8(component + 1) >> 4;
			down[i] = file.u8(component + 1) & 15;
		}
		return new JpegFrame(Integer.parseInt(segment.name(), 16) & 15, file.u16(at + 3), file.u16(at + 1), ids, across, down);
	}

	/** Whether a segment before the first scan is a frame header. */
	public static boolean isOne(final Chunk segment) {
		return segment.name().startsWith("c") && !segment.name().matches("c[48c]");
	}

	boolean isProgressive() {
		return process == 2 || process == 10;
	}

	public boolean isArithmetic() {
		return process > 8;
	}

	long pixels() {
		return (long) width * height;
	}

	public boolean isSubsampled() {
		return IntStream.range(0, ids.length).anyMatch(i -> across[i] != max(across) || down[i] != max(down));
	}

	public boolean hasHalvedRows() {
		return IntStream.range(0, ids.length).anyMatch(this::isHalvedDown);
	}

	/** Whether a component has every column, but only every other row. */
	public boolean isHalvedDown(final int component) {
		return across[component] == max(across) && 2 * down[component] == max(down);
	}

	private static int max(final int[] factors) {
		return Arrays.stream(factors).max().orElse(0);
	}
}
