package org.visavis.header;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * A JPEG file as the decoder gets it: its first picture with a single marker that says what the colours are. Decoders
 * weigh the markers of a file otherwise than each other, some also component names and sampling factors; and they fail
 * at broken profiles, which are no part of the picture.
 */
public final class JpegStream {

	private static final List<JPEGHuffmanTable> TABLES = List.of(JPEGHuffmanTable.StdDCLuminance,
		JPEGHuffmanTable.StdACLuminance, JPEGHuffmanTable.StdDCChrominance, JPEGHuffmanTable.StdACChrominance);

	private JpegStream() {}

	public static byte[] of(final JpegHeader header, final Bytes file) {
		final byte[] head = head(header, file);
		final int coded = header.segments().get(header.segments().size() - 1).end(), length = header.scans().end() - coded;
		final byte[] stream = Arrays.copyOf(head, head.length + length);
		System.arraycopy(file.array(), coded, stream, head.length, length);
		return stream;
	}

	private static byte[] head(final JpegHeader header, final Bytes file) {
		final ByteArrayOutputStream head = new ByteArrayOutputStream();
		head.write(0xff);
		head.write(0xd8);
		head.writeBytes(header.colours().segment());
		if (Chunk.find(header.segments(), "c4").isEmpty() && !header.frame().isArithmetic()) addUsualTables(head);
		header.segments().stream().filter(JpegStream::isPicture).forEach(s -> head.write(file.array(), s.start() - 4, s
			.length() + 4));
		return head.toByteArray();
	}

	/** Neither an application's segment nor a comment. */
	private static boolean isPicture(final Chunk segment) {
		return !segment.name().startsWith("e") && !segment.name().equals("fe");
	}

	/** The tables of ITU-T T.81, annex K.3: cameras' motion JPEG leaves them out, and not every decoder knows them. */
	private static void addUsualTables(final ByteArrayOutputStream head) {
		for (int i = 0; i < TABLES.size(); i++) {
			final short[] lengths = Arrays.copyOf(TABLES.get(i).getLengths(), 16), values = TABLES.get(i).getValues();
			final int bytes = 3 + lengths.length + values.length;
			head.writeBytes(new byte[] { (byte) 0xff, (byte) 0xc4, (byte) (bytes >> 8), (byte) bytes, (byte) (i % 2 << 4 | i /
				2) });
			for (final short length : lengths)
				head.write(length);
			for (final short value : values)
				head.write(value);
		}
	}
}
