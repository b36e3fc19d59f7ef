package org.visavis.metadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * The lowest bits of the samples of a PNG file with 8 bits a sample, red, green and blue with or without alpha, not
 * interlaced; so many rows are unpacked as are asked for.
 */
final class PngBits {

	private static final int RGB = 2, RGBA = 6;
	private static final long MOST_SAMPLES = 200_000_000;

	private final List<Chunk> data;
	private final Bytes file;
	private final int width, height, samples;
	private byte[][] rows = new byte[0][];

	private PngBits(final Bytes file, final List<Chunk> data, final int width, final int height, final int samples) {
		this.file = file;
		this.data = data;
		this.width = width;
		this.height = height;
		this.samples = samples;
	}

	/** Empty for a file of another kind. */
	static Optional<PngBits> of(final Bytes file) {
		final List<Chunk> chunks = Chunk.ofPng(file);
		final List<Chunk> data = chunks.stream().filter(chunk -> chunk.name().equals("IDAT")).toList();
		if (data.isEmpty() || chunks.get(0).length() < 13) return Optional.empty();
		final int header = chunks.get(0).start(), colours = file.u8(header + 9);
		final long width = file.u32(header), height = file.u32(header + 4);
		if (file.u8(header + 8) != 8 || file.u8(header + 12) != 0 || colours != RGB && colours != RGBA || width < 1 || height <
			1 || width > MOST_SAMPLES || width * height * 4 > MOST_SAMPLES) return Optional.empty();
		return Optional.of(new PngBits(file, data, (int) width, (int) height, colours == RGBA ? 4 : 3));
	}

	boolean hasAlpha() {
		return samples == 4;
	}

	/** Where the pixels begin in the file. */
	long offset() {
		return data.get(0).start();
	}

	/**
	 * Bits as bytes, the first one highest; zeros where there are no more pixels.
	 *
	 * @param alpha whether those of the alpha, otherwise those of red, green and blue in turn
	 */
	byte[] bytes(final boolean alpha, final int from, final int count) throws IOException {
		final int each = alpha ? 1 : 3;
		unpack((from + count + each - 1) / each);
		final byte[] bytes = new byte[(count + 7) / 8];
		for (int i = 0; i < count; i++) {
			final int pixel = (from + i) / each, x = pixel / height, y = pixel % height;
			if (x < width) bytes[i / 8] |= (rows[y][x * samples + (alpha ? 3 : (from + i) % 3)] & 1) << 7 - i % 8;
		}
		return bytes;
	}

	/** Unpacks the rows that hold the first pixels, counted from the top down and then to the right. */
	private void unpack(final int pixels) throws IOException {
		final int needed = Math.min(height, pixels);
		if (rows.length >= needed) return;
		final byte[][] unpacked = new byte[needed][];
		try (InputStream stream = new InflaterInputStream(new SequenceInputStream(Collections.enumeration(data.stream().map(
			chunk -> new ByteArrayInputStream(file.array(), chunk.start(), chunk.length())).toList()))))
		{
			byte[] above = new byte[width * samples];
			for (int y = 0; y < needed; y++) {
				final int filter = stream.read();
				unpacked[y] = stream.readNBytes(width * samples);
				if (filter < 0 || unpacked[y].length < width * samples) throw new IOException("cut off");
				unfilter(filter, unpacked[y], above);
				above = unpacked[y];
			}
		}
		rows = unpacked;
	}

	/** ISO/IEC 15948, 9.2. */
	private void unfilter(final int filter, final byte[] row, final byte[] above) {
		for (int i = 0; i < row.length; i++) {
			final int left = i < samples ? 0 : row[i - samples] & 0xff, up = above[i] & 0xff, corner = i < samples ? 0 : above[i -
				samples] & 0xff;
			row[i] += (byte) switch (filter) {
				case 1 -> left;
				case 2 -> up;
				case 3 -> (left + up) / 2;
				case 4 -> paeth(left, up, corner);
				default -> 0;
			};
		}
	}

	private static int paeth(final int left, final int up, final int corner) {
		final int estimate = left + up - corner, a = Math.abs(estimate - left), b = Math.abs(estimate - up), c = Math.abs(
			estimate - corner);
		return a <= b && a <= c ? left : b <= c ? up : corner;
	}
}
