package org.visavis.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.visavis.UserError;
import org.visavis.file.WholeFile;

/**
 * A matrix of distances as a TIFF file: 32-bit floating point, one strip, uncompressed, with the lookup table and
 * display range of {@link DistanceImage} where ImageJ looks for them. ImageJ's own encoder would do but for its byte
 * order, which depends on the user's preferences.
 */
public final class DistanceTiff {

	/** The file's offsets are unsigned 32-bit numbers. */
	private static final int MOST_ROWS = 32_767;
	private static final int SHORT = 3, LONG = 4, ASCII = 2, ENTRIES = 13, DIRECTORY = 8 + 2 + ENTRIES * 12 + 4;
	private static final int CHUNK = 1 << 18;

	private DistanceTiff() {}

	/**
	 * Writes the file without a copy of the matrix; it appears under its name when complete.
	 *
	 * @param distances n x n, row after row
	 * @throws UserError above 32,767 rows, for which a TIFF file is too small
	 */
	public static void write(final float[] distances, final int n, final DistanceScale scale, final Path tif)
		throws IOException
	{
		if (n > MOST_ROWS) throw new UserError(tif.getFileName() + ": the matrix has " + n +
			" rows; a TIFF file (4 GB) holds at most " + MOST_ROWS + ".");
		WholeFile.write(tif, part -> {
			try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
				writeFully(file, header(n, scale));
				writeValues(file, distances, n * n);
			}
		});
	}

	/**
	 * Reads the values of a file that {@link #write} wrote.
	 *
	 * @return n x n, row after row
	 * @throws IOException if it is none of n rows
	 */
	public static float[] read(final Path tif, final int n, final DistanceScale scale) throws IOException {
		final ByteBuffer header = header(n, scale);
		final float[] values = new float[Math.multiplyExact(n, n)];
		try (FileChannel file = FileChannel.open(tif, StandardOpenOption.READ)) {
			if (file.size() != header.limit() + 4L * values.length || !header.equals(file.map(FileChannel.MapMode.READ_ONLY, 0,
				header.limit()))) throw new IOException(tif.getFileName() + " is no matrix of " + n + " faces and this scale");
			final ByteBuffer buffer = ByteBuffer.allocateDirect(4 * CHUNK).order(ByteOrder.LITTLE_ENDIAN);
			file.position(header.limit());
			for (int done = 0; done < values.length; done += buffer.limit() / 4) {
				buffer.clear().limit(4 * Math.min(CHUNK, values.length - done));
				while (buffer.hasRemaining())
					file.read(buffer);
				buffer.flip().asFloatBuffer().get(values, done, buffer.limit() / 4);
			}
		}
		return values;
	}

	private static void writeValues(final FileChannel file, final float[] values, final int count) throws IOException {
		final ByteBuffer buffer = ByteBuffer.allocateDirect(4 * CHUNK).order(ByteOrder.LITTLE_ENDIAN);
		for (int done = 0, length; done < count; done += length) {
			length = Math.min(CHUNK, count - done);
			buffer.clear().limit(4 * length);
			buffer.asFloatBuffer().put(values, done, length);
			writeFully(file, buffer);
		}
	}

	private static void writeFully(final FileChannel file, final ByteBuffer buffer) throws IOException {
		while (buffer.hasRemaining())
			file.write(buffer);
	}

	/** All that precedes the values: file header, directory (tags in ascending order), description, lookup table. */
	private static ByteBuffer header(final int n, final DistanceScale scale) {
		final byte[] description = description(scale);
		final int table = DIRECTORY + description.length, values = table + 2 * 768;
		final ByteBuffer header = ByteBuffer.allocate(values).order(ByteOrder.LITTLE_ENDIAN);
		header.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) ENTRIES);
		entry(header, 254, LONG, 1, 0); // a full-size picture
		entry(header, 256, LONG, 1, n); // width
		entry(header, 257, LONG, 1, n); // height
		entry(header, 258, SHORT, 1, 32); // bits
		entry(header, 259, SHORT, 1, 1); // uncompressed
		entry(header, 262, SHORT, 1, 1); // the lowest is black, to readers that ignore the table
		entry(header, 270, ASCII, description.length, DIRECTORY);
		entry(header, 273, LONG, 1, values); // where the strip is
		entry(header, 277, SHORT, 1, 1); // one value a pixel
		entry(header, 278, LONG, 1, n); // rows of the strip
		entry(header, 279, LONG, 1, 4 * n * n); // its bytes, unsigned
		entry(header, 320, SHORT, 768, table);
		entry(header, 339, SHORT, 1, 3); // floating point
		header.putInt(0).put(description);
		for (final byte[] channel : DistanceImage.colours())
			for (final byte value : channel)
				header.putShort((short) ((value & 255) * 257));
		return header.flip();
	}

	private static void entry(final ByteBuffer header, final int tag, final int type, final int count,
		final int value)
	{
		header.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

	/** What ImageJ writes there, filled up with zeros so that the values begin at a multiple of four bytes. */
	private static byte[] description(final DistanceScale scale) {
		final byte[] text = ("ImageJ=1.54p\nvunit=" + scale.title() + "\nmin=0.0\nmax=" + scale.max() + "\n").getBytes(
			StandardCharsets.UTF_8);
		return Arrays.copyOf(text, (DIRECTORY + text.length + 4) / 4 * 4 - DIRECTORY);
	}
}
