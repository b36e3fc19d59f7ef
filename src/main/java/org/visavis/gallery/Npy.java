package org.visavis.gallery;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.visavis.UserError;

/**
 * What the header of a NumPy file ({@code .npy}, formats 1 to 3) says of an array in C order.
 *
 * @param type such as {@value #FLOATS}
 * @param shape rows, then columns if there are any
 * @param start in bytes, where the data begin
 */
public record Npy(String type, List<Long> shape, int start) {

	/** 32-bit floating point, little-endian; unsigned bytes; signed ones. */
	public static final String FLOATS = "<f4", BYTES = "|u1", SIGNED = "|i1";

	/** Of the header that this program writes: a multiple of 64, so that data that follow can be mapped. */
	public static final int HEADER = 128;

	private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y' };
	private static final Pattern TEXT = Pattern.compile("\\s*\\{(?=.*'descr': *'([^']*)')(?=.*'fortran_order': *(True|False))" +
		"(?=.*'shape': *\\(([\\d, ]*)\\)).*\\}\\s*");
	/** NumPy leaves room for a first number of so many digits. */
	private static final int DIGITS = 21;

	/** Reads a header. */
	public static Npy read(final Path file) throws IOException {
		try (DataInputStream bytes = new DataInputStream(Files.newInputStream(file))) {
			final byte[] begin = bytes.readNBytes(8);
			if (begin.length < 8 || !Arrays.equals(begin, 0, 6, MAGIC, 0, 6) || begin[6] < 1 || begin[6] > 3) throw none(file);
			final byte[] length = bytes.readNBytes(begin[6] == 1 ? 2 : 4);
			final int letters = length.length < 2 ? 0 : ByteBuffer.wrap(Arrays.copyOf(length, 4)).order(ByteOrder.LITTLE_ENDIAN).getInt();
			if (letters < 0 || letters > 1 << 16) throw none(file);
			return parse(file, text(bytes, letters), begin.length + length.length + letters);
		}
	}

	private static String text(final InputStream bytes, final int letters) throws IOException {
		return new String(bytes.readNBytes(letters), StandardCharsets.ISO_8859_1);
	}

	private static Npy parse(final Path file, final String text, final int start) {
		final Matcher parts = TEXT.matcher(text);
		if (!parts.matches()) throw none(file);
		if (parts.group(2).equals("True")) throw new UserError(file + " is in Fortran order; expected C order.");
		try {
			return new Npy(parts.group(1), Arrays.stream(parts.group(3).split(",")).map(String::strip).filter(n -> !n.isEmpty()).map(
				Long::valueOf).toList(), start);
		}
		catch (final NumberFormatException e) {
			throw none(file);
		}
	}

	private static UserError none(final Path file) {
		return new UserError(file + " is no NumPy array file; expected one as numpy.save writes it.");
	}

	/** The header of an array, byte for byte as NumPy 2 writes it: {@value #HEADER} bytes. */
	public static byte[] header(final String type, final long... shape) {
		final String sizes = LongStream.of(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
		final String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + sizes + (shape.length == 1 ? "," : "") + "), }" +
			" ".repeat(DIGITS - Long.toString(shape[0]).length());
		final ByteBuffer bytes = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN).put(MAGIC).put((byte) 1).put((byte) 0)
			.putShort((short) (HEADER - 10)).put(text.getBytes(StandardCharsets.ISO_8859_1));
		while (bytes.remaining() > 1)
			bytes.put((byte) ' ');
		return bytes.put((byte) '\n').array();
	}

	/** How many rows there are. */
	public long rows() {
		return shape.isEmpty() ? 1 : shape.get(0);
	}

	/** How many columns there are; 1 where there is one dimension only. */
	public int columns() {
		return shape.size() < 2 ? 1 : Math.toIntExact(shape.get(1));
	}

	/** Refuses an array of another type or another number of dimensions, and a file that is shorter or longer than its array. */
	public Npy expect(final Path file, final String expected, final int dimensions) throws IOException {
		if (!type.equals(expected) || shape.size() != dimensions) throw new UserError(file + " holds an array of the type '" + type +
			"' and the shape " + shape + "; expected the type '" + expected + "' and " + dimensions + (dimensions == 1 ? " dimension."
				: " dimensions."));
		final long bytes = start + rows() * columns() * (expected.equals(FLOATS) ? Float.BYTES : 1);
		if (Files.size(file) == bytes) return this;
		throw new UserError(file + " has " + Files.size(file) + " bytes; expected " + bytes + " as its header says.");
	}
}
