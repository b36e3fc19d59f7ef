package org.visavis.header;

import java.util.Arrays;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * How far the scans of a JPEG picture go.
 *
 * @param count how many there are; 1 for the ordinary baseline file
 * @param end where the picture ends, behind its end marker; the end of the file if there is no such marker
 * @param areComplete whether every coefficient of every component is there, to the last bit: without the later scans of
 *          a progressive file a coarse picture can be made, and decoders make it without a word
 */
public record JpegScans(int count, int end, boolean areComplete) {

	private static final int MARKER = 0xff, STUFFED = 0, RST0 = 0xd0, RST7 = 0xd7, SOI = 0xd8, EOI = 0xd9, SOS = 0xda;

	/**
	 * Reads scan headers, not what is coded.
	 *
	 * @param first the content of the first scan's header
	 */
	static JpegScans of(final Bytes file, final Chunk first, final JpegFrame frame) {
		final Walk walk = new Walk(file, frame);
		int at = walk.scan(first.start(), first.length());
		while (at < file.length())
			at = walk.next(at);
		return new JpegScans(walk.count, Math.min(walk.end, file.length()), Arrays.stream(walk.missingBits).allMatch(
			bits -> Arrays.stream(bits).allMatch(missing -> missing == 0)));
	}

	private static final class Walk {

		private final Bytes file;
		private final JpegFrame frame;
		/** Of each component and coefficient; -1 if it is not there at all. */
		private final int[][] missingBits;
		private int count, end = Integer.MAX_VALUE;

		Walk(final Bytes file, final JpegFrame frame) {
			this.file = file;
			this.frame = frame;
			missingBits = new int[frame.ids().length][64];
			for (final int[] bits : missingBits)
				Arrays.fill(bits, -1);
		}

		/** Notes what a scan brings and gives where its coded data start. */
		int scan(final int at, final int length) {
			count++;
			final int components = length < 1 ? 0 : file.u8(at), limits = at + 1 + 2 * components;
			if (length >= 4 + 2 * components) for (int i = 0; i < components; i++)
				note(file.u8(at + 1 + 2 * i), file.u8(limits), file.u8(limits + 1), file.u8(limits + 2) & 15);
			return at + length;
		}

		private void note(final int id, final int from, final int to, final int missing) {
			for (int i = 0; i < missingBits.length; i++)
				if (frame.ids()[i] == id) {
					if (!frame.isProgressive()) Arrays.fill(missingBits[i], 0);
					else for (int k = from; k <= Math.min(to, 63); k++)
						missingBits[i][k] = missing;
				}
		}

		/** Goes on to the next marker and past its segment; past the file at the picture's end. */
		int next(final int from) {
			final byte[] bytes = file.array();
			int at = from;
			while (at < bytes.length && bytes[at] != (byte) MARKER)
				at++;
			while (at < bytes.length && bytes[at] == (byte) MARKER)
				at++;
			if (at >= bytes.length) return at;
			final int marker = file.u8(at++);
			if (marker == STUFFED || marker >= RST0 && marker <= RST7) return at;
			if (marker == EOI || marker == SOI) return end(marker == EOI ? at : at - 2);
			return at + 2 > bytes.length ? at + 2 : segment(marker, at + 2, file.u16(at) - 2);
		}

		private int segment(final int marker, final int at, final int length) {
			if (length < 0 || at + length > file.length()) return at;
			return marker == SOS ? scan(at, length) : at + length;
		}

		private int end(final int at) {
			end = at;
			return Integer.MAX_VALUE;
		}
	}
}
